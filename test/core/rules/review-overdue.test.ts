import { squiggle } from "../../squiggles.ts";

const RULE = "review-overdue";

describe(RULE, () => {
  it("says on which day it was due and how long ago that is", () =>
    squiggle(
      RULE,
      `---
type: policy
status: active
next_review: 2026-11-20
             ^^^^^^^^^^ review-overdue: The review was due on \`2026-11-20\`, 1 day ago.
---
`,
    ));

  it("says how the day follows where it is not written", async () => {
    await squiggle(
      RULE,
      `---
title: How we deploy
last_reviewed_on: "2026-01-31"
                  ^^^^^^^^^^^^ review-overdue: The review was due on \`2026-07-31\`, 6 months after \`2026-01-31\`, 113 days ago.
review_in: 6 months
---
`,
    );
    await squiggle(
      RULE,
      `---
type: policy
last_reviewed: 2025-10-01
               ^^^^^^^^^^ review-overdue: The review was due on \`2026-10-01\`, 1 year (the default) after \`2025-10-01\`, 51 days ago.
---
`,
    );
  });

  it("is not overdue on the day itself", () =>
    squiggle(RULE, "---\ntype: policy\nnext_review: 2026-11-21\n---\n"));

  it("holds drafts, closed and retired documents to nothing", async () => {
    for (const status of ["draft", "in review", "retired", "rejected", "done"])
      await squiggle(
        RULE,
        `---\ntype: policy\nstatus: ${status}\nnext_review: 2020-01-01\n---\n`,
      );
  });

  it("points at the last review where the written next one cannot be read", () =>
    squiggle(
      RULE,
      `---
type: policy
last_reviewed: 2025-10-01
               ^^^^^^^^^^ review-overdue: The review was due on \`2026-10-01\`, 1 year (the default) after \`2025-10-01\`, 51 days ago.
next_review: some day
---
`,
    ));

  it("reads labels in the body, nested keys and Windows line breaks", async () => {
    await squiggle(
      RULE,
      `# Consent

**Owner:** Maria
**Next review:** 1 March 2026
                 ^^^^^^^^^^^^ review-overdue: The review was due on \`2026-03-01\`, 265 days ago.
`,
      { path: "policies/consent.md" },
    );
    await squiggle(
      RULE,
      `---
type: policy
review:
  next: 2026-03-01
        ^^^^^^^^^^ review-overdue: The review was due on \`2026-03-01\`, 265 days ago.
---
`,
    );
    await squiggle(
      RULE,
      "---\r\ntype: policy\r\nnext_review: 2026-11-21\r\n---\r\n",
    );
  });

  it("does not guess at ambiguous days", () =>
    squiggle(RULE, "---\ntype: policy\nnext_review: 03/04/2026\n---\n"));
});
