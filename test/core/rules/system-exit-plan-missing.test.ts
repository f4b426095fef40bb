import { squiggle } from "../../squiggles.ts";

const RULE = "system-exit-plan-missing";

describe(RULE, () => {
  it("wants a plan for a system of tier 1", () =>
    squiggle(
      RULE,
      `---
^^^ system-exit-plan-missing: Nothing says how to leave this system of tier 1; write a section \`Renewal and exit plan\`, or name the document as \`exit_plan\`.
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier: 1
---
`,
    ));

  it("is content with a section", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier: 1
---

## Exit plan

Export, delete, cancel.
`,
    ));
});
