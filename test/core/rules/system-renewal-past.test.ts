import { squiggle } from "../../squiggles.ts";

const RULE = "system-renewal-past";

describe(RULE, () => {
  it("points at a date that is over", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
renewal_date: 2026-11-20
              ^^^^^^^^^^ system-renewal-past: The contract renewed or ended on \`2026-11-20\`; write the end of the term that runs now, or retire the system.
---
`,
    ));

  it("is silent on the day itself, and about a retired system", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
renewal_date: 2026-11-21
---
`,
    ));
});
