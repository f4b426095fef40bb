import { squiggle } from "../../squiggles.ts";

const RULE = "raci-unreadable";

describe(RULE, () => {
  it("points at a table that is no matrix", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix

| Who | What |
^^^^^^^^^^^^^^ raci-unreadable: This is no responsibility matrix; write a table with \`Activity\` as its first column and at least two roles as the others.
| --- | ---- |
| Marketing | sends |
`,
    ));

  it("points at a section without a table", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix
^^^^^^^^^^^^^^ raci-unreadable: This is no responsibility matrix; write a table with \`Activity\` as its first column and at least two roles as the others.


Marketing sends, IT watches.
`,
    ));

  it("points at a column without a role and a row without an activity", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix

| Activity | Marketing | | Legal | Sales | Brand |
                        ^ raci-unreadable: This column has no heading; write the role that its letters are for.
| -------- | --------- | -- | ----- | ----- | ----- |
| Send | A/R | I | | | |
| | A/R | I | | | |
    ^^^ raci-unreadable: This row has no activity; write in its first cell what is to be done.
`,
    ));

  it("points at rows that blank lines part from each other", () =>
    squiggle(
      RULE,
      `# Matriz RACI

| Atividade | CIO | Dev lead | QA
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ raci-unreadable: Blank lines part the rows of this matrix, so that it is no table; take them out.

|-----------|-----|----------|----

| Mapear | A/R | C | I |

| Testar | I | C | A/R |
`,
      { path: "raci.md" },
    ));
});
