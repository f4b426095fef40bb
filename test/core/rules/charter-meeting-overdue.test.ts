import { squiggle } from "../../squiggles.ts";

const RULE = "charter-meeting-overdue";

const MEETING = {
  "meetings/sept.md": `---
type: meeting
status: held
date: 2026-09-02
body: CHTR-001
---
`,
};

describe(RULE, () => {
  it("misses a meeting after two cadences", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
id: CHTR-001
cadence: monthly
         ^^^^^^^ charter-meeting-overdue: The last meeting with notes was on \`2026-09-02\`, two cadences ago or more; hold one, add its notes, or change the cadence.
---
`,
      { files: MEETING },
    ));

  it("is patient with a quarterly committee", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
id: CHTR-001
cadence: quarterly
---
`,
      { files: MEETING },
    ));

  it("says nothing of a committee without any notes", () =>
    squiggle(
      RULE,
      `---
type: charter
title: Steering committee
status: active
owner: maria
cadence: monthly
---
`,
    ));
});
