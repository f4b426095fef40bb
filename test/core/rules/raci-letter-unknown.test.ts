import { squiggle } from "../../squiggles.ts";

const RULE = "raci-letter-unknown";

describe(RULE, () => {
  it("points at what is no letter of the scheme", () =>
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
| Send | A/R | Q | n/a | – | tbd |
               ^ raci-letter-unknown: \`Q\` for \`IT\` is no letter of this matrix; it knows \`R\`, \`A\`, \`C\`, \`I\`.
                             ^^^ raci-letter-unknown: \`tbd\` for \`Brand\` is no letter of this matrix; it knows \`R\`, \`A\`, \`C\`, \`I\`.
`,
    ));

  for (const [mark, other] of [
    ["X", ""],
    ["x", "-"],
    ["(X)", "**X**"],
    ["✓", ""],
    ["✅", "❌"],
    ["yes", "no"],
  ] as const)
    it(`takes a table of "${mark}" and "${other}" for no matrix of letters`, () =>
      squiggle(
        [
          RULE,
          "raci-accountable",
          "raci-responsible-missing",
          "raci-all-consulted",
          "raci-unreadable",
          "raci-role-overloaded",
        ],
        `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix

| Activity | Marketing | IT | Notes |
| -------- | --------- | -- | ----- |
| Landing page | ${mark} | ${other} | until May |
| Training | ${mark} | ${mark} | |
`,
      ));

  it("knows an X beside letters for nothing", () =>
    squiggle(
      [RULE, "raci-accountable"],
      `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix

| Activity | Marketing | IT |
| -------- | --------- | -- |
| Send | A/R | X |
| Stop | X | X |
  ^^^^ raci-accountable: Nobody is accountable for \`Stop\`; write \`A\` for one role, for instance \`Marketing\`.
`,
    ));

  it("knows S in a RASCI and not in a RACI", () =>
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
| Send | A/R | S | | | |
               ^ raci-letter-unknown: \`S\` for \`IT\` is no letter of this matrix; it knows \`R\`, \`A\`, \`C\`, \`I\`.
`,
    ));

  it("knows S where the heading says RASCI", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
---

## RASCI matrix

| Activity | Marketing | IT | Legal | Sales | Brand |
| -------- | --------- | -- | ----- | ----- | ----- |
| Send | A/R | S | | | |
`,
    ));

  it("reads the letter before a remark in brackets", () =>
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
| Send | R (veto) | **C** (on request) | (A) |
| Stop | A/R | Q (veto) | I |
               ^^^^^^^^ raci-letter-unknown: \`Q\` for \`IT\` is no letter of this matrix; it knows \`R\`, \`A\`, \`C\`, \`I\`.
`,
    ));
});
