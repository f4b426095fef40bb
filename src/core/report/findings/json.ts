/** The report for scripts; the schema is part of the public contract. */

import { countSeverities } from "../../session/counts.ts";
import { isFixable, type Report } from "./report.ts";

/** JSON, schema version 1. */
export function reportJson(report: Report): string {
  const { root, today, counts } = report;
  const findings = report.diagnostics.map((diagnostic) => ({
    path: diagnostic.path,
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.message,
    line: diagnostic.start.line,
    column: diagnostic.start.column,
    endLine: diagnostic.end.line,
    endColumn: diagnostic.end.column,
    fixable: isFixable(diagnostic),
  }));
  const omitted = [...report.omitted].map(([path, left]) => ({
    path,
    ...countSeverities([left]),
  }));
  const skipped = report.skipped.map(({ path, reason }) => ({ path, reason }));
  const all = {
    schemaVersion: 1,
    root,
    today,
    counts,
    findings,
    omitted,
    skipped,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
