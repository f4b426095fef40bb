import { squiggle } from "../../squiggles.ts";

const RULE = "sop-steps-unbroken";
const HEAD = `---
type: sop
title: Launch
status: active
---

`;
const steps = (count: number, mark = (at: number) => `${at}.`): string =>
  Array.from({ length: count }, (_, at) => `${mark(at + 1)} Do this.\n`).join(
    "",
  );

describe(RULE, () => {
  it("asks for headings where more steps follow each other than one can keep in view", () =>
    squiggle(
      RULE,
      `${HEAD}## Procedure
^^^^^^^^^^^^ sop-steps-unbroken: \`Procedure\` has 16 steps in one go; put a heading such as \`### Prepare\` before each group of at most 15.

${steps(16)}`,
    ));

  it("counts checklists, and lists that count by themselves", () =>
    squiggle(
      RULE,
      `${HEAD}## Procedure

### Check
^^^^^^^^^ sop-steps-unbroken: \`Check\` has 20 steps in one go; put a heading such as \`### Prepare\` before each group of at most 15.

${steps(20, () => "- [ ]")}
### Send
^^^^^^^^ sop-steps-unbroken: \`Send\` has 17 steps in one go; put a heading such as \`### Prepare\` before each group of at most 15.

${steps(17, () => "1.")}`,
    ));

  it("leaves steps under headings of their own, lists that begin again, bullets and steps within steps", () =>
    squiggle(
      RULE,
      `${HEAD}## Procedure

### Prepare

${steps(15)}
### Send

${steps(9)}
For the agency:

${steps(9)}
## Responsibilities

${steps(20, () => "-")}
## Exceptions

1. One
${steps(20, (at) => `   ${at}.`)}`,
    ));

  it("takes a line in bold above a group of steps for its heading", () =>
    squiggle(
      RULE,
      `${HEAD}## Procedure

**Prepare:**

${steps(10, () => "- [ ]")}
**Send**

${steps(10, () => "- [ ]")}`,
    ));
});
