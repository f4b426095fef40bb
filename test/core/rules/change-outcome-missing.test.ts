import { squiggle } from "../../squiggles.ts";

const change = (fields: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\n${fields}\n---\n`;

describe("change-outcome-missing", () => {
  it("points at a change whose window is over and nobody said how it went", () =>
    squiggle(
      "change-outcome-missing",
      change(`status: scheduled
        ^^^^^^^^^ change-outcome-missing: The window ended on \`2026-11-03\` and the change is still \`scheduled\`; write how it went, or plan it anew.
planned_start: 2026-11-02
planned_end: 2026-11-03`),
    ));

  it("waits the days set, and is silent once something is written", async () => {
    for (const fields of [
      "status: scheduled\nplanned_end: 2026-11-18",
      "status: in progress\nplanned_end: 2026-11-03\noutcome: partial",
      "status: closed\nplanned_end: 2026-11-03",
      "status: submitted\nplanned_end: 2026-11-03",
      "status: scheduled",
    ])
      await squiggle("change-outcome-missing", change(fields));
  });
});
