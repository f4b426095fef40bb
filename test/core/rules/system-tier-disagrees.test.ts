import { squiggle } from "../../squiggles.ts";

const RULE = "system-tier-disagrees";

describe(RULE, () => {
  it("works the tier out from the scores", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier: 3
      ^ system-tier-disagrees: \`3\` is not what the scores add up to; 8 points are tier \`1\`.
tier_scores: { criticality: 3, integration: 3, risk: 2 }
---
`,
    ));

  it("reads `Tier 2` as 2", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier: Tier 2
tier_scores: { criticality: 2, integration: 2, risk: 1 }
---
`,
    ));

  it("points at scores that are none", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier: 1
tier_scores: { criticality: 4, integration: 3 }
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ system-tier-disagrees: \`criticality\` and \`risk\` are no score of 1, 2 or 3, so the tier cannot be worked out.
---
`,
    ));

  it("is silent where nobody scored", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier: 1
---
`,
    ));
});
