/** The registers of the example playbook, as people at a terminal of 120 columns see them; the texts beside it were read and corrected by eye. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { main } from "../../src/cli/main.ts";
import { run as runInMemory } from "../cli/run.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

const REGISTERS: Readonly<Record<string, readonly string[]>> = {
  "people.txt": ["people"],
  "people-of.txt": ["people", "tom-osei"],
  "people-without.txt": ["people", "--without", "Tom Osei"],
  "raci.txt": ["raci"],
  "raci-role.txt": ["raci", "--role", "IT"],
  "raci-hand-overs.txt": ["raci", "--hand-overs"],
  "systems.txt": ["systems"],
  "systems-renewals.txt": ["systems", "--renewals"],
  "systems-impact.txt": ["systems", "--impact", "SYS-002"],
  "systems.mmd": ["systems", "--graph", "mermaid"],
  "glossary.txt": ["glossary"],
  "glossary.md": ["glossary", "--format", "markdown"],
  "acknowledgements.txt": ["acknowledgements"],
  "reminders.txt": ["acknowledgements", "--reminders"],
};

describe("the registers of the example playbook", () => {
  for (const [file, argv] of Object.entries(REGISTERS))
    it(`are as expected: ${argv.join(" ")}`, async () => {
      const out = await run(...argv);
      const place = new URL(`registers/${file}`, import.meta.url);
      if (process.env["UPDATE_EXPECTED"]) writeFileSync(place, out);
      assert.equal(
        out,
        readFileSync(place, "utf8"),
        "If the new text is right in every line, write it with `UPDATE_EXPECTED=1 npx mocha test/playbooks/registers.test.ts`.",
      );
    });

  for (const [file, argv] of Object.entries(REGISTERS))
    if (file.endsWith(".txt"))
      it(`are the same rows as JSON, CSV and Markdown: ${argv.join(" ")}`, async () => {
        const rows = rowsIn(await run(...argv, "--format", "json"));
        const lines = await run(...argv, "--format", "jsonl");
        assert.deepEqual(lines.split("\n").slice(0, -1).map(parsed), rows);
        const csv = await run(...argv, "--format", "csv");
        assert.equal(csv.split("\r\n").length - 2, rows.length);
        const markdown = await run(...argv, "--format", "markdown");
        if (argv[0] !== "glossary" && rows.length > 0)
          assert.ok(markdown.split("\n").length > rows.length);
      });
});

describe("the registers of other playbooks", () => {
  const COMMANDS = Object.values(REGISTERS).filter(
    (argv) => !argv.includes("--impact") && argv[1] !== "tom-osei",
  );

  it("are written whatever is wrong with some documents", async () => {
    for (const argv of COMMANDS) {
      const out = await run(...argv, "--root", "broken");
      assert.notEqual(out, "", argv.join(" "));
    }
  });

  it("let nothing hostile out of a cell", async () => {
    const hostile =
      "\u001b[31m[click](command:evil) <img onerror=x> =1+1 \u202eevil | $(x) @everyone\n::error::x";
    const quoted = JSON.stringify(hostile);
    const files = {
      "people.yaml": `people:\n  - { id: tom-osei, name: ${quoted} }\nteams:\n  - { id: it, name: ${quoted} }\nroles:\n  - { id: lead, name: ${quoted}, holder: tom-osei }\n`,
      "systems/a.md": `---\nid: SYS-002\ntitle: ${quoted}\nstatus: active\nowner: tom-osei\nadmins: tom-osei\nrenewal_date: 2027-01-01\n---\n`,
      "glossary/a.md": `---\ntitle: ${quoted}\nstatus: active\nowner: lead\nsynonyms: [${quoted}]\n---\n\n## Definition\n\n[click](command:evil) <img onerror=x>\n`,
      "raci/a.md":
        "---\ntitle: A\nstatus: active\n---\n\n## RACI\n\n| Activity | IT | <img onerror=x> |\n| --- | --- | --- |\n| [click](command:evil) | A/R | C |\n",
      [`policies/a.md`]: `---\ntitle: ${quoted}\nstatus: active\nversion: ${quoted}\nacknowledgement: { required_from: everyone }\n---\n`,
    };
    for (const argv of Object.values(REGISTERS).map((each) =>
      each.map((part) => (part === "Tom Osei" ? "tom-osei" : part)),
    ))
      for (const format of ["text", "markdown", "csv"]) {
        if (argv.includes("mermaid") || argv.includes("--format")) continue;
        const { code, out } = await runInMemory(
          [...argv, "--format", format],
          files,
        );
        assert.equal(code, 0);
        assert.doesNotMatch(out, /[\u001b\u202e]/);
        assert.doesNotMatch(out, /^\s*::/m);
        if (format === "markdown")
          assert.doesNotMatch(
            out.replace(/`[^`]*`/g, ""),
            /(?<!\\)\[click(?<!\\)\]|(?<!\\)<img|(?<![`\w])@everyone/,
            `${argv.join(" ")}\n${out}`,
          );
        if (format === "csv") assert.doesNotMatch(out, /(?:^|,)"[=+@-]/m);
      }
    const { out } = await runInMemory(["systems", "--graph", "mermaid"], files);
    assert.match(out, /^ {2}s1\["[^"\n]*"\]:::tier4$/m);
    assert.doesNotMatch(out, /<img|\u001b/);
  });
});

function parsed(line: string): unknown {
  return JSON.parse(line);
}

/** The rows of a register, which stand under its name. */
function rowsIn(json: string): readonly object[] {
  const { schemaVersion, playbook, today, ...rest } = JSON.parse(
    json,
  ) as Record<string, object[]>;
  assert.deepEqual(
    [schemaVersion, playbook, today],
    [1, "example", "2026-11-20"],
  );
  return Object.values(rest)[0]!;
}

/** What a command writes beside the example, in a terminal without colours. */
async function run(...argv: readonly string[]): Promise<string> {
  let out = "";
  let err = "";
  const code = await main({
    argv: [
      ...argv,
      ...(argv.includes("--root") ? [] : ["--root", "example"]),
      "--today",
      "2026-11-20",
    ],
    cwd: HERE,
    env: { NO_COLOR: "1" },
    files: nodeFiles,
    stdout: {
      isTerminal: true,
      width: 120,
      write: (text) => void (out += text),
    },
    stderr: {
      isTerminal: false,
      width: 120,
      write: (text) => void (err += text),
    },
    readStdin: () => Promise.resolve(""),
    today: () => "2026-11-20",
    now: () => 0,
  });
  assert.equal(code, 0, err);
  return out;
}
