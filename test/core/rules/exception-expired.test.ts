import { squiggle } from "../../squiggles.ts";

const RULE = "exception-expired";

describe(RULE, () => {
  it("points at an exception whose day is past", () =>
    squiggle(
      RULE,
      `---
type: exception
title: Badge scans
status: active
expires: 2026-11-20
         ^^^^^^^^^^ exception-expired: The exception ended on \`2026-11-20\` and is still \`active\`; close it, or have it approved anew.
---
`,
    ));

  it("is content with one that is closed", () =>
    squiggle(
      RULE,
      `---
type: exception
title: Badge scans
status: closed
expires: 2026-11-20
---
`,
    ));

  it("is content on the last day", () =>
    squiggle(
      RULE,
      `---
type: exception
title: Badge scans
status: active
expires: 2026-11-21
---
`,
    ));
});
