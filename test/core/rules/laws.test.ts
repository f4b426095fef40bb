/** What holds for every rule, whoever writes it. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import {
  applyEdits,
  CONFIG_FILE,
  EXAMPLE_DAY,
  memoryHost,
  openSession,
  RULES,
  safeFixOf,
  type Changes,
  type Diagnostic,
  type Example,
  type Session,
} from "../../../src/core/index.ts";

const CORE = new URL("../../../src/core/", import.meta.url);
const ONE_SENTENCE = /^[^\n]*[.?]$/;

describe("every rule", () => {
  it("is a file of its own, named by its id", () => {
    const files = readdirSync(CORE, { recursive: true, encoding: "utf8" })
      .filter((path) =>
        /^export const rule\b/m.test(
          path.endsWith(".ts") ? readFileSync(new URL(path, CORE), "utf8") : "",
        ),
      )
      .map((path) => path.replace(/^.*\/|\.ts$/g, ""));
    assert.deepEqual(RULES.map(({ id }) => id).sort(), files.sort());
  });

  for (const rule of RULES)
    describe(rule.id, () => {
      it("says in a sentence what it wants and why", () => {
        assert.match(rule.summary, ONE_SENTENCE);
        assert.match(rule.why, /\.$/);
        assert.ok(rule.why.length > rule.summary.length / 2);
      });

      let session: Session;
      let opened: readonly Diagnostic[];
      let found: readonly Diagnostic[];
      before(async () => {
        session = await open(rule.examples.bad);
        opened = session.result.diagnostics;
        found = of(rule.id, opened);
      });

      it("finds something in its bad example, inside the text, in one sentence", () => {
        assert.ok(found.length > 0, "nothing found");
        for (const { path, range, message, severity } of found) {
          const text = filesOf(rule.examples.bad).get(path)!;
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

      it("removes a finding by its safe fix, and only then calls itself fixable", () => {
        const fixable = found.find(safeFixOf);
        assert.equal(rule.fixable, fixable !== undefined);
        if (!fixable) return;
        const { path } = fixable;
        const { edits } = safeFixOf(fixable)!;
        const before = filesOf(rule.examples.bad).get(path)!;
        const fixed = new Map([[path, applyEdits(before, edits)]]);
        const after = of(rule.id, session.update(fixed).diagnostics);
        assert.equal(after.length, found.length - 1);
      });

      it("is content with its good example, and agrees with itself when the bad one is back", async () => {
        const { good, bad } = rule.examples;
        assert.deepEqual(of(rule.id, await turned(session, bad, good)), []);
        const again = session.update(changes(good, bad)).diagnostics;
        assert.deepEqual(again, opened);
      });
    });
});

function filesOf(example: Example): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(
      typeof example === "string" ? { "example.md": example } : example,
    ),
  );
}

function open(example: Example): Promise<Session> {
  return openSession(memoryHost(Object.fromEntries(filesOf(example))), {
    today: EXAMPLE_DAY,
    isLive: true,
  });
}

/** What is found when the files of one example become those of another; another config is another session. */
async function turned(
  session: Session,
  from: Example,
  to: Example,
): Promise<readonly Diagnostic[]> {
  const isSameConfig =
    filesOf(from).get(CONFIG_FILE) === filesOf(to).get(CONFIG_FILE);
  const { diagnostics } = isSameConfig
    ? session.update(changes(from, to))
    : (await open(to)).result;
  return diagnostics;
}

function changes(from: Example, to: Example): Changes {
  const gone = [...filesOf(from).keys()].map((path) => [path, null] as const);
  return new Map<string, string | null>([...gone, ...filesOf(to)]);
}

function of(
  rule: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.rule === rule);
}
