import assert from "node:assert/strict";
import {
  healthRegister,
  memoryHost,
  openSession,
  type Register,
} from "../../../src/core/index.ts";

async function health(files: Readonly<Record<string, string>>) {
  const { result } = await openSession(memoryHost(files), {
    today: "2026-11-21",
  });
  return healthRegister(result, { shown: (path) => `here/${path}` });
}
function namesIn({ rows, columns }: Register): readonly unknown[] {
  const name = columns.find(({ key }) => key === "name")!;
  return rows.map((row) => row.get(name)!.value);
}
const draft = (type: string, more = ""): string =>
  `---\ntype: ${type}\ntitle: A\nstatus: draft\n${more}---\n\n# A\n`;
const CHAPTERS =
  "acknowledgement, change, charter, exception, improvement, kpi, meeting, post-mortem, raci, roadmap, system, term";

describe("health", () => {
  for (const [what, type, more, chapter] of [
    ["a system", "system", "", "system"],
    ["a term", "term", "", "term"],
    ["a charter", "charter", "", "charter"],
    ["an exception", "exception", "", "exception"],
    ["a responsibility matrix", "raci", "", "raci"],
    [
      "a duty to read",
      "policy",
      "acknowledgement: { required_from: [x] }\n",
      "acknowledgement",
    ],
  ] as const)
    it(`scores what there is: ${what}`, async () => {
      const register = await health({ "a.md": draft(type, more) });
      const scored = namesIn(register);
      assert.ok(scored.includes(chapter));
      const none = register.notes?.find((note) =>
        note.startsWith("None yet: "),
      );
      assert.ok(!none?.includes(`${chapter},`));
    });

  it("says what there is none of yet, gives no score for it, and shows paths as they are seen from here", async () => {
    const register = await health({ "a.md": draft("policy") });
    assert.deepEqual(namesIn(register), [
      "All documents",
      "identity",
      "integrity",
      "ownership",
      "review",
      "structure",
    ]);
    assert.deepEqual(register.notes?.slice(0, 3), [
      "0 of 100: 0 of 1 document have neither an error nor a warning.",
      `None yet: ${CHAPTERS}.`,
      "here/a.md: owner-missing.",
    ]);
  });

  it("scores nothing where nothing has a type", async () => {
    const { rows, notes } = await health({ "notes.md": "# Notes\n" });
    assert.deepEqual([rows, notes], [[], []]);
  });
});
