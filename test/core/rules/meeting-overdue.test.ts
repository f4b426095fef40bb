import { squiggle } from "../../squiggles.ts";

const meeting = (date: string): Record<string, string> => ({
  "meeting.md": `---\ntype: meeting\nid: MTG-001\ntitle: Change control\nstatus: held\ndate: ${date}\nbody: CHTR-001\n---\n`,
});
const charter = (fields: string): string =>
  `---\ntype: charter\nid: CHTR-001\ntitle: Change-control group\n${fields}\n---\n`;

describe("meeting-overdue", () => {
  it("points at the cadence of a committee that stopped meeting", () =>
    squiggle(
      "meeting-overdue",
      charter(`status: active
cadence: monthly
         ^^^^^^^ meeting-overdue: The last meeting on record is \`MTG-001\` of \`2026-09-02\`, and the committee meets every month; write up the meetings since, or change the cadence.`),
      { files: meeting("2026-09-02") },
    ));

  it("allows twice the cadence, and needs a meeting to count from", async () => {
    const active = charter("status: active\ncadence: monthly");
    await squiggle("meeting-overdue", active, { files: meeting("2026-09-21") });
    await squiggle("meeting-overdue", active);
    await squiggle(
      "meeting-overdue",
      charter(
        "status: active\n# playbook-disable charter-meeting-overdue -- on leave\ncadence: monthly",
      ),
      { files: meeting("2026-06-02") },
    );
    await squiggle(
      "meeting-overdue",
      charter("status: approved\ncadence: quarterly"),
      { files: meeting("2026-09-02") },
    );
    await squiggle(
      "meeting-overdue",
      charter("status: retired\ncadence: monthly"),
      { files: meeting("2025-09-02") },
    );
  });
});
