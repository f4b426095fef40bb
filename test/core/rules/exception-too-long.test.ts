import { squiggle } from "../../squiggles.ts";

const RULE = "exception-too-long";

describe(RULE, () => {
  it("allows a year", () =>
    squiggle(
      RULE,
      `---
type: exception
title: Badge scans
status: active
approved_on: 2026-08-24
expires: 2027-08-24
---
`,
    ));

  it("and not a day more", () =>
    squiggle(
      RULE,
      `---
type: exception
title: Badge scans
status: active
approved_on: 2026-08-24
expires: 2027-08-25
         ^^^^^^^^^^ exception-too-long: The exception runs from \`2026-08-24\` to \`2027-08-25\`, longer than 1 year; end it by \`2027-08-24\` and decide anew then.
---
`,
    ));

  it("points at an end before the beginning", () =>
    squiggle(
      RULE,
      `---
type: exception
title: Badge scans
status: active
approved_on: 2026-08-24
expires: 2026-01-31
         ^^^^^^^^^^ exception-too-long: The exception ends on \`2026-01-31\`, before it begins on \`2026-08-24\`; one of the two days is wrong.
---
`,
    ));
});
