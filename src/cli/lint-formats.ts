/** The formats of `lint`. */

import {
  reportGithub,
  reportGitlab,
  reportJson,
  reportJunit,
  reportMarkdown,
  reportSarif,
  reportText,
  type Report,
  type TextView,
} from "../core/index.ts";
import type { Root } from "./find-root.ts";
import { VERSION } from "./version.ts";

/** All formats, in the order of `--help`. */
export const LINT_FORMATS = [
  "text",
  "json",
  "github",
  "gitlab",
  "sarif",
  "junit",
  "markdown",
] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

/** Writes a report in a format. */
export function formatReport(
  format: LintFormat,
  report: Report,
  root: Root,
  view: Omit<TextView, "prefix">,
): string {
  switch (format) {
    case "text":
      return reportText(report, { ...view, prefix: root.fromHere });
    case "json":
      return reportJson(report);
    case "github":
      return reportGithub(report, root.fromRepository);
    case "gitlab":
      return reportGitlab(report, root.fromRepository);
    case "sarif":
      return reportSarif(report, root.fromRepository, VERSION);
    case "junit":
      return reportJunit(report, root.fromHere);
    case "markdown":
      return reportMarkdown(report, root.fromRepository);
  }
}

/** Whether a format shows or names the words that findings point at. */
export function needsTexts(format: LintFormat, isVerbose: boolean): boolean {
  return (
    format === "gitlab" ||
    format === "sarif" ||
    (format === "text" && isVerbose)
  );
}
