/** Findings that a team has accepted for now, so that an old folder can start clean: only new ones are told. */

import { compareTexts } from "../text/order.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { fingerprintOf, type SourceTexts } from "./fingerprint.ts";

/** So many findings of one rule, pointing at the same words of one file. */
export interface AcceptedFinding {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** What is left of a run's findings, and how the accepted ones fared. */
export interface BaselineResult {
  readonly fresh: readonly Diagnostic[];
  readonly accepted: number;
  /** How many accepted findings are found no more. */
  readonly gone: number;
}

/**
 * Reads the file of accepted findings.
 * @throws SyntaxError with a sentence for the user when it is not such a file.
 */
export function readBaseline(text: string): readonly AcceptedFinding[] {
  const data = JSON.parse(text) as { findings?: unknown } | null;
  const findings = data?.findings;
  if (!Array.isArray(findings) || !findings.every(isAccepted))
    throw new SyntaxError("It does not hold a list of accepted findings.");
  return findings;
}

/** Writes the file: one line a finding, in order, so that it reads and merges well. */
export function writeBaseline(findings: readonly AcceptedFinding[]): string {
  const lines = [...findings]
    .sort(
      (a, b) =>
        compareTexts(a.path, b.path) ||
        compareTexts(a.rule, b.rule) ||
        compareTexts(a.fingerprint, b.fingerprint),
    )
    .map(({ path, rule, fingerprint, count }) =>
      JSON.stringify({ path, rule, fingerprint, count }),
    );
  const list =
    lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`;
}

/** Takes the accepted findings away; of equal ones the first are taken. */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: readonly AcceptedFinding[],
  texts: SourceTexts,
): BaselineResult {
  const left = new Map(
    baseline.map((each) => [each.fingerprint, each.count] as const),
  );
  const fresh = diagnostics.filter((diagnostic) => {
    const name = fingerprintOf(diagnostic, texts);
    const count = left.get(name) ?? 0;
    if (count > 0) left.set(name, count - 1);
    return count === 0;
  });
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { fresh, accepted: diagnostics.length - fresh.length, gone };
}

/** Accepts these findings. */
export function acceptFindings(
  diagnostics: readonly Diagnostic[],
  texts: SourceTexts,
): readonly AcceptedFinding[] {
  const accepted = new Map<string, AcceptedFinding>();
  for (const diagnostic of diagnostics) {
    const name = fingerprintOf(diagnostic, texts);
    accepted.set(name, {
      path: diagnostic.path,
      rule: diagnostic.rule,
      fingerprint: name,
      count: (accepted.get(name)?.count ?? 0) + 1,
    });
  }
  return [...accepted.values()];
}

function isAccepted(value: unknown): value is AcceptedFinding {
  const each = value as Partial<AcceptedFinding> | null;
  return (
    typeof each === "object" &&
    each !== null &&
    typeof each.path === "string" &&
    typeof each.rule === "string" &&
    typeof each.fingerprint === "string" &&
    Number.isInteger(each.count)
  );
}
