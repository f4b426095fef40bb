import { squiggle } from "../../squiggles.ts";

const RULE = "raci-role-overloaded";

const TWO_MATRICES = {
  "raci/b.md": `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix

| Activity | Marketing | IT | Legal | Sales | Brand |
| -------- | --------- | -- | ----- | ----- | ----- |
| Task 1 | A/R | I | | | |
| Task 2 | A/R | I | | | |
| Task 3 | A/R | I | | | |
| Task 4 | A/R | I | | | |
| Task 5 | A/R | I | | | |
| Task 6 | A/R | I | | | |
| Task 7 | A/R | I | | | |
| Task 8 | A/R | I | | | |
`,
};

describe(RULE, () => {
  it("counts what a role answers for over all matrices", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix

| Activity | Marketing | IT | Legal | Sales | Brand |
             ^^^^^^^^^ raci-role-overloaded: \`Marketing\` is accountable for 17 activities, more than 15; give some of them to whoever does the work.
| -------- | --------- | -- | ----- | ----- | ----- |
| Step 1 | A/R | I | | | |
| Step 2 | A/R | I | | | |
| Step 3 | A/R | I | | | |
| Step 4 | A/R | I | | | |
| Step 5 | A/R | I | | | |
| Step 6 | A/R | I | | | |
| Step 7 | A/R | I | | | |
| Step 8 | A/R | I | | | |
| Step 9 | A/R | I | | | |
`,
      { files: TWO_MATRICES, path: "raci/a.md" },
    ));
});
