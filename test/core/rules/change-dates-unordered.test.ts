import { squiggle } from "../../squiggles.ts";

const change = (fields: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: closed\n${fields}\n---\n`;

describe("change-dates-unordered", () => {
  it("points at each date that comes too early", () =>
    squiggle(
      "change-dates-unordered",
      change(`requested_on: 2026-11-05
planned_start: 2026-11-04
               ^^^^^^^^^^ change-dates-unordered: \`planned_start\` is \`2026-11-04\`, before \`requested_on\` on \`2026-11-05\`; one of the two is wrong.
planned_end: 2026-11-03
             ^^^^^^^^^^ change-dates-unordered: \`planned_end\` is \`2026-11-03\`, before \`planned_start\` on \`2026-11-04\`; one of the two is wrong.
approvals:
  - { by: Tom, on: 2026-11-02 }
                   ^^^^^^^^^^ change-dates-unordered: \`Tom\` approved on \`2026-11-02\`, before it was asked for on \`2026-11-05\`.`),
    ));

  it("is content with one day for everything, and with dates it cannot read", async () => {
    await squiggle(
      "change-dates-unordered",
      change(
        "requested_on: 2026-11-05\nplanned_start: 2026-11-05\nplanned_end: 2026-11-05",
      ),
    );
    await squiggle(
      "change-dates-unordered",
      change("planned_start: 2026-11-05\nplanned_end: soon"),
    );
  });

  it("compares only what both dates say", async () => {
    for (const fields of [
      "requested_on: 2026-11-05\napprovals:\n  - { by: Tom, on: 2026-11-05 }\n  - { by: Maria }",
      "approvals:\n  - { by: Tom, on: 2026-11-02 }",
      "requested_on: 2026-11-05\nplanned_end: 2026-11-06",
      "planned_end: 2026-11-03",
    ])
      await squiggle("change-dates-unordered", change(fields));
  });
});
