import { squiggle } from "../../squiggles.ts";

const RULE = "raci-all-consulted";

describe(RULE, () => {
  it("points at an activity about which everybody is asked", () =>
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
| Send | A/R | C | C | C | C |
  ^^^^ raci-all-consulted: 4 of 5 roles are consulted about \`Send\`; keep \`C\` for those whose answer can change it, and tell the others with \`I\`.
| Stop | A/R | C | C | I | I |
`,
    ));
});
