import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "raci-role-unknown";

describe(RULE, () => {
  it("compares the columns with the register", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
---

## RACI matrix

| Activity | Marketing | Data protection officer | Maria Lopez | Marketting | Legal |
                                                                 ^^^^^^^^^^ raci-role-unknown: \`Marketting\` is no role that is known here. Did you mean \`marketing\`?
                                                                              ^^^^^ raci-role-unknown: \`Legal\` is no role that is known here; add it to \`people.yaml\`, or name one that is there.
| -------- | --------- | ----------------------- | ----------- | ---------- | ----- |
| Send | A/R | I | I | I | I |
`,
      { files: HOUSE },
    ));

  it("compares the columns with the document's own roles, in both directions", () =>
    squiggle(
      RULE,
      `---
type: raci
title: Launch
status: active
scope: Launch
roles: [Marketing, IT, Legal, Sales, Service desk]
                                     ^^^^^^^^^^^^ raci-role-unknown: \`Service desk\` has no column in the matrix; add one, or take the role out of \`roles\`.
---

## RACI matrix

| Activity | Marketing | IT | Legal | Sales | Brand |
                                              ^^^^^ raci-role-unknown: \`Brand\` is no role that is known here; add it to \`roles\`, or name one that is there.
| -------- | --------- | -- | ----- | ----- | ----- |
| Send | A/R | I | I | I | I |
`,
    ));

  it("is silent where nothing says which roles there are", () =>
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
| Send | A/R | I | I | I | I |
`,
    ));
});
