import assert from "node:assert/strict";
import { fixed } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "review-dates-disagree";

describe(RULE, () => {
  it("says what the interval leads to", () =>
    squiggle(
      RULE,
      `---
last_reviewed_on: 2026-09-01
review_in: 6 months
review_by: 2026-09-30
           ^^^^^^^^^^ review-dates-disagree: \`2026-09-30\` is not 6 months after the last review on \`2026-09-01\`; that would be \`2027-03-01\`.
---
`,
    ));

  it("is content when the three agree", async () => {
    for (const [last, every, next] of [
      ["2026-08-31", "6 months", "2027-02-28"],
      ["2026-09-01", "90d", "2026-11-30"],
      ["1 Sep 2026", "annually", "2027-09-01"],
      ["2026-09-01", "event-driven", "2030-01-01"],
    ])
      await squiggle(
        RULE,
        `---\ntype: policy\nlast_reviewed: ${last}\nreview_interval: ${every}\nnext_review: ${next}\n---\n`,
      );
  });

  it("compares only what the document itself writes", async () => {
    await squiggle(
      RULE,
      "---\ntype: policy\nlast_reviewed: 2026-09-01\nnext_review: 2026-10-01\n---\n",
    );
    await squiggle(
      RULE,
      "---\ntype: policy\nreview_interval: 1 year\nnext_review: 2026-10-01\n---\n",
    );
  });

  it("allows the days of its option", () =>
    squiggle(
      RULE,
      "---\ntype: policy\nlast_reviewed: 2026-09-15\nreview_interval: 6 months\nnext_review: 2027-03-31\n---\n",
      {
        files: {
          "playbook.config.yaml":
            "rules:\n  review-dates-disagree:\n    tolerance: 16\n",
        },
      },
    ));

  it("offers the computed day, but does not write it unasked", async () => {
    const text =
      "---\ntype: policy\nlast_reviewed: 2026-09-01\nreview_interval: 6 months\nnext_review: '2027-09-01'\n---\n";
    assert.equal(await fixed(RULE, text), undefined);
    assert.equal(
      await fixed(RULE, text, { safe: false }),
      text.replace("2027-09-01", "2027-03-01"),
    );
  });

  it("lets what is retired rest", () =>
    squiggle(
      RULE,
      "---\ntype: policy\nstatus: retired\nlast_reviewed: 2026-09-01\nreview_interval: 6 months\nnext_review: 2027-09-01\n---\n",
    ));
});
