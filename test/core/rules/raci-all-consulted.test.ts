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

  const matrix = (roles: string, rows: string): string =>
    `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix

| Activity | ${roles} |
${roles.replace(/[^|]+/g, " --- ").replace(/^/, "| --- |")} |
${rows}`;

  it("is content where three roles all have a say", () =>
    squiggle(
      RULE,
      matrix("Marketing | IT | Legal", "| Send | A/R | C | C |\n"),
    ));

  it("takes four roles for many", () =>
    squiggle(
      RULE,
      matrix(
        "Marketing | IT | Legal | Sales",
        `| Send | A/R | C | C | C |
  ^^^^ raci-all-consulted: 3 of 4 roles are consulted about \`Send\`; keep \`C\` for those whose answer can change it, and tell the others with \`I\`.
`,
      ),
    ));

  it("asks no more people than the config allows", () =>
    squiggle(
      RULE,
      matrix(
        "Marketing | IT | Legal | Sales | Brand | Web",
        `| Send | A/R | C | C | C | I | I |
  ^^^^ raci-all-consulted: 3 of 6 roles are consulted about \`Send\`; keep \`C\` for those whose answer can change it, and tell the others with \`I\`.
| Stop | A/R | C | C | I | I | I |
`,
      ),
      {
        files: {
          "playbook.config.yaml":
            "rules:\n  raci-all-consulted:\n    maximum: 2\n",
        },
      },
    ));
});
