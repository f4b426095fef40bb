/** The report for people at a terminal. */

import type { Result } from "../session.ts";

/** Grouped by document, one line a finding, closed by what was checked. */
export function reportText(result: Result): string {
  const lines: string[] = [];
  let path = "";
  for (const diagnostic of result.diagnostics) {
    if (diagnostic.path !== path) lines.push("", (path = diagnostic.path));
    const { line, column } = diagnostic.start;
    lines.push(
      `  ${line}:${column}  ${diagnostic.severity}  ${diagnostic.message}  ${diagnostic.rule}`,
    );
  }
  const { documents, typed, untyped, skipped, errors, warnings } =
    result.counts;
  lines.push(
    "",
    `${documents} documents checked (${typed} typed, ${untyped} untyped), ${skipped} skipped: ${errors} errors, ${warnings} warnings.`,
  );
  return lines.join("\n") + "\n";
}
