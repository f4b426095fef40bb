import { squiggle } from "../../squiggles.ts";
import { HOUSE } from "./house.ts";

const RULE = "acknowledgement-overdue";

describe(RULE, () => {
  it("names those who are late, by department and role", () =>
    squiggle(
      RULE,
      `---
type: policy
status: active
version: "2.1"
effective_date: 2026-06-01
acknowledgement: { required_from: [Marketing, IT], within_days: 14 }
^^^^^^^^^^^^^^^ acknowledgement-overdue: \`Maria Lopez\` should have confirmed version \`2.1\` by \`2026-06-15\`; remind them.
---

## Acknowledgements

| Version | Person  | On         |
| ------- | ------- | ---------- |
| 2.0     | Tom Fry | 2026-06-03 |
`,
      { files: HOUSE },
    ));

  it("asks anew for a major version", () =>
    squiggle(
      RULE,
      `---
type: policy
status: active
version: "3.0"
effective_date: 2026-06-01
acknowledgement: { required_from: IT, within_days: 14 }
^^^^^^^^^^^^^^^ acknowledgement-overdue: \`Tom Fry\` should have confirmed version \`3.0\` by \`2026-06-15\`; remind them.
acknowledgements:
  - { version: "2.0", person: tom, on: 2026-06-03 }
---
`,
      { files: HOUSE },
    ));

  it("waits until the day is past", () =>
    squiggle(
      RULE,
      `---
type: policy
status: active
version: "3.0"
effective_date: 2026-11-07
acknowledgement: { required_from: IT, within_days: 14 }
---
`,
      { files: HOUSE },
    ));
});
