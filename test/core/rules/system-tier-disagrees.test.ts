import assert from "node:assert/strict";
import { findingsOf, fixed } from "../../fixes.ts";
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

  it("points at one score that is none", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier_scores: { criticality: 1, integration: 3, risk: 0 }
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ system-tier-disagrees: \`risk\` is no score of 1, 2 or 3, so the tier cannot be worked out.
---
`,
    ));

  it("writes the tier that the scores make, and nothing else", async () => {
    const text = (tier: string): string =>
      `---\ntype: system\ntitle: Postrider\nlifecycle: active\nbusiness_owner: maria\ntier: ${tier} # by feeling\ntier_scores: { criticality: 3, integration: 3, risk: 2 }\n---\n`;
    assert.equal(await fixed(RULE, text("3"), { safe: false }), text("1"));
    const [found] = await findingsOf(RULE, { "example.md": text("3") });
    assert.equal(found!.fixes[0]!.title, "Write `1`");
  });

  it("asks nothing of a system that is switched off", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: retired
tier: 3
tier_scores: { criticality: 3, integration: 3, risk: 2 }
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
