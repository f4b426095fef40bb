import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";

const SETTINGS = "docs/config/tech-docs.yml";
const CHANNEL = "host: https://example.com\ndefault_owner_slack: '#crm'\n";
const page = (fields = ""): string =>
  `---\ntype: sop\ntitle: Launch\nstatus: draft\n${fields}---\n\n# Launch\n`;

/** Whom a page belongs to, and whether its owner is missed. */
async function open(files: Readonly<Record<string, string>>, path: string) {
  const session = await openSession(memoryHost(files), {
    today: "2026-11-21",
  });
  const said = (): readonly unknown[] => [
    session.result.playbook.typed
      .find((each) => each.path === path)
      ?.owners.map(({ text }) => text),
    session.result.diagnostics.some(
      (each) => each.path === path && each.rule === "owner-missing",
    ),
  ];
  return { session, said };
}

describe("the owner that a tech-docs site gives its pages", () => {
  for (const [what, settings, path, fields, expected] of [
    ["a page without one", CHANNEL, "docs/source/a.md", "", [["#crm"], false]],
    [
      "one of its own",
      CHANNEL,
      "docs/a.md",
      "owner: jane\n",
      [["jane"], false],
    ],
    [
      "a channel of its own",
      CHANNEL,
      "docs/a.md",
      "owner_slack: '#x'\n",
      [["#x"], false],
    ],
    ["an empty field", CHANNEL, "docs/a.md", "owner:\n", [[], true]],
    ["a page of no site", CHANNEL, "sops/a.md", "", [[], true]],
    ["no default", "host: https://example.com\n", "docs/a.md", "", [[], true]],
    ["an empty default", "default_owner_slack:\n", "docs/a.md", "", [[], true]],
    [
      "settings that cannot be read",
      "default_owner_slack: [",
      "docs/a.md",
      "",
      [[], true],
    ],
  ] as const)
    it(what, async () => {
      const { said } = await open(
        { [SETTINGS]: settings, [path]: page(fields) },
        path,
      );
      assert.deepEqual(said(), expected);
    });

  it("is that of the nearest site", async () => {
    const { said } = await open(
      {
        [SETTINGS]: CHANNEL,
        "config/tech-docs.yml": "default_owner_slack: '#all'\n",
        "docs/a.md": page(),
      },
      "docs/a.md",
    );
    assert.deepEqual(said(), [["#crm"], false]);
  });

  it("follows the settings as they come, change and go", async () => {
    const { session, said } = await open({ "docs/a.md": page() }, "docs/a.md");
    assert.ok(session.reads(SETTINGS));
    assert.deepEqual(said(), [[], true]);
    session.update(new Map([[SETTINGS, CHANNEL]]));
    assert.deepEqual(said(), [["#crm"], false]);
    const tried = await session.tryOut(new Map([[SETTINGS, null]]));
    assert.deepEqual(tried.playbook.typed[0]?.owners, []);
    session.update(new Map());
    assert.deepEqual(said(), [["#crm"], false]);
    session.update(new Map([[SETTINGS, "default_owner_slack: '#web'\n"]]));
    assert.deepEqual(said(), [["#web"], false]);
    session.update(new Map([[SETTINGS, null]]));
    assert.deepEqual(said(), [[], true]);
  });
});
