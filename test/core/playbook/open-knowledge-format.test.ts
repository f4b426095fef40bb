/** Front matter of the Open Knowledge Format says what ours says. */

import assert from "node:assert/strict";
import {
  isTyped,
  memoryHost,
  openSession,
  reviewOf,
} from "../../../src/core/index.ts";

async function read(fields: string) {
  const { result } = await openSession(
    memoryHost({
      "sops/a.md": `---\ntype: sop\ntitle: Send\nowner: crm-lead\n${fields}\n---\n\n1. Open it.\n2. Send it.\n`,
    }),
    { today: "2026-11-28" },
  );
  const document = result.playbook.byPath.get("sops/a.md")!;
  assert.ok(isTyped(document));
  return {
    review: reviewOf(document, result.playbook.config, "2026-11-28"),
    rules: result.diagnostics.map(({ rule }) => rule),
    document,
  };
}

describe("the Open Knowledge Format", () => {
  for (const verified of [
    "verified: 2026-10-01",
    "verified: { by: maria, at: 2026-10-01 }",
    "verified:\n  - { by: tom, at: 2025-10-01 }\n  - by: maria\n    at: 2026-10-01",
  ])
    it(`says when a document was reviewed: ${JSON.stringify(verified)}`, async () => {
      const { review, rules } = await read(`status: stable\n${verified}`);
      assert.equal(review.lastReviewed, "2026-10-01");
      assert.ok(!rules.includes("field-invalid"));
      assert.ok(!rules.includes("review-date-missing"));
    });

  it("says when the next review is due", async () => {
    const { review } = await read("status: stable\nstale_after: 2027-01-31");
    assert.equal(review.nextReview, "2027-01-31");
  });

  it("says that a document is in force", async () => {
    const { document, rules } = await read("status: stable");
    assert.equal(document.statusFamily, "active");
    assert.ok(!rules.includes("field-invalid"));
  });

  it("may say no more than that somebody verified it", async () => {
    const { rules } = await read("status: stable\nverified: true");
    assert.ok(!rules.includes("field-invalid"));
  });
});
