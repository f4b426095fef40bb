import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "charter-side-missing";

describe(RULE, () => {
  it("wants both sides, and votes that count", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
members:
^^^^^^^ charter-side-missing: No voting member sits here for \`IT\`; both sides have to be able to decide.
  - { person: Maria, team: Marketing, voting: true }
  - { person: Tom, team: IT, voting: false }
---
`,
    ));

  it("takes the side from the register", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
members: [maria, tom]
---
`,
      { files: HOUSE },
    ));

  it("reads the members from a table", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
---

## Membership

| Member | Team | Voting |
| ------ | ---- | ------ |
| Maria | Marketing operations | yes |
| Tom | Information technology | yes |
`,
    ));

  it("is silent where no side is known", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
members: [Maria, Tom]
---
`,
    ));
});
