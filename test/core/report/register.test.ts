import assert from "node:assert/strict";
import {
  memoryHost,
  openSession,
  PLAIN,
  register,
  registerCsv,
  registerJson,
  registerJsonl,
  registerMarkdown,
  registerText,
  type PlaybookIndex,
  type Register,
} from "../../../src/core/index.ts";
import {
  flag,
  hidden,
  list,
  number,
  path,
  text,
} from "../../../src/core/report/register/columns.ts";
import type {
  Column,
  Table,
} from "../../../src/core/report/register/register.ts";

interface System {
  readonly name: string;
  readonly owners: readonly string[];
  readonly cost?: number;
  readonly autoRenew?: boolean;
  readonly path: string;
}

const OWNERS = list<System>("owners", "Owners", ({ owners }) => owners, {
  least: 8,
});

const SYSTEMS: Table<System> = {
  name: "systems",
  title: "Systems",
  columns: [
    text("name", "System", ({ name }) => name, { least: 8 }),
    OWNERS,
    number("cost", "Cost", ({ cost }) => cost),
    hidden(flag("autoRenew", "Renews itself", ({ autoRenew }) => autoRenew)),
    path("path", "File", (system) => system.path, { least: 12 }),
  ],
  subjects: [
    {
      name: "Mail | Engine",
      owners: ["Ada", "Tom"],
      cost: 1200,
      autoRenew: true,
      path: "systems/mail.md",
    },
    { name: "=CRM()", owners: [], cost: -5, path: "systems/crm.md" },
  ],
  empty: "This playbook has no systems.",
  notes: ["Costs are per year."],
};
const VIEW = { paint: PLAIN, prefix: "docs" };

/** One row of texts by their headings. */
function table(
  title: string,
  cells: readonly (readonly [
    heading: string,
    text: string,
    least?: number | undefined,
  ])[],
): Table<null> {
  return {
    name: "row",
    title,
    columns: cells.map(([heading, cell, least]): Column<null> =>
      text(heading, heading, () => cell, least ? { least } : {}),
    ),
    subjects: [null],
    empty: "",
  };
}

describe("a register", () => {
  let playbook: PlaybookIndex;
  before(async () => {
    const host = memoryHost({});
    const session = await openSession(host, { today: "2026-11-21" });
    playbook = session.result.playbook;
  });
  const systems = (changes: Partial<Table<System>> = {}): Register =>
    register({ ...SYSTEMS, ...changes }, playbook);

  it("is an aligned table with headings in a terminal", () => {
    assert.equal(
      registerText(systems(), VIEW),
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
      const wide = table(
        "Wide",
        keys.map((key, at) => [
          `Heading ${key}`,
          `Some words and 2026-11-21 ${key}`,
          at % 2 === 0 ? 12 : undefined,
        ]),
      );
      const lines = registerText(register(wide, playbook), { ...VIEW, width });
      for (const line of lines.split("\n"))
        assert.ok(line.length <= width, line);
    });

  it("breaks ids and dates that are too long for their column, and cuts words", () => {
    const narrow = table("Narrow", [
      ["Id", "SYS-001"],
      ["Name", "Mailing", 4],
      ["Due", "2026-11-21"],
    ]);
    assert.equal(
      registerText(register(narrow, playbook), { ...VIEW, width: 17 }),
      "Narrow\n\nID    NAME  DUE\nSYS-  Mai…  2026-\n001         11-21\n",
    );
  });

  it("breaks long cells into lines in a narrow terminal, and cuts paths", () => {
    assert.equal(
      registerText(systems({ notes: [] }), { ...VIEW, width: 38 }),
      `Systems

SYSTEM    OWNERS    COST  FILE
Mail |    Ada, Tom  1200  docs/system…
Engine
=CRM()    –           -5  docs/system…
`,
    );
  });

  it("ends a cell that would run on for ever", () => {
    const subjects = [{ name: "very ".repeat(2000), owners: [], path: "a.md" }];
    const lines = registerText(systems({ subjects, notes: [] }), {
      ...VIEW,
      width: 60,
    });
    assert.equal(lines.trimEnd().split("\n").length, 9);
    assert.match(lines, /…/);
  });

  it("shows groups under headings of their own", () => {
    const subjects = SYSTEMS.subjects.slice(0, 1);
    assert.equal(
      registerText(systems({ groupBy: OWNERS, subjects, notes: [] }), VIEW),
      `Systems

Ada, Tom
SYSTEM         COST  FILE
Mail | Engine  1200  docs/systems/mail.md
`,
    );
  });

  it("says so when it is empty", () => {
    const empty = systems({ subjects: [], notes: [] });
    assert.equal(
      registerText(empty, VIEW),
      "Systems\n\nThis playbook has no systems.\n",
    );
    assert.equal(registerJsonl(empty), "");
    assert.equal(
      registerMarkdown(empty),
      "## Systems\n\nThis playbook has no systems.\n",
    );
  });

  it("is one object a row in JSON Lines, and in JSON under its name", () => {
    const rows = [
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
    ];
    assert.deepEqual(JSON.parse(registerJson(systems(), "docs")), {
      schemaVersion: 1,
      playbook: "docs",
      today: "2026-11-21",
      systems: rows,
    });
    assert.equal(
      registerJsonl(systems()),
      rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    );
  });

  it("without words around it is one line a row, and the rows alone in JSON", () => {
    const bare = systems({ isBare: true });
    const lines =
      "Mail | Engine  Ada, Tom  1200  docs/systems/mail.md\n=CRM()         –           -5  docs/systems/crm.md\n";
    assert.equal(registerText(bare, VIEW), lines);
    assert.equal(
      registerText(bare, { ...VIEW, width: 80 }),
      `SYSTEM         OWNERS    COST  FILE\n${lines}`,
    );
    assert.equal(
      (JSON.parse(registerJson(bare, "docs")) as unknown[]).length,
      2,
    );
  });

  it("is quoted in CSV, and holds no formula", () => {
    assert.equal(
      registerCsv(systems()),
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
      registerMarkdown(systems()),
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
    const subjects = [{ name: hostile, owners: [], path: hostile }];
    const lines = registerText(systems({ subjects }), VIEW);
    assert.doesNotMatch(lines, /\u001b|\u202e|^::/m);
    assert.equal(lines.split("\n").length, 7);
    assert.match(
      registerMarkdown(systems({ subjects })),
      /^\| .*\\\[a\\\]\(command:x\) \|/m,
    );
  });
});
