/** Runs rules and turns their findings into diagnostics. */

import type { Config, Severity } from "../config/config.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import type { Lookups } from "../playbook/lookups.ts";
import type { Finding, Options, Rule } from "../rules/rule.ts";
import { isOldRecord } from "../playbook/owed.ts";
import { isUngoverned } from "../playbook/ungoverned.ts";
import { isInUnreadLanguage } from "../playbook/unread-language.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import type { LineStarts } from "../text/range.ts";
import { timed, type Timing } from "./timing.ts";
import { diagnose, type LineStartsOf } from "./diagnose.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { optionsOf, severityOf, weightOf } from "./severity.ts";

/** A rule that runs, with what it runs under. */
interface Running<R extends Rule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly option: ReturnType<typeof optionsOf>;
}

/** The rules of one config, ready to run. */
export interface Linter {
  /** Findings that depend on nothing but this document. */
  lintDocument(document: PlaybookDocument): readonly Diagnostic[];
  /**
   * Findings that depend on this document and on what it asks of others.
   * @param lineStartsOf where lines begin in another document that explains a finding.
   */
  lintLookups(
    document: PlaybookDocument,
    playbook: Lookups,
    lineStartsOf: LineStartsOf,
  ): readonly Diagnostic[];
  /** Findings that need the whole playbook, rule by rule. */
  lintPlaybook(playbook: PlaybookIndex): Iterable<readonly Diagnostic[]>;
}

/** Prepares the rules that a config leaves switched on. */
export function createLinter(
  rules: readonly Rule[],
  config: Config,
  today: CalendarDate,
  timing?: Timing,
): Linter {
  const run = <T>(rule: Rule, where: string, check: () => Iterable<T>) =>
    timed(timing, rule.id, () => [...guarded(rule, where, check)]);
  const running = rules.flatMap((rule): Running<Rule>[] => {
    const severity = severityOf(rule, config);
    return severity === "off"
      ? []
      : [{ rule, severity, option: optionsOf(rule, config) }];
  });
  const ofKind = <K extends Rule["kind"]>(kind: K) =>
    running.filter(
      (each): each is Running<Extract<Rule, { kind: K }>> =>
        each.rule.kind === kind,
    );
  const documentRules = ofKind("document");
  const fileRules = ofKind("file");
  const documentLookups = ofKind("document-lookup");
  const fileLookups = ofKind("file-lookup");
  const playbookRules = ofKind("playbook");

  /** Runs the rules that are about a document of this type. */
  const runAll = <R extends Rule>(
    rules: readonly Running<R>[],
    document: PlaybookDocument,
    check: (rule: R, option: Options) => Iterable<Finding>,
    lineStartsOf?: LineStartsOf,
  ): readonly Diagnostic[] =>
    rules
      .filter(({ rule }) => isAbout(rule, document, config, today))
      .flatMap(({ rule, severity, option }) =>
        run(rule, document.path, () => check(rule, option)).map((finding) =>
          diagnose(
            rule,
            weightOf(rule, severity, finding, config),
            finding,
            document,
            lineStartsOf,
          ),
        ),
      );

  return {
    lintDocument(document) {
      const found = runAll(fileRules, document, (rule, option) =>
        rule.check({ document, config, today, option }),
      );
      if (!isTyped(document)) return found;
      const own = runAll(documentRules, document, (rule, option) =>
        rule.check({ document, config, today, option }),
      );
      return [...found, ...own];
    },
    lintLookups(document, playbook, lineStartsOf) {
      const found = runAll(
        fileLookups,
        document,
        (rule, option) => rule.check({ document, playbook, today, option }),
        lineStartsOf,
      );
      if (!isTyped(document)) return found;
      const own = runAll(
        documentLookups,
        document,
        (rule, option) => rule.check({ document, playbook, today, option }),
        lineStartsOf,
      );
      return [...found, ...own];
    },
    *lintPlaybook(playbook) {
      const lineStartsOf = (path: string): LineStarts =>
        playbook.byPath.get(path)?.parsed.lineStarts ?? [0];
      for (const { rule, severity, option } of playbookRules)
        yield run(rule, "the playbook", () =>
          rule.check({ playbook, today, option }),
        ).map((finding) =>
          diagnose(
            rule,
            weightOf(rule, severity, finding, config),
            finding,
            finding.document,
            lineStartsOf,
          ),
        );
    },
  };
}

/** A rule may be about documents of some types only, or about what governance misses. */
function isAbout(
  rule: Rule,
  document: PlaybookDocument,
  config: Config,
  today: CalendarDate,
): boolean {
  const types = "types" in rule ? rule.types : undefined;
  if (types && !(document.type && types.includes(document.type.id)))
    return false;
  if (!isTyped(document)) return true;
  // What is not there can only be told in a language that is read.
  if (
    (rule.isOfGovernance || rule.isOfAbsence) &&
    !config.isWritten &&
    document.typeSource !== "front-matter" &&
    isInUnreadLanguage(document)
  )
    return false;
  if (!rule.isOfGovernance) return true;
  return !isUngoverned(document) && !isOldRecord(document, config, today);
}

/** A rule that throws is a bug: the error says which rule and where. */
function* guarded<T>(
  rule: Rule,
  where: string,
  check: () => Iterable<T>,
): Generator<T> {
  try {
    yield* check();
  } catch (cause) {
    throw new Error(`The rule ${rule.id} failed on ${where}.`, { cause });
  }
}
