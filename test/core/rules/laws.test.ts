/** What holds for every rule, whoever writes it. */

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import {
  applyEdits,
  EXAMPLE_DAY,
  memoryHost,
  openSession,
  RULES,
  type Diagnostic,
  type Example,
  type Result,
} from "../../../src/core/index.ts";

const FOLDER = new URL("../../../src/core/rules/", import.meta.url);
const ONE_SENTENCE = /^[^\n]*[.?]$/;

describe("every rule", () => {
  it("is a file of its own, named by its id", () => {
    const files = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => name.replace(".ts", ""))
      .filter((name) => name !== "rule" && name !== "index");
    assert.deepEqual(RULES.map(({ id }) => id).sort(), files.sort());
  });

  for (const rule of RULES)
    describe(rule.id, () => {
      it("says in a sentence what it wants and why", () => {
        assert.match(rule.summary, ONE_SENTENCE);
        assert.match(rule.why, /\.$/);
        assert.ok(rule.why.length > rule.summary.length / 2);
      });

      it("is content with its good example", async () => {
        const { diagnostics } = await lint(rule.examples.good);
        assert.deepEqual(of(rule.id, diagnostics), []);
      });

      it("finds something in its bad example, inside the text, in one sentence", async () => {
        const { diagnostics } = await lint(rule.examples.bad);
        const found = of(rule.id, diagnostics);
        assert.ok(found.length > 0, "nothing found");
        for (const { path, range, message, severity } of found) {
          const text = filesOf(rule.examples.bad)[path]!;
          assert.ok(
            range.start >= 0 &&
              range.end <= text.length &&
              range.start <= range.end,
          );
          assert.match(message, ONE_SENTENCE);
          assert.ok(!message.includes(rule.id), "the message names the rule");
          assert.equal(severity, rule.severity);
        }
      });

      it("agrees with itself", async () => {
        const [first, second] = [
          await lint(rule.examples.bad),
          await lint(rule.examples.bad),
        ];
        assert.deepEqual(first.diagnostics, second.diagnostics);
      });

      it("removes a finding by its safe fix, and only then calls itself fixable", async () => {
        const files = filesOf(rule.examples.bad);
        const before = of(rule.id, (await lint(files)).diagnostics);
        const fixable = before.find(({ fixes }) =>
          fixes.some(({ safe }) => safe),
        );
        assert.equal(rule.fixable, fixable !== undefined);
        if (!fixable) return;
        const fix = fixable.fixes.find(({ safe }) => safe)!;
        const fixed = {
          ...files,
          [fixable.path]: applyEdits(files[fixable.path]!, fix.edits),
        };
        const after = of(rule.id, (await lint(fixed)).diagnostics);
        assert.equal(after.length, before.length - 1);
      });
    });
});

function filesOf(example: Example): Readonly<Record<string, string>> {
  return typeof example === "string" ? { "example.md": example } : example;
}

async function lint(example: Example): Promise<Result> {
  const session = await openSession(memoryHost(filesOf(example)), {
    today: EXAMPLE_DAY,
  });
  return session.result;
}

function of(
  rule: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.rule === rule);
}
