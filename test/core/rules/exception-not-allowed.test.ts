import { squiggle } from "../../squiggles.ts";

const RULE = "exception-not-allowed";

const STRICT = {
  "policies/a.md": `---
type: policy
id: POL-001
exceptions_allowed: false
---
`,
  "policies/b.md": `---
type: policy
id: POL-002
exceptions_allowed: true
---
`,
};

describe(RULE, () => {
  it("points at a policy that allows none", () =>
    squiggle(
      RULE,
      `---
type: exception
title: Badge scans
status: active
policy: [POL-001, POL-002]
         ^^^^^^^ exception-not-allowed: \`POL-001\` allows no exceptions; change the policy first, or keep to it.
---
`,
      { files: STRICT },
    ));

  it("is content once it is closed", () =>
    squiggle(
      RULE,
      `---
type: exception
title: Badge scans
status: closed
policy: POL-001
---
`,
      { files: STRICT },
    ));
});
