/** The report as workflow commands, which GitHub turns into annotations of a pull request. */

import type { Severity } from "../config/config.ts";
import { under, type Report } from "./report.ts";
import { NOT_CHECKED, notChecked } from "./summary.ts";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/**
 * One command a finding, and one for each file that could not be read.
 * @param prefix the playbook's root as seen from the repository's.
 */
export function reportGithub(report: Report, prefix: string): string {
  const findings = report.diagnostics.map(
    ({ path, severity, start, end, rule, message }) => {
      const properties: readonly (readonly [string, string | number])[] = [
        ["file", under(prefix, path)],
        ["line", start.line],
        ["endLine", end.line],
        ["col", start.column],
        // GitHub refuses an end column on another line.
        ...(end.line === start.line
          ? [["endColumn", end.column] as const]
          : []),
        ["title", rule],
      ];
      return command(COMMANDS[severity], properties, message);
    },
  );
  const skipped = report.skipped.map((each) =>
    command(
      "warning",
      [
        ["file", under(prefix, each.path)],
        ["title", NOT_CHECKED],
      ],
      notChecked(each),
    ),
  );
  return [...findings, ...skipped].join("");
}

function command(
  name: string,
  properties: readonly (readonly [string, string | number])[],
  message: string,
): string {
  const list = properties
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${name} ${list}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
