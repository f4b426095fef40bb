/** References that are sorted into groups are references all the same. */

import assert from "node:assert/strict";
import { findingsOf } from "../../fixes.ts";

const page = (lines: string): string =>
  `---\ntype: sop\nid: SOP-1\ntitle: T\nstatus: draft\nowner: dpo\n${lines}\n---\n`;
const POLICY =
  "---\ntype: policy\nid: POL-1\ntitle: P\nstatus: draft\nowner: dpo\n---\n";

describe("references in groups", () => {
  for (const lines of [
    "related:\n  policies: [POL-1]\n  pages:\n    - b.md",
    "related: { policy: POL-1 }",
    "related:\n  policies:\n    - POL-1",
  ])
    it(`are read: ${JSON.stringify(lines)}`, async () => {
      const files = { "a.md": page(lines), "b.md": POLICY };
      assert.deepEqual(await findingsOf("field-invalid", files), []);
      assert.deepEqual(await findingsOf("reference-broken", files), []);
      const broken = { "a.md": page(lines), "c.md": "# C\n" };
      assert.equal(
        (await findingsOf("reference-broken", broken)).length > 0,
        true,
      );
    });

  it("are none where a group holds more than values", async () => {
    const files = { "a.md": page("related:\n  - id: POL-1\n    why: x") };
    assert.equal((await findingsOf("field-invalid", files)).length, 1);
  });
});
