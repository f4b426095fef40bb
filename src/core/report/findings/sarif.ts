/** The report as SARIF 2.1.0, for code scanning services. */

import type {
  ArtifactLocation,
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result as SarifResult,
} from "sarif";
import { SEVERITIES, type Severity } from "../../config/config.ts";
import type { Diagnostic } from "../../lint/diagnostic.ts";
import { gravestOf } from "../../lint/excess.ts";
import { uniqueFingerprints } from "../../lint/fingerprint.ts";
import type { Rule } from "../../rules/rule.ts";
import { wellFormed } from "../../text/printable.ts";
import { under, type Report } from "./report.ts";
import { morePhrase, NOT_CHECKED, notChecked } from "./summary.ts";
import { HOME, ruleUrl } from "./urls.ts";

const LEVELS: Readonly<Record<Severity, SarifResult.level>> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/** Code scanning refuses a run with more results. */
const MOST_RESULTS = 25_000;

/** What a run of code scanning can hold of a report, the gravest first where it is not all. */
function withinSarif({ diagnostics }: Pick<Report, "diagnostics">): {
  readonly shown: readonly Diagnostic[];
  readonly left: number;
} {
  const left = Math.max(0, diagnostics.length - MOST_RESULTS);
  if (left === 0) return { shown: diagnostics, left };
  const shown = SEVERITIES.flatMap((wanted) =>
    diagnostics.filter(({ severity }) => severity === wanted),
  ).slice(0, MOST_RESULTS);
  return { shown, left };
}

/** Says how many findings a SARIF log has no room for; `undefined` where it holds all. */
export function sarifExcess(
  report: Pick<Report, "diagnostics">,
): string | undefined {
  const { left } = withinSarif(report);
  return left === 0 ? undefined : leftOut(left);
}

function leftOut(left: number): string {
  return `SARIF holds at most ${MOST_RESULTS} results, the gravest first; ${left} ${left === 1 ? "finding is" : "findings are"} left out.`;
}

/**
 * A log of one run.
 * @param prefix the playbook's root as seen from the repository's, which services take as `%SRCROOT%`.
 */
export function reportSarif(
  report: Report,
  prefix: string,
  version: string,
): string {
  const all = uniqueFingerprints(report.diagnostics, report.texts);
  const { shown, left } = withinSarif(report);
  const places = new Map(report.diagnostics.map((each, at) => [each, at]));
  const used = new Set(shown.map(({ rule }) => rule));
  const rules = report.rules.filter(({ id }) => used.has(id));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Marketing Playbook",
            semanticVersion: version,
            informationUri: HOME,
            rules: rules.map(descriptorOf),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: !report.isConfigBroken,
            toolExecutionNotifications: [
              ...(left === 0
                ? []
                : [
                    {
                      level: "warning" as const,
                      message: { text: leftOut(left) },
                    },
                  ]),
              ...notificationsOf(report, prefix),
            ],
          },
        ],
        results: shown.map((diagnostic) => ({
          ruleId: diagnostic.rule,
          ruleIndex: rules.findIndex(({ id }) => id === diagnostic.rule),
          level: LEVELS[diagnostic.severity],
          message: { text: diagnostic.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: artifactAt(under(prefix, diagnostic.path)),
                region: {
                  startLine: diagnostic.start.line,
                  startColumn: diagnostic.start.column,
                  endLine: diagnostic.end.line,
                  endColumn: diagnostic.end.column,
                },
              },
            },
          ],
          partialFingerprints: {
            "playbookFinding/v1": all[places.get(diagnostic)!]!,
          },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptorOf(rule: Rule): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.summary} ${rule.why}` },
    helpUri: ruleUrl(rule.id),
    defaultConfiguration: { level: LEVELS[rule.severity] as "error" },
    properties: { tags: [rule.group] },
  };
}

/** What the results leave out, and what was not read. */
function* notificationsOf(
  { omitted, skipped }: Report,
  prefix: string,
): Generator<Notification> {
  for (const [path, left] of omitted)
    yield {
      level: LEVELS[gravestOf(left)],
      message: { text: `${morePhrase(left)!}.` },
      locations: [fileAt(under(prefix, path))],
    };
  for (const each of skipped)
    yield {
      descriptor: { id: NOT_CHECKED },
      level: "warning",
      message: { text: notChecked(each) },
      locations: [fileAt(under(prefix, each.path))],
    };
}

function fileAt(path: string): Location {
  return { physicalLocation: { artifactLocation: artifactAt(path) } };
}

function artifactAt(path: string): ArtifactLocation {
  return { uri: uriOf(path), uriBaseId: "%SRCROOT%" };
}

/** A relative URI; a name with a colon must not look like a scheme. */
function uriOf(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join("/");
}
