import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "charter-member-left";

describe(RULE, () => {
  it("points at the seat of somebody who has left", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
members:
  - { person: Maria Lopez }
  - { person: Ana Silva }
              ^^^^^^^^^ charter-member-left: \`Ana Silva\` left on \`2026-03-31\`; give the seat to somebody else.
---
`,
      { files: HOUSE },
    ));

  it("points at the seat of somebody who is marked as inactive", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: draft
owner: maria
members:
  - { person: kim }
              ^^^ charter-member-left: \`kim\` is marked as inactive in the people register; give the seat to somebody else.
---
`,
      {
        files: {
          "people.yaml":
            "people:\n  - { id: kim, name: Kim Ode, active: false }\n  - { id: maria, name: Maria Lopez }\n",
        },
      },
    ));

  it("asks nothing of a committee that is dissolved, nor without a register", async () => {
    const charter = (status: string): string =>
      `---\ntype: charter\nstatus: ${status}\nowner: maria\nmembers:\n  - { person: Ana Silva }\n---\n`;
    await squiggle(RULE, charter("retired"), { files: HOUSE });
    await squiggle(RULE, charter("active"));
  });
});
