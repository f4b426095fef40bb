/** Documents that say in another way that they hold no more. */

import assert from "node:assert/strict";
import { isTyped, memoryHost, openSession } from "../../../src/core/index.ts";

async function read(text: string) {
  const { result } = await openSession(
    memoryHost({ "policies/gifts.md": text }),
    { today: "2026-11-28" },
  );
  const document = result.playbook.byPath.get("policies/gifts.md")!;
  assert.ok(isTyped(document));
  return { document, rules: result.diagnostics.map(({ rule }) => rule) };
}

describe("a status that is no field", () => {
  for (const text of [
    "# Gifts [Deprecated]\n",
    "# [Retired] Gifts\n",
    "# WITHDRAWN: Gifts\n",
    "---\nlayout: withdrawn\nlast_reviewed_on: 2020-01-01\n---\n\n# Gifts\n",
    "---\ntitle: Gifts (archived)\n---\n",
  ])
    it(`asks nothing of what is over: ${JSON.stringify(text)}`, async () => {
      const { document, rules } = await read(text);
      assert.match(document.statusFamily ?? "", /^(?:retired|rejected)$/);
      assert.deepEqual(rules, []);
    });

  it("asks nothing of minutes that say that the meeting was cancelled", async () => {
    const { result } = await openSession(
      memoryHost({
        "meetings/2026-11-03.md":
          "# Working group\n\nThis meeting has been cancelled because of the fair.\n\n## Agenda\n\n## Decisions\n",
        "meetings/2026-11-10.md":
          "# Working group\n\nThe fair was cancelled, said Ana.\n\n## Agenda\n\n## Decisions\n",
      }),
      { today: "2026-11-28" },
    );
    assert.deepEqual(
      [...new Set(result.diagnostics.map(({ path }) => path))],
      ["meetings/2026-11-10.md"],
    );
  });

  for (const text of [
    "# Deprecated gifts\n",
    "# Gifts\n\nThis is deprecated.\n",
  ])
    it(`leaves what only speaks of it: ${JSON.stringify(text)}`, async () => {
      const { document } = await read(text);
      assert.equal(document.status, undefined);
    });
});
