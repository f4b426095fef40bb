import { squiggle } from "../../squiggles.ts";

const RULE = "system-renewal-missing";

describe(RULE, () => {
  it("wants dates for what is paid for", () =>
    squiggle(
      RULE,
      `---
^^^ system-renewal-missing: \`notice_period_days\` is missing in a system that is paid for: how many days before that notice has to be given, \`0\` where none is needed.
type: system
title: Postrider
lifecycle: active
business_owner: maria
annual_cost: 9600
renewal_date: TBD
^^^^^^^^^^^^ system-renewal-missing: \`renewal_date\` is missing in a system that is paid for: the day the contract renews or ends.
---
`,
    ));

  it("wants the notice where there is a renewal", () =>
    squiggle(
      RULE,
      `---
^^^ system-renewal-missing: \`notice_period_days\` is missing in a system that is paid for: how many days before that notice has to be given, \`0\` where none is needed.
type: system
title: Postrider
lifecycle: active
business_owner: maria
renewal_date: 2027-10-31
---
`,
    ));

  it("asks nothing of what costs nothing", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
annual_cost: 0
---
`,
    ));
});
