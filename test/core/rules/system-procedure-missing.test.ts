import { squiggle } from "../../squiggles.ts";

const RULE = "system-procedure-missing";

const SOP = {
  "sops/send.md": `---
type: sop
id: SOP-001
status: active
systems: [SYS-001]
---
`,
};

describe(RULE, () => {
  it("wants a procedure for a system of tier 1", () =>
    squiggle(
      RULE,
      `---
^^^ system-procedure-missing: No procedure says how this system of tier 1 is run; name it in one, for instance \`systems: [SYS-009]\`.
type: system
title: Postrider
lifecycle: active
business_owner: maria
id: SYS-009
tier: 1
---
`,
      { files: SOP },
    ));

  it("is content with one that names the system", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
id: SYS-001
tier: 1
---
`,
      { files: SOP },
    ));

  it("is content with one that the system names", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
id: SYS-009
tier: 1
runbook: SOP-001
---
`,
      { files: SOP },
    ));

  it("asks nothing of other tiers", () =>
    squiggle(
      RULE,
      `---
type: system
title: Postrider
lifecycle: active
business_owner: maria
tier: 2
---
`,
      { files: SOP },
    ));
});
