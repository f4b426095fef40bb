/** A playbook in which every rule is broken gives exactly the report beside it. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { before, describe, it } from "mocha";
import { main } from "../../src/cli/main.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { RULES } from "../../src/core/index.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const REGENERATE =
  "If the new report is right in every line, write it with `UPDATE_EXPECTED=1 npx mocha test/playbooks/broken.test.ts`.";

/** Documents in which nothing is to be found, for instance because others refer to them. */
const FINE = [
  "README.md",
  "meetings/steering-in-june.md",
  "policies/consent.md",
  "systems/ridgeline-crm.md",
  "systems/switched-off-in-june.md",
  "templates/sop.md",
];

interface Finding {
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const SCHEMA = JSON.parse(
  readFileSync(`${HERE}../../schemas/lint.schema.json`, "utf8"),
) as object;

describe("the broken playbook", () => {
  it("gives exactly the expected report", async () => {
    const { code, out } = await lint("broken");
    assert.equal(code, 1);
    assertExpected("broken.expected.txt", out);
  });

  it("gives as JSON what the schema promises and the text says", async () => {
    const { code, out } = await lint("broken", "json");
    assert.equal(code, 1);
    const report = JSON.parse(out) as { findings: readonly Finding[] };
    const ajv = new Ajv();
    assert.ok(ajv.validate(SCHEMA, report), ajv.errorsText());
    const [hints, others] = [true, false].map((isHint) =>
      report.findings.filter(
        ({ severity }) => isHint === (severity === "hint"),
      ),
    );
    assert.deepEqual(others!.map(asLine), [
      ...linesOf(readFileSync(`${HERE}broken.expected.txt`, "utf8")),
    ]);
    // The text only counts hints.
    const lines = hints!.map((hint) => `${asLine(hint)}\n`);
    assertExpected("broken-hints.expected.txt", lines.join(""));
  });

  it("gives the same report a second time", async () => {
    const [first, second] = [await lint("broken"), await lint("broken")];
    assert.equal(first.out, second.out);
  });

  describe("its findings", () => {
    let findings: readonly Finding[];
    before(async () => void (findings = await findingsOf("broken")));

    it("are of every rule but `config-invalid`", () => {
      const found = new Set(findings.map(({ rule }) => rule));
      assert.deepEqual(
        RULES.map(({ id }) => id).filter((id) => !found.has(id)),
        ["config-invalid"],
        "Break the new rule in a document whose name says so.",
      );
    });

    it("are in every document that is not meant to be fine", () => {
      const found = new Set(findings.map(({ path }) => path));
      const documents = readdirSync(`${HERE}broken`, { recursive: true })
        .map((path) => String(path).replaceAll("\\", "/"))
        .filter((path) => path.endsWith(".md"));
      assert.deepEqual(
        documents.filter((path) => !found.has(path)).sort(),
        FINE,
      );
    });
  });
});

describe("a playbook with broken settings", () => {
  it("is not checked, and is told where its settings are wrong", async () => {
    const { code, out } = await lint("broken-config");
    assert.equal(code, 2);
    assertExpected("broken-config.expected.txt", out);
    const findings = await findingsOf("broken-config");
    assert.ok(findings.length > 0);
    for (const { path, rule, severity } of findings)
      assert.deepEqual(
        { path, rule, severity },
        {
          path: "playbook.config.yaml",
          rule: "config-invalid",
          severity: "error",
        },
      );
  });
});

/** A finding in words, on one line. */
function asLine(finding: Finding): string {
  const { path, line, column, severity, message, rule } = finding;
  return `broken/${path}:${line}:${column} ${severity} ${message} ${rule}`;
}

/** The findings of a report for people, on one line each: a line that begins with no place goes on with the one before. */
function* linesOf(report: string): Generator<string> {
  for (const block of report.split("\n\n")) {
    const path = /^broken\/\S+/.exec(block)?.[0];
    if (path === undefined) continue;
    const findings = block.split(/\n(?= *\d+:\d+ )/).slice(1);
    for (const finding of findings)
      yield `${path}:${finding.trim().replace(/\s+/g, " ")}`;
  }
}

/** Runs `playbook lint` beside the folder, in a terminal of 100 columns without colours. */
async function lint(
  folder: string,
  format = "text",
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await main({
    argv: ["lint", folder, "--today", "2026-11-21", "--format", format],
    cwd: HERE,
    env: { NO_COLOR: "1" },
    files: nodeFiles,
    stdout: {
      isTerminal: true,
      width: 100,
      write: (text) => void (out += text),
    },
    stderr: {
      isTerminal: false,
      width: 100,
      write: (text) => void (err += text),
    },
    readStdin: () => Promise.resolve(""),
    today: () => "2026-11-21",
    now: () => 0,
  });
  return { code, out, err };
}

async function findingsOf(folder: string): Promise<readonly Finding[]> {
  const { out, err } = await lint(folder, "json");
  assert.notEqual(out, "", err);
  return (JSON.parse(out) as { findings: readonly Finding[] }).findings;
}

/** Compares a report with the file that holds it. */
function assertExpected(file: string, out: string): void {
  const place = new URL(file, import.meta.url);
  if (process.env["UPDATE_EXPECTED"]) writeFileSync(place, out);
  const expected = readFileSync(place, "utf8");
  assert.ok(
    out === expected,
    `${file}: ${firstDifference(expected, out)}\n${REGENERATE}`,
  );
}

/** The first line in which two texts differ, for a message that can be read. */
function firstDifference(should: string, is: string): string {
  const [a, b] = [should.split("\n"), is.split("\n")];
  const at = a.findIndex((line, index) => line !== b[index]);
  const line = at < 0 ? a.length : at;
  return `line ${line + 1} should be\n  ${a[line] ?? "(nothing)"}\nand is\n  ${b[line] ?? "(nothing)"}`;
}
