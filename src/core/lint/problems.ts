/** The defects of a file that is no document, the config or the people register, as diagnostics. */

import type { Severity } from "../config/config.ts";
import type { ParseProblem } from "../document/parse-problem.ts";
import { findLineStarts } from "../text/range.ts";
import { diagnosticAt, type Diagnostic } from "./diagnostic.ts";

/** Diagnostics for the defects of a file that is no document. */
export function problemsOf(
  path: string,
  text: string,
  problems: readonly ParseProblem[],
  rule: string,
  severity: Severity | ((problem: ParseProblem) => Severity) = "error",
): readonly Diagnostic[] {
  const lineStarts = findLineStarts(text);
  return problems.map((problem) =>
    diagnosticAt(
      path,
      lineStarts,
      problem.range,
      rule,
      typeof severity === "string" ? severity : severity(problem),
      problem.message,
    ),
  );
}
