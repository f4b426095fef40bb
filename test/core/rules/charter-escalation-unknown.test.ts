import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "charter-escalation-unknown";

const GROUP = {
  "charters/group.md": `---
type: charter
title: Change group
status: active
escalates_to: Steering committee
---
`,
};

describe(RULE, () => {
  it("points at somebody nobody knows", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
escalates_to: Managing board
              ^^^^^^^^^^^^^^ charter-escalation-unknown: \`Managing board\` is neither in the people register nor a committee; name a person, a role or a charter.
---
`,
      { files: HOUSE },
    ));

  it("points at itself", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
escalates_to: Steering committee
              ^^^^^^^^^^^^^^^^^^ charter-escalation-unknown: \`Steering committee\` is this committee itself; name who decides when it cannot.
---
`,
    ));

  it("points at two committees that send everything to each other", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
escalates_to: Change group
              ^^^^^^^^^^^^ charter-escalation-unknown: \`Change group\` escalates back to this committee; name for one of them who decides in the end.
---
`,
      { files: GROUP },
    ));

  it("asks which of two committees of one title is meant", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
escalates_to: Change group
              ^^^^^^^^^^^^ charter-escalation-unknown: \`Change group\` is the title of 2 documents; write which of them is meant, \`charters/group.md\` or \`charters/other.md\`.
---
`,
      {
        files: {
          ...HOUSE,
          "charters/group.md": GROUP["charters/group.md"],
          "charters/other.md": GROUP["charters/group.md"],
        },
      },
    ));

  it("is content with a role", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
escalates_to: Data protection officer
---
`,
      { files: HOUSE },
    ));
});
