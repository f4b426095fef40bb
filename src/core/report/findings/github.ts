/** The report as workflow commands, which GitHub turns into annotations of a pull request. */

import type { Severity } from "../../config/config.ts";
import { gravestOf } from "../../lint/excess.ts";
import { under, type Report } from "./report.ts";
import { morePhrase, NOT_CHECKED, notChecked } from "./summary.ts";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/**
/**
 * One command a finding, one for what is not shown of a document, and one for each file that could not be read.
 * @param prefix the playbook's root as seen from the repository's.
 */
export function reportGithub(report: Report, prefix: string): string {
  const shown = report.diagnostics.map(
    ({ path, severity, start, end, rule, message }) =>
      command(COMMANDS[severity], message, [
        ["file", under(prefix, path)],
        ["line", start.line],
        ["endLine", end.line],
        ["col", start.column],
        // GitHub refuses an end column on another line.
        ...(end.line === start.line
          ? [["endColumn", end.column] as const]
          : []),
        ["title", rule],
      ]),
  );
  const more = [...report.omitted].map(([path, left]) =>
    command(COMMANDS[gravestOf(left)], `${morePhrase(left)!}.`, [
      ["file", under(prefix, path)],
      ["line", 1],
      ["title", "more findings"],
    ]),
  );
  const skipped = report.skipped.map((each) =>
    command("warning", notChecked(each), [
      ["file", under(prefix, each.path)],
      ["title", NOT_CHECKED],
    ]),
  );
  return [...shown, ...more, ...skipped].join("");
}

function command(
  name: string,
  message: string,
  properties: readonly (readonly [name: string, value: string | number])[],
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
