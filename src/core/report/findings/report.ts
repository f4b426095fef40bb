/** What a run has to tell, before it takes a format. */

import { rulesOf } from "../../rules/own-rules.ts";
import type { Rule } from "../../rules/rule.ts";
import { countAll, type Counts } from "../../session/counts.ts";
import type { Skipped } from "../../host.ts";
import { safeFixOf } from "../../edit/fix-choice.ts";
import type { Diagnostic } from "../../lint/diagnostic.ts";
import { shorten } from "../../lint/excess.ts";
import type { SourceTexts } from "../../lint/fingerprint.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "../../playbook/playbook-document.ts";
import type { Result } from "../../session/session.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { groupBy } from "../../text/group-by.ts";

/** The findings of one run and what was looked at; paths are relative to the playbook's root. */
export interface Report {
  /** The root as seen from where the command runs, `.` when it is the same. */
  readonly root: string;
  readonly today: CalendarDate;
  /** The documents reported on. */
  readonly documents: readonly PlaybookDocument[];
  /** How many documents were read; more than `documents` when only some were asked for. */
  readonly read: number;
  /** What is shown: of one document no more than somebody reads. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is not shown, by path. */
  readonly omitted: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Counts all findings, shown or not. */
  readonly counts: Counts;
  /** How many of all findings have a safe fix. */
  readonly fixable: number;
  readonly skipped: readonly Skipped[];
  /** Findings that comments in documents suppress. */
  readonly suppressed: number;
  /** Findings that the baseline accepts. */
  readonly accepted: number;
  /** Accepted findings that are found no more. */
  readonly gone: number;
  readonly isConfigBroken: boolean;
  /** The rules that hold here, those of the team included. */
  readonly rules: readonly Rule[];
  /** Whether the folder has settings, so that somebody has made a playbook of it. */
  readonly isSetUp: boolean;
  /** Texts of files with findings, where the format wants them. */
  readonly texts: SourceTexts;
}

/** Which part of a result to report. */
export interface ReportScope {
  readonly root: string;
  /** Whether a path was asked for. */
  isSelected(path: string): boolean;
  /** The findings to tell. */
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted?: number;
  readonly gone?: number;
  readonly texts?: SourceTexts;
}

/** Makes a report of the selected part of a result. */
export function buildReport(result: Result, scope: ReportScope): Report {
  const documents = result.playbook.documents.filter(({ path }) =>
    scope.isSelected(path),
  );
  const shown: Diagnostic[] = [];
  const omitted = new Map<string, readonly Diagnostic[]>();
  for (const [path, found] of byFile(scope.diagnostics)) {
    const short = shorten(found);
    for (const each of short.shown) shown.push(each);
    if (short.omitted.length > 0) omitted.set(path, short.omitted);
  }
  const skipped = result.skipped.filter(({ path }) => scope.isSelected(path));
  const selection = { documents, typed: documents.filter(isTyped) };
  return {
    root: scope.root,
    today: result.playbook.today,
    documents,
    read: result.playbook.documents.length,
    diagnostics: shown,
    omitted,
    counts: countAll(selection, skipped.length, [scope.diagnostics]),
    fixable: scope.diagnostics.filter(isFixable).length,
    skipped,
    suppressed: result.suppressed,
    accepted: scope.accepted ?? 0,
    gone: scope.gone ?? 0,
    isConfigBroken: result.isConfigBroken,
    rules: rulesOf(result.playbook.config),
    isSetUp: result.playbook.config.isWritten,
    texts: scope.texts ?? new Map(),
  };
}

/** Whether the finding has a fix that keeps what the author meant. */
export function isFixable(diagnostic: Diagnostic): boolean {
  return safeFixOf(diagnostic) !== undefined;
}

/** A path as another place sees it: `docs/playbook` and `sops/launch.md` make `docs/playbook/sops/launch.md`. */
export function under(prefix: string, path: string): string {
  return prefix === "" || prefix === "." ? path : `${prefix}/${path}`;
}

/** Findings by file, in the order of reports. */
export function byFile(
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = groupBy(diagnostics, (diagnostic) => diagnostic.path);
  return files;
}
