import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "person-expected";

describe(RULE, () => {
  it("wants people behind accounts", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
admins: [IT, Data protection officer, tom]
         ^^ person-expected: \`IT\` is a team; an account belongs to a person, so name the people who have one.
             ^^^^^^^^^^^^^^^^^^^^^^^ person-expected: \`Data protection officer\` is a role; an account belongs to a person, so name the people who have one, today \`Maria Lopez\`.
---
`,
      { files: HOUSE },
    ));
});
