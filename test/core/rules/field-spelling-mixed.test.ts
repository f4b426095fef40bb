import assert from "node:assert/strict";
import { findingsOf, fixed } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "field-spelling-mixed";
const policy = (line: string): string => `---\ntype: policy\n${line}\n---\n`;
const USUAL = {
  "a.md": policy("lastReviewed: 2026-10-01"),
  "b.md": policy("lastReviewed: 2026-10-02"),
};

describe(RULE, () => {
  it("names the usual spelling and the counts", () =>
    squiggle(
      RULE,
      `---
type: policy
last_reviewed_on: 2026-10-03
^^^^^^^^^^^^^^^^ field-spelling-mixed: This field is spelt \`lastReviewed\` in 2 documents and \`last_reviewed_on\` in 1; spell it \`lastReviewed\` here, too.
---
`,
      { files: USUAL },
    ));

  it("renames the key", async () => {
    assert.equal(
      await fixed(RULE, policy("last_reviewed_on:   2026-10-03 # ok"), {
        files: USUAL,
        safe: false,
      }),
      policy("lastReviewed:   2026-10-03 # ok"),
    );
  });

  it("never leads away from the field's own name", async () => {
    const found = await findingsOf(RULE, {
      ...USUAL,
      "c.md": policy("last_reviewed: 2026-10-03"),
    });
    assert.deepEqual(found, []);
  });

  it("compares within one type", async () => {
    const found = await findingsOf(RULE, {
      ...USUAL,
      "c.md": "---\ntype: sop\nlast_reviewed_on: 2026-10-03\n---\n",
    });
    assert.deepEqual(found, []);
  });

  it("prefers the field's own name among equally common ones", async () => {
    const found = await findingsOf(RULE, {
      "a.md": policy("dri: maria"),
      "b.md": policy("owner: tom"),
    });
    assert.deepEqual(
      found.map(({ path }) => path),
      ["a.md"],
    );
  });

  it("is content with one spelling, whichever", async () => {
    assert.deepEqual(await findingsOf(RULE, USUAL), []);
  });

  it("accepts a name that a type has for itself", async () => {
    const found = await findingsOf(RULE, {
      "a.md": policy("policy_id: POL-1"),
      "b.md": "---\ntype: sop\nsop_id: SOP-1\n---\n",
      "c.md": policy("owner: maria\nstatus: draft"),
      "d.md":
        "---\ntype: system\nbusiness_owner: tom\nlifecycle: active\n---\n",
    });
    assert.deepEqual(found, []);
  });

  it("does not compare with weak aliases, labels in the body or nested keys", async () => {
    const found = await findingsOf(RULE, {
      "a.md": policy("owner: maria"),
      "b.md": policy("author: tom"),
      "policies/c.md": "# C\n\n**Document owner:** Tom\n",
      "d.md": policy("next_review: 2027-01-01"),
      "e.md": policy("review:\n  next: 2027-01-01"),
    });
    assert.deepEqual(found, []);
  });

  it("takes two spellings in one document for two things", async () => {
    const found = await findingsOf(RULE, {
      "a.md": policy("owner: maria\nowner_slack: '#crm'"),
      "b.md": policy("owner: tom"),
    });
    assert.deepEqual(found, []);
  });

  it("takes the first of the alphabet among equally common ones", async () => {
    const found = await findingsOf(RULE, {
      "b.md": policy("lastReviewed: 2026-10-01"),
      "a.md": policy("last_reviewed_on: 2026-10-01"),
    });
    assert.deepEqual(
      found.map(({ path, fixes }) => [path, fixes[0]!.title]),
      [["a.md", "Rename to `lastReviewed`"]],
    );
  });
});
