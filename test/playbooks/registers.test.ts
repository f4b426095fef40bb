/** The registers of the example playbook, as people at a terminal of 120 columns see them; the texts beside it were read and corrected by eye. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { main } from "../../src/cli/main.ts";
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
        const rows = JSON.parse(
          await run(...argv, "--format", "json"),
        ) as object[];
        const csv = await run(...argv, "--format", "csv");
        assert.equal(csv.split("\r\n").length - 2, rows.length);
        const markdown = await run(...argv, "--format", "markdown");
        if (argv[0] !== "glossary" && rows.length > 0)
          assert.ok(markdown.split("\n").length > rows.length);
      });
});

/** What a command writes beside the example, in a terminal without colours. */
async function run(...argv: readonly string[]): Promise<string> {
  let out = "";
  let err = "";
  const code = await main({
    argv: [...argv, "--root", "example", "--today", "2026-11-20"],
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
