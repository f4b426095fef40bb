import { squiggle } from "../../squiggles.ts";

const RULE = "raci-accountable";

describe(RULE, () => {
  it("points at two who are accountable, at nobody, and not at one who also does the work", () =>
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
| -------- | --------- | -- | ----- | ----- | ----- |
| Send | A/R | | I | | |
| Check | A | **A** | | | |
  ^^^^^ raci-accountable: \`Marketing\` and \`IT\` are both accountable for \`Check\`; keep \`A\` for one of them.
| Report | R | C | | | |
  ^^^^^^ raci-accountable: Nobody is accountable for \`Report\`; write \`A\` for one role, for instance \`Marketing\`.
`,
    ));

  it("reads a matrix in a procedure, where its cells hold letters", () =>
    squiggle(
      RULE,
      `---
type: sop
title: Launch
status: active
---

## Responsibilities

| Step | Marketing | IT |
| ---- | --------- | -- |
| Send | R         | C  |
  ^^^^ raci-accountable: Nobody is accountable for \`Send\`; write \`A\` for one role, for instance \`Marketing\`.
| Stop | A/R       | I  |

## Systems

| System | Owner | Tier |
| ------ | ----- | ---- |
| Mail   | IT    | 1    |
`,
    ));

  it("calls whoever answers by the word of the scheme", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
---

## DACI

| Activity | Marketing | IT | Legal | Sales | Brand |
| -------- | --------- | -- | ----- | ----- | ----- |
| Send | D | I | C | | |
  ^^^^ raci-accountable: Nobody is the approver for \`Send\`; write \`A\` for one role, for instance \`Marketing\`.
`,
    ));

  it("takes the scheme from the document", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
scheme: RAPID
---

## RACI matrix

| Activity | Marketing | IT | Legal | Sales | Brand |
| -------- | --------- | -- | ----- | ----- | ----- |
| Send | D | P | R | | |
| Stop | P | | | | |
  ^^^^ raci-accountable: Nobody is the decider for \`Stop\`; write \`D\` for one role, for instance \`Marketing\`.
`,
    ));

  it("asks nothing of a draft", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: draft
scope: Launch
---

## RACI matrix

| Activity | Marketing | IT | Legal | Sales | Brand |
| -------- | --------- | -- | ----- | ----- | ----- |
| Send | R | | | | |
`,
    ));

  it("proposes whoever does the work, where that is one", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix

| Activity | Marketing | IT | Legal |
| -------- | --------- | -- | ----- |
| Send | C | R | I |
  ^^^^ raci-accountable: Nobody is accountable for \`Send\`; write \`A\` for one role, for instance \`IT\`.
`,
    ));

  it("says once that a whole matrix has none", () =>
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
| -------- | --------- | -- | ----- | ----- | ----- |
| Send | R | C | | | |
  ^^^^ raci-accountable: Nobody is accountable for any of the 3 activities of this matrix; write \`A\` in each row for one role.
| Check | R | | | | |
| Stop | C | R | | | |
`,
    ));
});
