import { squiggle } from "../../squiggles.ts";

const RULE = "draft-stale";
const STALE = "draft-stale: Nothing has happened to this draft since";

describe(RULE, () => {
  it("finds a draft that nobody has touched for more than 90 days", async () => {
    await squiggle(
      RULE,
      `---
type: policy
status: draft
        ^^^^^ ${STALE} \`2026-08-22\`, 91 days ago; finish it, or withdraw it.
created: 2026-08-22
---
`,
    );
    await squiggle(
      RULE,
      "---\ntype: policy\nstatus: draft\ncreated: 2026-08-23\n---\n",
    );
  });

  it("goes by the newest sign of work", () =>
    squiggle(
      RULE,
      "---\ntype: policy\nstatus: draft\ncreated: 2020-01-01\nlast_updated: 2026-11-01\n---\n",
    ));

  it("reads a type's own dates and a plain date", async () => {
    await squiggle(
      RULE,
      `---
type: improvement
status: idea
        ^^^^ ${STALE} \`2026-01-01\`, 324 days ago; finish it, or withdraw it.
raised_on: 2026-01-01
---
`,
    );
    await squiggle(
      RULE,
      `---
type: policy
status: proposed
        ^^^^^^^^ ${STALE} \`2026-01-01\`, 324 days ago; finish it, or withdraw it.
date: 2026-01-01
---
`,
    );
  });

  it("takes a date to come for a plan that is alive", () =>
    squiggle(
      RULE,
      "---\ntype: change\nstatus: draft\ncreated: 2026-01-01\nplanned_start: 2027-01-15\n---\n",
    ));

  it("says nothing without a date, and of what is no draft", async () => {
    await squiggle(RULE, "---\ntype: policy\nstatus: draft\n---\n");
    await squiggle(
      RULE,
      "---\ntype: policy\nstatus: draft\ncreated: 03/04/2020\n---\n",
    );
    for (const status of ["in review", "active", "on hold", "rejected", ""])
      await squiggle(
        RULE,
        `---\ntype: policy\nstatus: ${status}\ncreated: 2020-01-01\n---\n`,
      );
  });

  it("knows a draft by its flag, and counts the days of its option", async () => {
    const files = {
      "playbook.config.yaml": "rules:\n  draft-stale:\n    days: 400\n",
    };
    const text = `---
type: policy
draft: true
^^^^^^^^^^^ ${STALE} \`2025-06-01\`, 538 days ago; finish it, or withdraw it.
created: 2025-06-01
---
`;
    await squiggle(RULE, text, { files });
    await squiggle(
      RULE,
      "---\ntype: policy\ndraft: true\ncreated: 2026-01-01\n---\n",
      { files },
    );
  });
});
