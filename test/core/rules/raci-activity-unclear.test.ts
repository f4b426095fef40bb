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
| Deliverability | A/R | C |
  ^^^^^^^^^^^^^^ raci-activity-unclear: \`Deliverability\` does not say what is done; begin with a verb, for instance \`Approve the deliverability\`.
| Send | A/R | C |
| Document | A/R | C |
| Budget for the year | A/R | C |
| Hypercare | A/R | C |
`,
    ));

  for (const activity of [
    "Landing page",
    "Training",
    "Webinar follow-up",
    "Segmentation",
    "Deployment",
    "Maintenance",
    "Reporting",
    "Copywriting",
    "Briefing",
    "Email",
    "Invoice",
    "Process",
    "Contract",
    "Witness",
    "Harness",
    "Partnership",
  ])
    it(`takes "${activity}" for what is done`, () =>
      squiggle(
        RULE,
        `---\ntype: raci\ntitle: Launch\nstatus: active\nscope: Launch\n---\n\n## RACI matrix\n\n| Activity | Marketing | IT |\n| - | - | - |\n| ${activity} | A/R | C |\n`,
      ));
});
