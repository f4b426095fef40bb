import { squiggle } from "../../squiggles.ts";

const config = (changes: string): Record<string, string> => ({
  "playbook.config.yaml": `changes:\n${changes}`,
  "systems/crm.md":
    "---\ntype: system\nid: SYS-001\ntitle: CRM\nstatus: active\ntier: 1\n---\n",
  "systems/wiki.md":
    "---\ntype: system\nid: SYS-009\ntitle: Wiki\nstatus: active\ntier: 4\n---\n",
});
const FREEZE = config(
  "  freezes:\n    - { name: Black Friday, from: 2026-11-23, to: 2026-12-04, tiers: [1, 2] }\n",
);
const change = (fields: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: submitted\n${fields}\n---\n`;

describe("change-in-freeze", () => {
  it("points at a window that touches a freeze", () =>
    squiggle(
      "change-in-freeze",
      change(`change_type: normal
systems: SYS-001
planned_start: 2026-12-04
               ^^^^^^^^^^ change-in-freeze: The window \`2026-12-04 to 2026-12-07\` lies in the freeze \`Black Friday\`, \`2026-11-23 to 2026-12-04\`; plan it for a day outside.
planned_end: 2026-12-07`),
      { files: FREEZE },
    ));

  it("leaves emergencies, other tiers and other days alone", async () => {
    for (const fields of [
      "change_type: emergency\nsystems: SYS-001\nplanned_start: 2026-12-04",
      "change_type: normal\nsystems: SYS-009\nplanned_start: 2026-12-04",
      "change_type: normal\nsystems: SYS-001\nplanned_start: 2026-12-05",
    ])
      await squiggle("change-in-freeze", change(fields), { files: FREEZE });
  });

  it("knows blackout days by date and by weekday", async () => {
    const files = config("  blackout: [2026-12-24, Friday]\n");
    await squiggle(
      "change-in-freeze",
      change(`planned_start: 2026-12-23
               ^^^^^^^^^^ change-in-freeze: The window \`2026-12-23 to 2026-12-25\` uses \`2026-12-24\`, a blackout day; plan it for another day.
               ^^^^^^^^^^ change-in-freeze: The window \`2026-12-23 to 2026-12-25\` uses \`friday\`, a blackout day; plan it for another day.
planned_end: 2026-12-25`),
      { files },
    );
    await squiggle(
      "change-in-freeze",
      change(`planned_start: 2026-12-11
               ^^^^^^^^^^ change-in-freeze: The window \`2026-12-11\` uses \`friday\`, a blackout day; plan it for another day.`),
      { files },
    );
    await squiggle("change-in-freeze", change("planned_start: 2026-12-10"), {
      files,
    });
  });

  for (const [blackout, start, end, met] of [
    ["every Friday", "2026-12-08", "2026-12-12", "friday"],
    ["Fridays", "2026-12-10", "2026-12-11", "friday"],
    ["fri", "2026-12-10", "2026-12-20", "friday"],
    ["every Friday", "2026-12-07", "2026-12-10", undefined],
    ["every Friday", "2026-12-12", "2026-12-17", undefined],
    ["weekends", "2026-12-07", "2026-12-11", undefined],
    ["weekends", "2026-12-13", "2026-12-14", "sunday"],
  ] as const)
    it(`holds a window from ${start} to ${end} against ${blackout}`, () =>
      squiggle(
        "change-in-freeze",
        change(
          `planned_start: ${start}\n${met ? `               ^^^^^^^^^^ change-in-freeze: The window \`${start} to ${end}\` uses \`${met}\`, a blackout day; plan it for another day.\n` : ""}planned_end: ${end}`,
        ),
        { files: config(`  blackout: [${blackout}]\n`) },
      ));

  for (const status of ["deferred", "postponed", "on hold"])
    it(`asks nothing of a change that is ${status}`, () =>
      squiggle(
        [
          "change-in-freeze",
          "change-conflict",
          "change-outcome-missing",
          "change-emergency-unreviewed",
        ],
        change(
          "change_type: emergency\nsystems: SYS-001\nplanned_start: 2026-12-04",
        ).replace(/^status: .*$/m, `status: ${status}`),
        {
          files: {
            ...FREEZE,
            "other.md": change("systems: SYS-001\nplanned_start: 2026-12-04"),
          },
        },
      ));
});
