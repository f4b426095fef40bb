import { squiggle } from "../../squiggles.ts";

const RULE = "charter-quorum";

describe(RULE, () => {
  it("compares the number with the members who vote", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
members: [a, b, c]
quorum: 2 of 5 voting members
        ^^^^^^^^^^^^^^^^^^^^^ charter-quorum: The quorum counts 5 voting members, but 3 are listed; correct one of the two.
---
`,
    ));

  it("points at a quorum that cannot be met", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
members: [a, b]
quorum: three members
        ^^^^^^^^^^^^^ charter-quorum: The quorum asks for 3 members, but only 2 vote, so it can never be met.
---
`,
    ));

  it("wants a number", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
members: [a, b, c]
quorum: enough of us
        ^^^^^^^^^^^^ charter-quorum: \`enough of us\` says no number; write how many have to be there, for instance \`2 of 3 voting members\`.
---
`,
    ));

  it("takes shares as they are", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
members: [a, b, c]
quorum: half of the members
---
`,
    ));
});
