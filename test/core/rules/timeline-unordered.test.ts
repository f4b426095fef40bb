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

  it("points at rows without a time, but not where it is still to be written or nobody knows it", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
| What    | Time (UTC)       |
| ------- | ---------------- |
| Sent    | 2026-03-01 HH:mm |
| Noticed | 2026-03-01 14:?? |
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

  for (const [what, rows] of Object.entries({
    "offsets that mean later instants": [
      "12:20+02:00",
      "10:30Z",
      "12:40+02:00",
    ],
    "zones that mean later instants": ["12:20 CEST", "10:25 UTC", "12:30 CEST"],
    "a row without a zone between several": [
      "10:25 UTC",
      "12:30 CEST",
      "10:40",
    ],
    "full timestamps": [
      "2026-05-01T23:50:00+02:00",
      "2026-05-01T22:10:00Z",
      "2026-05-02T00:20:00+02:00",
    ],
    "zones that may be several": ["14:05 CST", "13:50 PT"],
    "midnight in another zone": ["23:50 UTC", "01:55 CEST", "00:10 UTC"],
    "newest first over several days": ["22:00", "14:00", "13:00", "12:00"],
    "counted days": ["Day 1 14:00", "16:00", "Day 2 09:00", "Day 10 08:00"],
    "names of days": ["Mon 14:00", "Tue 09:00", "Fri 08:00", "Mon 07:00"],
    "days without a year": ["30 Dec 14:00", "31 Dec 10:00", "1 Jan 09:00"],
    "a day without a year behind one that has it": [
      "2026-12-31",
      "1 Jan 09:00",
    ],
    "the next day": ["14:00", "next day 09:30", "10:00"],
    "days that may be two": ["05/01 12:20", "04/01 09:00"],
    "an elapsed day beside a date": ["2026-05-01 14:00", "Day 2", "09:00"],
  }))
    it(`is content with ${what}`, () =>
      squiggle(
        "timeline-unordered",
        `${HEAD}\n| When | What |\n| - | - |\n${rows.map((time) => `| ${time} | x |\n`).join("")}`,
      ));

  for (const [above, below] of [
    ["12:20+02:00", "10:10Z"],
    ["12:20 CEST", "10:10 UTC"],
    ["2026-05-01T12:20:00+02:00", "2026-05-01T10:10:00Z"],
    ["2:05 pm", "1:05 pm"],
    ["Day 2 10:00", "Day 2 09:00"],
    ["Tue 10:00", "Tue 09:00"],
    ["2 May 10:00", "1 May 10:00"],
  ] as const)
    it(`points at ${below} below ${above}`, () =>
      squiggle(
        "timeline-unordered",
        `${HEAD}
| When | What |
| - | - |
| ${above} | a |
| ${below} | b |
  ${"^".repeat(below.length)} timeline-unordered: \`${below}\` stands below \`${above}\`, which is later; put the rows in the order of time.
`,
      ));

  it("reads headings that open with a time, and leaves what is below them alone", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
links to graphs:

- [overview](https://example.com/1)

### 2026-05-01 12:20 Page goes red

- Look at the log
- First error at 11:50

### 12:40 – Rolled back

1. The send of 11:00
2. The send of 11:30

### 12:30 Told the team
^^^^^^^^^^^^^^^^^^^^^^^ timeline-unordered: \`12:30\` stands below \`12:40\`, which is later; put the rows in the order of time.

### Day after

- Closed
`,
    ));

  it("is content with headings for days and for times below them", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
### Day 1

#### 12:20 Page goes red

#### 23:50 Still red

### Day 2

#### 00:10 Green

### Detection

#### 12:10 Alert
`,
    ));

  it("takes a nested list for rows of its own", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
- 2026-05-01
  - 12:20 Page goes red
    - 12:05 first error, as we know now
  - 12:40 Rolled back
  - 12:30 Told
    ^^^^^ timeline-unordered: \`12:30\` stands below \`12:40\`, which is later; put the rows in the order of time.
- Response
  - 12:10 Alert
  - and a call
- 2026-05-02
  - 08:00 Closed
`,
    ));

  it("finds no time missing where the text beside a list gives the times", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
**12:20 CEST** The page went red. We looked at:

- the log
- the tag

10:40 UTC We rolled back.
`,
    ));

  it("reads lines that open with a time", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
12:20 The page went red.
12:10 We rolled back.
^^^^^ timeline-unordered: \`12:10\` stands below \`12:20\`, which is later; put the rows in the order of time.
`,
    ));

  it("finds the column of times by its cells where no heading names it", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
| # | Wann  | TZ   | Was |
| - | ----- | ---- | --- |
| 1 | 12:20 | CEST | a   |
| 2 | 10:30 | UTC  | b   |
`,
    ));

  it("reads a column that counts days", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
| Day | Time  | What |
| --- | ----- | ---- |
| 1   | 14:00 | a    |
|     | 16:00 | b    |
| 2   | 13:00 | c    |
| 2   | 12:00 | d    |
        ^^^^^ timeline-unordered: \`12:00\` stands below \`13:00\`, which is later; put the rows in the order of time.
`,
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

  it("takes a month or a season for when it happened", () =>
    squiggle(
      "timeline-unordered",
      `${HEAD}
- **Through June 2026**: Spend climbs
- **09:00**: Noticed
- **09:30**: Stopped
- Byron told the agency
^^^^^^^^^^^^^^^^^^^^^^^ timeline-unordered: This row has no time; ${WRITE}
`,
    ));
});
