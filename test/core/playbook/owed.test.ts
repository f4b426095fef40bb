/** What minutes are still asked for. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";

async function rulesIn(path: string, text: string): Promise<readonly string[]> {
  const { result } = await openSession(memoryHost({ [path]: text }, "docs"), {
    today: "2026-11-28",
  });
  return result.diagnostics.map(({ rule, message }) => `${rule} ${message}`);
}

const MINUTES =
  "# Sync\n\n## Attendees\n\nAna\n\n## Agenda\n\nAll.\n\n## Decisions\n\nNone.\n\n## Action items\n\nNone.\n";
const held = (...lines: readonly string[]): string =>
  `---\n${["status: held", ...lines].join("\n")}\n---\n\n${MINUTES}`;

describe("minutes", () => {
  for (const [what, path, text] of [
    ["the name of the file", "meetings/2026-10-06-sync.md", held()],
    ["the name, day first", "meetings/sync-28-10-2026.md", held()],
    ["the title", "meetings/sync.md", held("title: Sync of 6 October 2026")],
  ] as const)
    it(`take their day from ${what}`, async () => {
      const found = await rulesIn(path, text);
      assert.ok(!found.some((each) => each.includes("`date`")), found.join());
    });

  it("are asked for a day where nothing says it", async () => {
    const found = await rulesIn("meetings/sync.md", held());
    assert.ok(found.some((each) => /field-missing `date`/.test(each)));
  });

  it("need no owner where somebody led or wrote them", async () => {
    const path = "meetings/2026-10-06-sync.md";
    for (const line of [
      "chair: Ana",
      "scribe: Tom",
      "body: Steering committee",
    ]) {
      const found = await rulesIn(path, held(line));
      assert.ok(!found.some((each) => /owner-missing/.test(each)), line);
    }
    const found = await rulesIn(path, held());
    assert.ok(found.some((each) => /owner-missing/.test(each)));
  });

  it("of more than a year ago are left as they are", async () => {
    const text = "---\nstatus: held\n---\n\nWe met.\n";
    const asked = async (day: string): Promise<number> =>
      (await rulesIn(`meetings/${day}-sync.md`, text)).filter((each) =>
        /^(?:owner-missing|section-missing)/.test(each),
      ).length;
    assert.equal(await asked("2025-11-27"), 0);
    assert.notEqual(await asked("2025-11-29"), 0);
  });

  it("are not called ungoverned: who was there says whose they are", async () => {
    const path = "meetings/2026-10-06-sync.md";
    const found = await rulesIn(path, "# Sync\n\nWe met.\n");
    assert.ok(!found.some((each) => /document-ungoverned/.test(each)));
  });
});
