/** The report as workflow commands, which GitHub turns into annotations of a pull request. */

import type { Severity } from "../config/config.ts";
import { under, type Report } from "./report.ts";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/**
 * One command a finding.
 * @param prefix the playbook's root as seen from the repository's.
 */
export function reportGithub(report: Report, prefix: string): string {
  return report.diagnostics
    .map(({ path, severity, start, end, rule, message }) => {
      const properties = [
        ["file", under(prefix, path)],
        ["line", start.line],
        ["endLine", end.line],
        ["col", start.column],
        // GitHub refuses an end column on another line.
        ...(end.line === start.line ? [["endColumn", end.column]] : []),
        ["title", rule],
      ];
      const list = properties
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(",");
      return `::${COMMANDS[severity]} ${list}::${escapeData(message)}\n`;
    })
    .join("");
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
