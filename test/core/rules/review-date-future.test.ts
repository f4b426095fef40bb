import { squiggle } from "../../squiggles.ts";

const RULE = "review-date-future";
const MESSAGE =
  "is still to come; write the day of the last review here, and the day of the next one as `next_review`.";

describe(RULE, () => {
  it("finds a last review that is still to come, in a draft as well", () =>
    squiggle(
      RULE,
      `---
type: policy
status: draft
lastReviewed: 2026-11-22
              ^^^^^^^^^^ review-date-future: \`2026-11-22\` ${MESSAGE}
---
`,
    ));

  it("is content with a review today", () =>
    squiggle(RULE, "---\ntype: policy\nlast_reviewed: 2026-11-21\n---\n"));

  it("says nothing of next reviews and of days it cannot read", () =>
    squiggle(
      RULE,
      "---\ntype: policy\nlast_reviewed: 01/02/2099\nnext_review: 2099-01-01\n---\n",
    ));

  it("reads other ways of writing a day, and labels in the body", () =>
    squiggle(
      RULE,
      `# Consent

**Owner:** Maria
**Last reviewed:** 1 December 2026
                   ^^^^^^^^^^^^^^^ review-date-future: \`2026-12-01\` ${MESSAGE}
`,
      { path: "policies/consent.md" },
    ));
});
