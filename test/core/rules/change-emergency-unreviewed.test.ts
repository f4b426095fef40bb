import { squiggle } from "../../squiggles.ts";

const change = (fields: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: Stop the sync\n${fields}\n---\n`;

describe("change-emergency-unreviewed", () => {
  it("points at an emergency that nobody looked at again", () =>
    squiggle(
      "change-emergency-unreviewed",
      change(`status: in progress
change_type: emergency
             ^^^^^^^^^ change-emergency-unreviewed: The emergency of \`2026-11-02\` has no review; it was due within 5 working days, by \`2026-11-09\`.
actual_end: 2026-11-02`),
    ));

  it("points at a review before the change", () =>
    squiggle(
      "change-emergency-unreviewed",
      change(`status: closed
change_type: emergency
actual_end: 2026-11-02
review_on: 2026-11-01
           ^^^^^^^^^^ change-emergency-unreviewed: The review on \`2026-11-01\` is before the change was over on \`2026-11-02\`; an emergency is reviewed afterwards.`),
    ));

  it("waits the days set, and leaves other changes and closed ones to other rules", async () => {
    for (const fields of [
      "status: in progress\nchange_type: emergency\nactual_end: 2026-11-18",
      "status: in progress\nchange_type: normal\nactual_end: 2026-11-02",
      "status: closed\nchange_type: emergency\nactual_end: 2026-11-02",
      "status: rejected\nchange_type: emergency\nactual_end: 2026-11-02",
      "status: in progress\nchange_type: emergency",
    ])
      await squiggle("change-emergency-unreviewed", change(fields));
  });
});
