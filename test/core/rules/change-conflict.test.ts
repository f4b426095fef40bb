import { squiggle } from "../../squiggles.ts";

const system = (id: string, more = ""): string =>
  `---\ntype: system\nid: ${id}\ntitle: ${id}\nstatus: active\n${more}---\n`;
const change = (id: string, more: string): string =>
  `---\ntype: change\nid: ${id}\ntitle: ${id}\n${more}---\n`;
const FILES = {
  "systems/crm.md": system("SYS-001", "integrations: [SYS-002]\n"),
  "systems/mail.md": system("SYS-002"),
  "systems/shop.md": system("SYS-003"),
};
const other = (more: string): Record<string, string> => ({
  ...FILES,
  "changes/other.md": change("CHG-002", more),
});

describe("change-conflict", () => {
  it("points at the window of a change that meets another on one system", () =>
    squiggle(
      "change-conflict",
      `---
type: change
id: CHG-001
title: New form
status: approved
systems: [SYS-003, SYS-001]
planned_start: 2026-12-08
               ^^^^^^^^^^ change-conflict: \`CHG-002\` changes \`SYS-001\` as well, on \`2026-12-09\`; move one of them, or agree who goes first.
planned_end: 2026-12-09
---
`,
      {
        files: other(
          "status: submitted\nsystems: SYS-001\nplanned_start: 2026-12-09\n",
        ),
      },
    ));

  it("names the two systems where they only exchange data", () =>
    squiggle(
      "change-conflict",
      `---
type: change
id: CHG-001
title: New form
status: approved
systems: SYS-001
planned_start: 2026-12-08 10:00
               ^^^^^^^^^^^^^^^^ change-conflict: \`CHG-002\` changes \`SYS-002\`, which exchanges data with \`SYS-001\`, on \`2026-12-07 to 2026-12-08\`; move one of them, or agree who goes first.
---
`,
      {
        files: other(
          "status: submitted\nsystems: SYS-002\nplanned_start: 2026-12-07\nplanned_end: 2026-12-08\n",
        ),
      },
    ));

  it("says nothing of other days, other systems, and what is over or turned down", async () => {
    for (const more of [
      "status: approved\nsystems: SYS-001\nplanned_start: 2026-12-10\n",
      "status: approved\nsystems: SYS-003\nplanned_start: 2026-12-08\n",
      "status: rejected\nsystems: SYS-001\nplanned_start: 2026-12-08\n",
      "status: closed\nsystems: SYS-001\nplanned_start: 2026-12-08\n",
      "status: approved\nsystems: SYS-001\n",
    ])
      await squiggle(
        "change-conflict",
        change(
          "CHG-001",
          "status: approved\nsystems: SYS-001\nplanned_start: 2026-12-08\n",
        ),
        { files: other(more) },
      );
  });

  it("can be told that connected systems are two", () =>
    squiggle(
      "change-conflict",
      change(
        "CHG-001",
        "status: approved\nsystems: SYS-001\nplanned_start: 2026-12-08\n",
      ),
      {
        files: {
          ...other("systems: SYS-002\nplanned_start: 2026-12-08\n"),
          "playbook.config.yaml":
            "rules:\n  change-conflict:\n    integrated: false\n",
        },
      },
    ));

  it("says it once a change, naming three and counting the rest", () =>
    squiggle(
      "change-conflict",
      `---
type: change
id: CHG-001
title: New form
status: approved
systems: SYS-001
planned_start: 2026-12-08
               ^^^^^^^^^^ change-conflict: \`CHG-101\` on \`SYS-001\`, \`CHG-102\` on \`SYS-001\`, \`CHG-103\` on \`SYS-001\` and 14 more change the same systems on the same days; move some of them, or agree who goes first.
---
`,
      { files: { ...FILES, ...others(17, "SYS-001") } },
    ));

  it("names those on the same system before those on connected ones", () =>
    squiggle(
      "change-conflict",
      `---
type: change
id: CHG-001
title: New form
status: approved
systems: SYS-002
planned_start: 2026-12-08
               ^^^^^^^^^^ change-conflict: \`CHG-900\` on \`SYS-002\`, \`CHG-101\` on \`SYS-001\`, \`CHG-102\` on \`SYS-001\` and 3 more change the same systems on the same days, or exchange data with them; move some of them, or agree who goes first.
---
`,
      {
        files: {
          ...FILES,
          ...others(5, "SYS-001"),
          "changes/z.md": change(
            "CHG-900",
            "status: approved\nsystems: SYS-002\nplanned_start: 2026-12-08\n",
          ),
        },
      },
    ));

  it("says so where it has not counted all of very many on several systems", () =>
    squiggle(
      "change-conflict",
      `---
type: change
id: CHG-001
title: New form
status: approved
systems: [SYS-001, SYS-003]
planned_start: 2026-12-08
               ^^^^^^^^^^ change-conflict: \`CHG-101\` on \`SYS-001\`, \`CHG-102\` on \`SYS-001\`, \`CHG-103\` on \`SYS-001\` and at least 147 more change the same systems on the same days; move some of them, or agree who goes first.
---
`,
      { files: { ...FILES, ...others(150, "[SYS-001, SYS-003]") } },
    ));
});

function others(count: number, systems: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `changes/${101 + at}.md`,
      change(
        `CHG-${101 + at}`,
        `status: approved\nsystems: ${systems}\nplanned_start: 2026-12-08\n`,
      ),
    ]),
  );
}
