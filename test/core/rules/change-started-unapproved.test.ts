import { squiggle } from "../../squiggles.ts";

const change = (fields: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: closed\n${fields}\n---\n`;

describe("change-started-unapproved", () => {
  it("points at a start before the last approval", () =>
    squiggle(
      "change-started-unapproved",
      change(`change_type: normal
approvals:
  - { by: Tom, on: 2026-11-02 }
  - { by: Ana, on: 2026-11-04 }
actual_start: 2026-11-03 09:00
              ^^^^^^^^^^^^^^^^ change-started-unapproved: The work began on \`2026-11-03\`, before the last approval on \`2026-11-04\`.`),
    ));

  it("gives an emergency a day", async () => {
    await squiggle(
      "change-started-unapproved",
      change(
        "change_type: emergency\napprovals:\n  - { by: Tom, on: 2026-11-04 }\nactual_start: 2026-11-03",
      ),
    );
    await squiggle(
      "change-started-unapproved",
      change(`change_type: emergency
approvals:
  - { by: Tom, on: 2026-11-09 }
actual_start: 2026-11-03
              ^^^^^^^^^^ change-started-unapproved: The work began on \`2026-11-03\`, before the last approval on \`2026-11-09\`; an emergency is approved within 1 day.`),
    );
  });

  it("is silent where a date is missing", async () => {
    for (const fields of [
      "approvals:\n  - { by: Tom }\nactual_start: 2026-11-03",
      "approvals:\n  - { by: Tom, on: 2026-11-04 }",
      "actual_start: 2026-11-03",
    ])
      await squiggle("change-started-unapproved", change(fields));
  });
});
