import { squiggle } from "../../squiggles.ts";

const HEAD = `---
type: post-mortem
status: reviewed
---

## Timeline
`;
const WRITE = "write when it happened, for instance `14:05`.";

describe("timeline-unordered", () => {
  it("points at a row that is earlier than the one above", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
| Time             | What    |
| ---------------- | ------- |
| 2026-03-01 11:08 | Sent    |
| 2026-03-01 11:07 | Noticed |
  ^^^^^^^^^^^^^^^^ timeline-unordered: \`2026-03-01 11:07\` stands below \`2026-03-01 11:08\`, which is later; put the rows in the order of time.
| 2026-03-01 11:07 | Stopped |
| 12:00            | Told    |
| 2026-02-28       | Closed  |
  ^^^^^^^^^^ timeline-unordered: \`2026-02-28\` stands below \`12:00\`, which is later; put the rows in the order of time.
`,
    ));

  it("points at times that are still to be written, and at rows without one", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
| What    | Time (UTC)       |
| ------- | ---------------- |
| Sent    | 2026-03-01 HH:mm |
            ^^^^^^^^^^^^^^^^ timeline-unordered: \`2026-03-01 HH:mm\` is not yet a time; ${WRITE}
| Noticed | 2026-03-01 14:?? |
            ^^^^^^^^^^^^^^^^ timeline-unordered: \`2026-03-01 14:??\` is not yet a time; ${WRITE}
| Stopped |                  |
  ^^^^^^^ timeline-unordered: This row has no time; ${WRITE}
| Told    | later            |
| Closed  | 17:00            |
`,
    ));

  it("reads lists, and days from headings above them", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
### 1 March 2026

- **09:00** Sent
  - to everyone
- 09:40: noticed
- 09:30 – stopped
  ^^^^^ timeline-unordered: \`09:30\` stands below \`09:40\`, which is later; put the rows in the order of time.

### 2 March 2026

- 08:00 Told
- Closed
^^^^^^^^ timeline-unordered: This row has no time; ${WRITE}
`,
    ));

  it("points at a timeline without any time", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
- We sent it
^^^^^^^^^^^^ timeline-unordered: The timeline gives no times; write when each thing happened, for instance \`14:05\`.
- Then we noticed
`,
    ));

  for (const [what, rows] of Object.entries({
    "past midnight": ["23:50", "00:10", "00:40"],
    "the next morning": ["2026-03-01 18:00", "09:00", "10:30"],
    "newest first": ["2026-03-03", "2026-03-02", "2026-03-01"],
    "ranges and guesses": ["09:00 - 11:00", "~10:00", "10:00"],
    "relative times": ["T+0", "T+5m", "T+90m"],
    "several days": ["2026-03-01 --", "2026-03-01 10:00", "2026-03-02 09:00"],
    "times in words between others": ["9:15 am", "shortly after", "1:30 pm"],
  }))
    it(`is content with ${what}`, () =>
      squiggle(
        "timeline-unordered",
        `${HEAD}\n| When | What |\n| - | - |\n${rows.map((time) => `| ${time} | x |\n`).join("")}`,
      ));

  it("reads a column for the day and one for the time", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
| Date       | Time  | What |
| ---------- | ----- | ---- |
| 2026-03-01 | 23:00 | a    |
| 2026-03-02 | 08:00 | b    |
| 2026-03-02 | 07:00 | c    |
               ^^^^^ timeline-unordered: \`07:00\` stands below \`08:00\`, which is later; put the rows in the order of time.
`,
    ));

  it("reads a timeline under a label, and takes milestones for none", async () => {
    await squiggle(
      "timeline-unordered",
      `${HEAD.replace("## Timeline", "# Outage")}
- **Key events**:
  - 14:05 Noticed
  - 14:01 Told
    ^^^^^ timeline-unordered: \`14:01\` stands below \`14:05\`, which is later; put the rows in the order of time.

- **Resolution**: Off.
`,
    );
    await squiggle(
      "timeline-unordered",
      `${HEAD.replace("## Timeline", "# Outage")}
- **Key events**
  - First detected 2026-03-01 14:05
  - Incident declared
  - Resolved: 2026-03-01 13:50
`,
    );
  });

  it("leaves drafts alone", () =>
    squiggle(
      "timeline-unordered",
      "---\ntype: post-mortem\nstatus: draft\n---\n\n## Timeline\n\n- Sent\n",
    ));
});
