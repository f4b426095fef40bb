import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "system-admins-few";

describe(RULE, () => {
  it("wants a second administrator", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
admins: maria
        ^^^^^ system-admins-few: Only \`maria\` can give access; name at least 2 people as \`admins\`.
---
`,
    ));

  it("counts people, whatever they are called", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
admins: [maria, Data protection officer]
         ^^^^^ system-admins-few: Only \`maria\` can give access; name at least 2 people as \`admins\`.
---
`,
      { files: HOUSE },
    ));

  it("asks nothing of a system that is only looked at", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: evaluating
business_owner: maria
admins: maria
---
`,
    ));
});
