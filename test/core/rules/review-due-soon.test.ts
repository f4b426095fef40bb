import { squiggle } from "../../squiggles.ts";

const RULE = "review-due-soon";

describe(RULE, () => {
  it("announces a review from thirty days before its day until the day itself", async () => {
    await squiggle(
      RULE,
      `---
type: policy
next_review: 2026-11-21
             ^^^^^^^^^^ review-due-soon: The next review is due today, on \`2026-11-21\`.
---
`,
    );
    await squiggle(
      RULE,
      `---
type: policy
next_review: 2026-12-21
             ^^^^^^^^^^ review-due-soon: The next review is due in 30 days, on \`2026-12-21\`.
---
`,
    );
    await squiggle(RULE, "---\ntype: policy\nnext_review: 2026-12-22\n---\n");
    await squiggle(RULE, "---\ntype: policy\nnext_review: 2026-11-20\n---\n");
  });

  it("says how the day follows where it is not written", () =>
    squiggle(
      RULE,
      `---
last_reviewed_on: 2026-06-01
                  ^^^^^^^^^^ review-due-soon: The next review is due in 10 days, on \`2026-12-01\`, 6 months after \`2026-06-01\`.
review_in: 6 months
---
`,
    ));

  it("takes the window from the config", () =>
    squiggle(RULE, "---\ntype: policy\nnext_review: 2026-12-01\n---\n", {
      files: { "playbook.config.yaml": "review:\n  dueSoon: 1 week\n" },
    }));

  it("announces nothing for drafts and what is retired", async () => {
    for (const status of ["draft", "retired"])
      await squiggle(
        RULE,
        `---\ntype: policy\nstatus: ${status}\nnext_review: 2026-12-01\n---\n`,
      );
  });
});
