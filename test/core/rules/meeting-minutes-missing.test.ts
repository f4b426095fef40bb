import { squiggle } from "../../squiggles.ts";

const meeting = (fields: string, decisions: string): string =>
  `---\ntype: meeting\ntitle: Change control\n${fields}\n---\n\n# Change control\n\n## Decisions\n\n${decisions}\n`;

describe("meeting-minutes-missing", () => {
  it("points at a meeting of which nothing was written", () =>
    squiggle(
      "meeting-minutes-missing",
      meeting(
        `status: held
date: 2026-11-04
      ^^^^^^^^^^ meeting-minutes-missing: The meeting of \`2026-11-04\` has no decisions written down; write the minutes, or that it was called off.`,
        "After the meeting.",
      ),
    ));

  it("points at a status that was left behind", () =>
    squiggle(
      "meeting-minutes-missing",
      meeting(
        `status: scheduled
        ^^^^^^^^^ meeting-minutes-missing: The meeting of \`2026-11-04\` has minutes and is still \`scheduled\`; write \`held\`.
date: 2026-11-04`,
        "The form goes live.",
      ),
    ));

  it("waits a few days, and lets a meeting be called off", async () => {
    for (const fields of [
      "status: scheduled\ndate: 2026-11-19",
      "status: scheduled\ndate: 2026-12-02",
      "status: cancelled\ndate: 2026-11-04",
      "date: 2026-11-04",
    ])
      await squiggle("meeting-minutes-missing", meeting(fields, "<!-- -->"));
    await squiggle(
      "meeting-minutes-missing",
      meeting("status: held\ndate: 2026-11-04", "None were taken."),
    );
  });

  it("takes what a stranger's notes say for minutes, whatever their headings", async () => {
    const notes = (points: number): string =>
      `---\ntitle: Board\ndate: 2026-11-04\nstatus: held\n---\n\n# Board\n\n## Agenda\n\n1. Budget\n\n## What was said\n\n${"- The budget holds.\n".repeat(points)}`;
    const rule = "meeting-minutes-missing";
    const path = "minutes/2026-11-04.md";
    await squiggle(rule, notes(6), { path });
    await squiggle(
      rule,
      notes(5).replace(
        "2026-11-04\n",
        (line) =>
          `${line}      ^^^^^^^^^^ ${rule}: The meeting of \`2026-11-04\` has no decisions written down; write the minutes, or that it was called off.\n`,
      ),
      { path },
    );
  });
});
