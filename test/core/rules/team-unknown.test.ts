import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "team-unknown";

describe(RULE, () => {
  it("knows the teams of the register", () =>
    squiggle(
      RULE,
      `---
type: role
team: Marketting
      ^^^^^^^^^^ team-unknown: There is no team or department \`Marketting\` in the people register. Did you mean \`Marketing\`?
---
`,
      { files: HOUSE },
    ));

  it("looks at the sides of a committee", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
members:
  - { person: tom, team: IT }
  - { person: maria, team: Logistics }
                           ^^^^^^^^^ team-unknown: There is no team or department \`Logistics\` in the people register; add it, or name one that is there, for instance \`Marketing\`.
---
`,
      { files: HOUSE },
    ));
});
