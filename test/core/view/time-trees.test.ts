import assert from "node:assert/strict";
import {
  actionsTree,
  changesTree,
  clashingChanges,
  memoryHost,
  openSession,
  overviewOf,
  type Overview,
  type TreeNode,
} from "../../../src/core/index.ts";

const change = (id: string, more: string): string =>
  `---\ntype: change\nid: ${id}\ntitle: ${id} title\n${more}---\n`;

async function overview(
  files: Readonly<Record<string, string>>,
): Promise<Overview> {
  const { result } = await openSession(memoryHost(files), {
    today: "2026-11-21",
  });
  return overviewOf(result);
}

/** Rows with their descriptions, those below indented. */
function drawn(nodes: readonly TreeNode[], indent = ""): readonly string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${indent}${label}${description ? ` | ${description}` : ""}`,
    ...drawn(children?.() ?? [], `${indent}  `),
  ]);
}

describe("the calendar of changes", () => {
  it("goes week by week, with freezes, and what is over last", async () => {
    const view = await overview({
      "playbook.config.yaml":
        "changes:\n  freezes:\n    - { name: Holidays, from: 2026-12-17, to: 2027-01-05 }\n",
      "a.md": change(
        "CHG-1",
        "status: approved\nplanned_start: 2026-11-20\nplanned_end: 2026-11-21\n",
      ),
      "b.md": change("CHG-2", "status: submitted\nplanned_start: 2026-12-21\n"),
      "c.md": change("CHG-3", "status: draft\n"),
      "d.md": change("CHG-4", "status: closed\nplanned_start: 2026-05-12\n"),
      "e.md": change("CHG-5", "status: approved\nplanned_start: 2026-10-05\n"),
    });
    assert.deepEqual(drawn(changesTree(view)), [
      "How did it go? (1)",
      "  CHG-5 title | CHG-5 · approved · 2026-10-05",
      "This week | 2026-W47",
      "  CHG-1 title | CHG-1 · approved · 2026-11-20 to 2026-11-21",
      "Week of 14 December | 2026-W51",
      "  Freeze: Holidays | 2026-12-17 to 2027-01-05",
      "Week of 21 December | 2026-W52",
      "  CHG-2 title | CHG-2 · submitted · 2026-12-21",
      "No window yet (1)",
      "  CHG-3 title | CHG-3 · draft",
      "Over (1)",
      "  CHG-4 title | CHG-4 · closed · 2026-05-12",
    ]);
    assert.equal(clashingChanges(view), 1);
  });

  it("is empty without changes, and its rows take no marks from hostile titles", async () => {
    assert.deepEqual(changesTree(await overview({ "a.md": "# A\n" })), []);
    const [week] = changesTree(
      await overview({
        "a.md":
          '---\ntype: change\ntitle: "[x](command:evil) \\u202e\\u001b[31m"\nstatus: submitted\nplanned_start: 2026-12-08\n---\n',
      }),
    );
    const [row] = week!.children!();
    assert.doesNotMatch(row!.label + row!.tooltip.join(""), /[\u202e\u001b]/);
  });
});

describe("the tree of actions", () => {
  it("shows the overdue first, and ideas last", async () => {
    const view = await overview({
      "pm.md":
        "---\ntype: post-mortem\nid: PM-001\ntitle: Sale\nstatus: reviewed\n---\n\n## Action items\n\n- [ ] Ask twice (@tom, due 2026-11-01)\n- [ ] Count (@ana, due 2026-12-01)\n- [ ] Move (@ana, due 2027-05-01)\n- Write it down\n- Proposed: buy a bell\n- [x] Stop the sends (@tom, due 2026-10-01)\n",
    });
    assert.deepEqual(drawn(actionsTree(view)), [
      "Overdue (1)",
      "  Ask twice | @tom · 20 days ago · PM-001",
      "Due soon (1) | within 30 days",
      "  Count | @ana · in 10 days · PM-001",
      "Later (1)",
      "  Move | @ana · 1 May 2027 · PM-001",
      "No date (1)",
      "  Write it down | nobody · PM-001",
      "Ideas (1)",
      "  Proposed: buy a bell | nobody · PM-001",
    ]);
  });
});
