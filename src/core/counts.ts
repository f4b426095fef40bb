/** What a run looked at and what it found, so that silence is never mistaken for health. */

import type { Diagnostic } from "./lint/diagnostic.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "./playbook/playbook-document.ts";

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

/** Counts documents and findings. */
export function countAll(
  documents: readonly PlaybookDocument[],
  skipped: number,
  diagnostics: readonly Diagnostic[],
): Counts {
  const of = (severity: Diagnostic["severity"]): number =>
    diagnostics.filter((each) => each.severity === severity).length;
  const typed = documents.filter(isTyped).length;
  return {
    files: documents.length + skipped,
    documents: documents.length,
    typed,
    untyped: documents.length - typed,
    skipped,
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    hints: of("hint"),
  };
}
