import { squiggle } from "../../squiggles.ts";

const RULE = "system-renewal-due";

describe(RULE, () => {
  it("says six months before a system of tier 1 renews", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier: 1
renewal_date: 2027-05-20
              ^^^^^^^^^^ system-renewal-due: The contract renews on \`2027-05-20\`; talk about it now, 150 days are left until notice on \`2027-04-20\`.
notice_period_days: 30
---
`,
    ));

  it("gives other systems four months", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier: 2
renewal_date: 2027-05-20
notice_period_days: 30
---
`,
    ));

  it("speaks up earlier where the notice is long", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier: 2
renewal_date: 2027-06-30
              ^^^^^^^^^^ system-renewal-due: The contract renews on \`2027-06-30\`; talk about it now, 41 days are left until notice on \`2027-01-01\`.
notice_period_days: 180
---
`,
    ));

  it("says so when it is too late to cancel", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
renewal_date: 2026-12-31
              ^^^^^^^^^^ system-renewal-due: The contract renews on \`2026-12-31\`, and the day for notice was \`2026-10-02\`; ask the vendor now, or plan for another term.
notice_period_days: 90
auto_renew: true
---
`,
    ));
});
