/** The report as SARIF 2.1.0, for code scanning services. */

import type {
  ArtifactLocation,
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result as SarifResult,
} from "sarif";
import type { Severity } from "../config/config.ts";
import { gravestOf } from "../lint/excess.ts";
import { uniqueFingerprints } from "../lint/fingerprint.ts";
import { RULES } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import { wellFormed } from "../text/printable.ts";
import { under, type Report } from "./report.ts";
import { morePhrase, NOT_CHECKED, notChecked } from "./summary.ts";
import { HOME, ruleUrl } from "./urls.ts";

const LEVELS: Readonly<Record<Severity, SarifResult.level>> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/**
 * A log of one run.
 * @param prefix the playbook's root as seen from the repository's, which services take as `%SRCROOT%`.
 */
export function reportSarif(
  report: Report,
  prefix: string,
  version: string,
): string {
  const fingerprints = uniqueFingerprints(report.diagnostics, report.texts);
  const used = new Set(report.diagnostics.map(({ rule }) => rule));
  const rules = RULES.filter(({ id }) => used.has(id));
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
            toolExecutionNotifications: [...notificationsOf(report, prefix)],
          },
        ],
        results: report.diagnostics.map((diagnostic, at) => ({
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
          partialFingerprints: { "playbookFinding/v1": fingerprints[at]! },
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
