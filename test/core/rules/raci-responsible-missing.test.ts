import { squiggle } from "../../squiggles.ts";

const RULE = "raci-responsible-missing";

describe(RULE, () => {
  it("wants somebody who does the work", () =>
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
| Send | A | C | | | |
  ^^^^ raci-responsible-missing: Nobody is responsible for \`Send\`; write \`R\` for whoever does it, \`A/R\` if \`Marketing\` does it as well.
| Check | A/R | | | | |
| Stop | C | I | | | |
  ^^^^ raci-responsible-missing: Nobody is responsible for \`Stop\`; write \`R\` for whoever does it.
`,
    ));

  it("reads letters written together, with commas and as words", () =>
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
| Send | AR | | | | |
| Check | A, R | | | | |
| Stop | Accountable | Responsible | | | |
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
| Send | A | C | | | |
  ^^^^ raci-responsible-missing: Nobody is responsible for any of the 3 activities of this matrix; write \`R\` in each row for whoever does it.
| Check | A | | | | |
| Stop | C | A | | | |
`,
    ));
});
