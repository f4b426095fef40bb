import assert from "node:assert/strict";
import {
  PLAIN,
  registerCsv,
  registerJson,
  registerMarkdown,
  registerText,
  type Register,
} from "../../../src/core/index.ts";

const SYSTEMS: Register = {
  title: "Systems",
  columns: [
    { key: "name", heading: "System", least: 8 },
    { key: "owners", heading: "Owners", least: 8 },
    { key: "cost", heading: "Cost", kind: "number" },
    { key: "autoRenew", heading: "Renews itself", for: "machines" },
    { key: "path", heading: "File", kind: "path", least: 12 },
  ],
  rows: [
    {
      values: {
        name: "Mail | Engine",
        owners: ["Ada", "Tom"],
        cost: 1200,
        autoRenew: true,
        path: "systems/mail.md",
      },
    },
    {
      values: { name: "=CRM()", owners: [], cost: -5, path: "systems/crm.md" },
    },
  ],
  empty: "This playbook has no systems.",
  notes: ["Costs are per year."],
};
const VIEW = { paint: PLAIN, prefix: "docs" };

describe("a register", () => {
  it("is an aligned table with headings in a terminal", () => {
    assert.equal(
      registerText(SYSTEMS, VIEW),
      `Systems

SYSTEM         OWNERS    COST  FILE
Mail | Engine  Ada, Tom  1200  docs/systems/mail.md
=CRM()         –           -5  docs/systems/crm.md

Costs are per year.
`,
    );
  });

  for (const width of [80, 60, 40])
    it(`of many columns keeps to ${width} columns`, () => {
      const keys = ["one", "two", "three", "four", "five", "six", "seven"];
      const wide = {
        title: "Wide",
        columns: keys.map((key, at) => ({
          key,
          heading: `Heading ${key}`,
          ...(at % 2 === 0 ? { least: 12 } : {}),
        })),
        rows: [
          {
            values: Object.fromEntries(
              keys.map((key) => [key, `Some words and 2026-11-21 ${key}`]),
            ),
          },
        ],
        empty: "",
      };
      for (const line of registerText(wide, { ...VIEW, width }).split("\n"))
        assert.ok(line.length <= width, line);
    });

  it("breaks ids and dates that are too long for their column, and cuts words", () => {
    const narrow = {
      title: "Narrow",
      columns: [
        { key: "id", heading: "Id" },
        { key: "name", heading: "Name", least: 4 },
        { key: "due", heading: "Due" },
      ],
      rows: [{ values: { id: "SYS-001", name: "Mailing", due: "2026-11-21" } }],
      empty: "",
    };
    assert.equal(
      registerText(narrow, { ...VIEW, width: 17 }),
      "Narrow\n\nID    NAME  DUE\nSYS-  Mai…  2026-\n001         11-21\n",
    );
  });

  it("breaks long cells into lines in a narrow terminal, and cuts paths", () => {
    assert.equal(
      registerText({ ...SYSTEMS, notes: [] }, { ...VIEW, width: 38 }),
      `Systems

SYSTEM    OWNERS    COST  FILE
Mail |    Ada, Tom  1200  docs/system…
Engine
=CRM()    –           -5  docs/system…
`,
    );
  });

  it("ends a cell that would run on for ever", () => {
    const rows = [{ values: { name: "very ".repeat(2000), path: "a.md" } }];
    const text = registerText(
      { ...SYSTEMS, rows, notes: [] },
      { ...VIEW, width: 60 },
    );
    assert.equal(text.trimEnd().split("\n").length, 9);
    assert.match(text, /…/);
  });

  it("shows groups under headings of their own", () => {
    const grouped = { ...SYSTEMS, groupBy: "owners", notes: [] };
    assert.equal(
      registerText({ ...grouped, rows: SYSTEMS.rows.slice(0, 1) }, VIEW),
      `Systems

Ada, Tom
SYSTEM         COST  FILE
Mail | Engine  1200  docs/systems/mail.md
`,
    );
  });

  it("says so when it is empty", () => {
    const empty = { ...SYSTEMS, rows: [], notes: [] };
    assert.equal(
      registerText(empty, VIEW),
      "Systems\n\nThis playbook has no systems.\n",
    );
    assert.equal(registerJson(empty), "[]\n");
    assert.equal(
      registerMarkdown(empty),
      "## Systems\n\nThis playbook has no systems.\n",
    );
  });

  it("is an array of objects in JSON", () => {
    assert.deepEqual(JSON.parse(registerJson(SYSTEMS)), [
      {
        name: "Mail | Engine",
        owners: ["Ada", "Tom"],
        cost: 1200,
        autoRenew: true,
        path: "systems/mail.md",
      },
      {
        name: "=CRM()",
        owners: [],
        cost: -5,
        autoRenew: null,
        path: "systems/crm.md",
      },
    ]);
  });

  it("is quoted in CSV, and holds no formula", () => {
    assert.equal(
      registerCsv(SYSTEMS),
      [
        '"name","owners","cost","autoRenew","path"',
        '"Mail | Engine","Ada; Tom","1200","true","systems/mail.md"',
        `"'=CRM()","","-5","","systems/crm.md"`,
        "",
      ].join("\r\n"),
    );
  });

  it("is a table in Markdown in which nothing becomes markup", () => {
    assert.equal(
      registerMarkdown(SYSTEMS),
      `## Systems

| System | Owners | Cost | File |
| --- | --- | --: | --- |
| Mail \\| Engine | Ada, Tom | 1200 | \`systems/mail.md\` |
| =CRM() |  | -5 | \`systems/crm.md\` |

Costs are per year.
`,
    );
  });

  it("keeps a hostile text on its line", () => {
    const hostile = "\u001b[31m\n::error::x\u202e [a](command:x)";
    const rows = [{ values: { name: hostile, path: hostile } }];
    const text = registerText({ ...SYSTEMS, rows }, VIEW);
    assert.doesNotMatch(text, /\u001b|\u202e|^::/m);
    assert.equal(text.split("\n").length, 7);
    assert.match(
      registerMarkdown({ ...SYSTEMS, rows }),
      /^\| .*\\\[a\\\]\(command:x\) \|/m,
    );
  });
});
