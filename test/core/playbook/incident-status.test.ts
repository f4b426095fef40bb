/** How an incident stands is no status of its post-mortem. */

import assert from "node:assert/strict";
import { isTyped, memoryHost, openSession } from "../../../src/core/index.ts";

async function read(path: string, text: string) {
  const { result } = await openSession(memoryHost({ [path]: text }), {
    today: "2026-11-28",
  });
  const document = result.playbook.byPath.get(path)!;
  assert.ok(isTyped(document));
  return { document, rules: result.diagnostics.map(({ rule }) => rule) };
}

describe("the status of an incident", () => {
  for (const line of [
    "- **Status**: Resolved at 2026-04-15 15:09 UTC",
    "**Status:** Monitoring",
    "Status: ✅ Resolved",
    "**Status**: Closed at 15:09",
    "**ステータス**: 解決済み",
    "**Status:** Cluster control plane recovered, data recovery in progress",
  ])
    it(`is not the document's: ${line}`, async () => {
      const { document, rules } = await read(
        "incidents/2026-04-15.md",
        `# It broke\n\n${line}\n\nText.\n`,
      );
      assert.equal(document.status, undefined);
      assert.ok(rules.includes("document-ungoverned"));
      assert.ok(!rules.includes("field-missing"));
    });

  it("is the document's where it says how far the review is", async () => {
    const { document } = await read(
      "incidents/2026-04-15.md",
      "# It broke\n\n**Status:** Reviewed\n\nText.\n",
    );
    assert.equal(document.statusFamily, "approved");
  });

  it("is not compared with the front matter's", async () => {
    const { rules } = await read(
      "incidents/2026-04-15.md",
      "---\nstatus: draft\n---\n\n# It broke\n\n| Field | Value |\n|-|-|\n| Status | Resolved |\n| Severity | SEV2 |\n",
    );
    assert.ok(!rules.includes("control-table-disagrees"));
  });
});
