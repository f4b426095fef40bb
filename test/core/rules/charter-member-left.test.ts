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
});
