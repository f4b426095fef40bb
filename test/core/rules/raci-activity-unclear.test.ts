import { squiggle } from "../../squiggles.ts";

const RULE = "raci-activity-unclear";

describe(RULE, () => {
  it("points at a thing where something is to be done, and leaves verbs and whatever it does not know", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix

| Activity | Marketing | IT |
| -------- | --------- | -- |
| Newsletter | A/R | C |
  ^^^^^^^^^^ raci-activity-unclear: \`Newsletter\` does not say what is done; begin with a verb, for instance \`Approve the newsletter\`.
| Segmentation | A/R | C |
  ^^^^^^^^^^^^ raci-activity-unclear: \`Segmentation\` does not say what is done; begin with a verb, for instance \`Approve the segmentation\`.
| Send | A/R | C |
| Document | A/R | C |
| Budget for the year | A/R | C |
| Hypercare | A/R | C |
`,
    ));
});
