import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "role-expected";

describe(RULE, () => {
  it("offers the role that the person holds", () =>
    squiggle(
      RULE,
      `---
type: policy
status: active
owner: Maria Lopez
       ^^^^^^^^^^^ role-expected: \`Maria Lopez\` is a person; name the role \`Data protection officer\`, so that the next holder answers for this document too.
approver: Tom Fry
---
`,
      { files: HOUSE },
    ));
});
