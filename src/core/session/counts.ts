/** What a run looked at and what it found, so that silence is never mistaken for health. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";

/** Numbers of one run; `files` = `documents` + `skipped`, `documents` = `typed` + `untyped`. */
export interface Counts {
  readonly files: number;
  readonly documents: number;
  readonly typed: number;
  readonly untyped: number;
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** Counts documents, and findings in lists of any size. */
export function countAll(
  { documents, typed }: Pick<PlaybookIndex, "documents" | "typed">,
  skipped: number,
  found: Iterable<readonly Diagnostic[]>,
): Counts {
  return {
    files: documents.length + skipped,
    documents: documents.length,
    typed: typed.length,
    untyped: documents.length - typed.length,
    skipped,
    ...countSeverities(found),
  };
}

/** How many findings there are of each severity. */
export function countSeverities(
  found: Iterable<readonly Diagnostic[]>,
): Pick<Counts, "errors" | "warnings" | "infos" | "hints"> {
  const of = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const diagnostics of found)
    for (const { severity } of diagnostics) of[severity]++;
  return {
    errors: of.error,
    warnings: of.warning,
    infos: of.info,
    hints: of.hint,
  };
}
