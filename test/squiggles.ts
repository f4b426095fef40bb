/**
 * Tests of rules read as documents: below a line, carets mark what a rule finds in it.
 *
 *     owner: leed
 *            ^^^^ owner-unknown: `leed` is not in the people register. Did you mean `lead`?
 *
 * The whole annotated text is the expectation: a finding without its caret line fails, and a caret line without its finding too.
 */

import assert from "node:assert/strict";
import {
  memoryHost,
  openSession,
  type CalendarDate,
  type Diagnostic,
} from "../src/core/index.ts";

const CARETS = /^\s*\^+ [a-z/-]+: /;

/** What surrounds the annotated document. */
export interface Surroundings {
  /** Path of the annotated document; `example.md` unless told. */
  readonly path?: string;
  /** Other files of the playbook. */
  readonly files?: Readonly<Record<string, string>>;
  readonly today?: CalendarDate;
}

/** Lints the document without its caret lines, keeps the findings of some rules, and compares. */
export async function squiggle(
  rules: string | readonly string[],
  annotated: string,
  { path = "example.md", files = {}, today = "2026-11-21" }: Surroundings = {},
): Promise<void> {
  const text = annotated
    .split("\n")
    .filter((line) => !CARETS.test(line))
    .join("\n");
  const session = await openSession(memoryHost({ ...files, [path]: text }), {
    today,
  });
  const wanted = typeof rules === "string" ? [rules] : rules;
  const found = session.result.diagnostics.filter(
    (diagnostic) =>
      diagnostic.path === path && wanted.includes(diagnostic.rule),
  );
  assert.equal(annotate(text, found), annotated);
}

/** Writes each finding below the line it begins in; one that spans lines is marked to the end of its first. */
function annotate(text: string, diagnostics: readonly Diagnostic[]): string {
  return text
    .split("\n")
    .flatMap((line, at) => [
      line,
      ...diagnostics
        .filter(({ start }) => start.line === at + 1)
        .map(({ start, end, rule, message }) => {
          const last = end.line === start.line ? end.column : line.length + 1;
          const carets = "^".repeat(Math.max(1, last - start.column));
          return `${" ".repeat(start.column - 1)}${carets} ${rule}: ${message}`;
        }),
    ])
    .join("\n");
}
