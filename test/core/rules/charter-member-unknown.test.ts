import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "charter-member-unknown";

describe(RULE, () => {
  it("points at somebody who is not in the register", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
members:
  - { person: Maria Lopes }
              ^^^^^^^^^^^ charter-member-unknown: \`Maria Lopes\` is not in the people register. Did you mean \`Maria Lopez\`?
  - { role: Data protection officer }
  - { person: Zoe Quinn }
              ^^^^^^^^^ charter-member-unknown: \`Zoe Quinn\` is not in the people register; add them to \`people.yaml\`, or name someone who is there.
---
`,
      { files: HOUSE },
    ));
});
