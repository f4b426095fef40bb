/** The report as GitLab Code Quality, shown in merge requests. */

import type { Severity } from "../../config/config.ts";
import { gravestOf } from "../../lint/excess.ts";
import { uniqueFingerprints } from "../../lint/fingerprint.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { under, type Report } from "./report.ts";
import { morePhrase, NOT_CHECKED, notChecked } from "./summary.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  info: "info",
  hint: "info",
};

/**
 * A Code Quality report; fingerprints do not depend on lines.
 * @param prefix the playbook's root as seen from the repository's.
 */
export function reportGitlab(report: Report, prefix: string): string {
  const fingerprints = uniqueFingerprints(report.diagnostics, report.texts);
  const issues = report.diagnostics.map((diagnostic, at) => ({
    description: diagnostic.message,
    check_name: diagnostic.rule,
    fingerprint: fingerprints[at],
    severity: SEVERITIES[diagnostic.severity],
    location: {
      path: under(prefix, diagnostic.path),
      lines: { begin: diagnostic.start.line, end: diagnostic.end.line },
    },
  }));
  const more = [...report.omitted].map(([path, left]) => ({
    description: `${morePhrase(left)!}.`,
    check_name: "more-findings",
    fingerprint: fingerprint(`${path}\nmore-findings`),
    severity: SEVERITIES[gravestOf(left)],
    location: { path: under(prefix, path), lines: { begin: 1, end: 1 } },
  }));
  // The format is a list of issues and has no other place.
  const skipped = report.skipped.map((each) => ({
    description: notChecked(each),
    check_name: NOT_CHECKED,
    fingerprint: fingerprint(`${each.path}\n${NOT_CHECKED}`),
    severity: SEVERITIES.info,
    location: { path: under(prefix, each.path), lines: { begin: 1 } },
  }));
  return `${JSON.stringify([...issues, ...more, ...skipped], null, 2)}\n`;
}
