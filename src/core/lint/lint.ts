/** Runs rules and turns their findings into diagnostics. */

import type { Config, Severity } from "../config/config.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import type { Lookups } from "../playbook/lookups.ts";
import type { DocumentType } from "../types/document-type.ts";
import type { Finding, Options, Rule } from "../rules/rule.ts";
import { isOldRecord } from "../playbook/fields/owed.ts";
import { isUngoverned } from "../playbook/typing/ungoverned.ts";
import { isInUnreadLanguage } from "../playbook/typing/unread-language.ts";
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
    timed(timing, rule.id, () => guarded(rule, where, check));
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
  const documentRules = byType(ofKind("document"));
  const fileRules = byType(ofKind("file"));
  const documentLookups = byType(ofKind("document-lookup"));
  const fileLookups = byType(ofKind("file-lookup"));
  const playbookRules = ofKind("playbook");

  /** Runs those of the rules that have something to ask of a document. */
  const runAll = <R extends Rule>(
    rules: readonly Running<R>[],
    document: PlaybookDocument,
    isAsked: (rule: Rule) => boolean,
    check: (rule: R, option: Options) => Iterable<Finding>,
    lineStartsOf?: LineStartsOf,
  ): readonly Diagnostic[] =>
    rules
      .filter(({ rule }) => isAsked(rule))
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
      const { type } = document;
      const isAsked = concerns(document, config, today);
      const found = runAll(fileRules(type), document, isAsked, (rule, option) =>
        rule.check({ document, config, today, option }),
      );
      if (!isTyped(document)) return found;
      const own = runAll(
        documentRules(type),
        document,
        isAsked,
        (rule, option) => rule.check({ document, config, today, option }),
      );
      return [...found, ...own];
    },
    lintLookups(document, playbook, lineStartsOf) {
      const { type } = document;
      const isAsked = concerns(document, config, today);
      const found = runAll(
        fileLookups(type),
        document,
        isAsked,
        (rule, option) => rule.check({ document, playbook, today, option }),
        lineStartsOf,
      );
      if (!isTyped(document)) return found;
      const own = runAll(
        documentLookups(type),
        document,
        isAsked,
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

/** The rules that may speak about documents of a type, gathered once: most are about one or two. */
function byType<R extends Rule>(
  rules: readonly Running<R>[],
): (type: DocumentType | undefined) => readonly Running<R>[] {
  const kept = new Map<DocumentType | undefined, readonly Running<R>[]>();
  return (type) => {
    const known = kept.get(type);
    if (known) return known;
    const those = rules.filter(({ rule }) => {
      const types = "types" in rule ? rule.types : undefined;
      return !types || (type !== undefined && types.includes(type.id));
    });
    kept.set(type, those);
    return those;
  };
}

/** Which rules have something to ask of a document: one may be about what governance misses, or about what is not there. */
function concerns(
  document: PlaybookDocument,
  config: Config,
  today: CalendarDate,
): (rule: Rule) => boolean {
  if (!isTyped(document)) return () => true;
  // What is not there can only be told in a language that is read.
  const isReadable = config.isWritten || !isInUnreadLanguage(document);
  // Who states a type follows the model, and its fields are the same in any language.
  const isGoverned =
    (isReadable || document.typeSource === "front-matter") &&
    !isUngoverned(document) &&
    !isOldRecord(document, config, today);
  return ({ isOfGovernance, isOfAbsence }) =>
    isOfGovernance ? isGoverned : !isOfAbsence || isReadable;
}

/** A rule that throws is a bug: the error says which rule and where. */
function guarded<T>(
  rule: Rule,
  where: string,
  check: () => Iterable<T>,
): readonly T[] {
  try {
    return [...check()];
  } catch (cause) {
    throw new Error(`The rule ${rule.id} failed on ${where}.`, { cause });
  }
}
