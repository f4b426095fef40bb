/** Runs rules and turns their findings into diagnostics. */

import type { Config, Severity } from "../config/config.ts";
import {
  isTyped,
  type PlaybookDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import type { Lookups } from "../playbook/lookups.ts";
import type { Finding, RelatedPlace, Rule } from "../rules/rule.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { positionAt, type LineStarts, type Range } from "../text/range.ts";
import { timed, type Timing } from "./timing.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { rangeOfPlace } from "./place.ts";
import { optionsOf, severityOf } from "./severity.ts";

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

/** The line starts of a document of the playbook. */
export type LineStartsOf = (path: string) => LineStarts;

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

  return {
    lintDocument(document) {
      const found: Diagnostic[] = [];
      for (const { rule, severity, option } of fileRules)
        for (const finding of run(rule, document.path, () =>
          rule.check({ document, config, today, option }),
        ))
          found.push(diagnose(rule, severity, finding, document));
      if (!isTyped(document)) return found;
      for (const { rule, severity, option } of documentRules) {
        if (rule.types && !rule.types.includes(document.type.id)) continue;
        for (const finding of run(rule, document.path, () =>
          rule.check({ document, config, today, option }),
        ))
          found.push(diagnose(rule, severity, finding, document));
      }
      return found;
    },
    lintLookups(document, playbook, lineStartsOf) {
      const found: Diagnostic[] = [];
      for (const { rule, severity, option } of fileLookups)
        for (const finding of run(rule, document.path, () =>
          rule.check({ document, playbook, today, option }),
        ))
          found.push(diagnose(rule, severity, finding, document, lineStartsOf));
      if (!isTyped(document)) return found;
      for (const { rule, severity, option } of documentLookups) {
        if (rule.types && !rule.types.includes(document.type.id)) continue;
        for (const finding of run(rule, document.path, () =>
          rule.check({ document, playbook, today, option }),
        ))
          found.push(diagnose(rule, severity, finding, document, lineStartsOf));
      }
      return found;
    },
    *lintPlaybook(playbook) {
      const lineStartsOf = (path: string): LineStarts =>
        playbook.byPath.get(path)?.parsed.lineStarts ?? [0];
      for (const { rule, severity, option } of playbookRules)
        yield run(rule, "the playbook", () =>
          rule.check({ playbook, today, option }),
        ).map((finding) =>
          diagnose(rule, severity, finding, finding.document, lineStartsOf),
        );
    },
  };
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

function diagnose(
  rule: Rule,
  severity: Severity,
  finding: Finding,
  document: PlaybookDocument,
  lineStartsOf?: LineStartsOf,
): Diagnostic {
  const range = rangeOfPlace(document, finding.at);
  return {
    ...diagnosticAt(
      document.path,
      document.parsed.lineStarts,
      range,
      rule.id,
      severity,
      finding.message,
    ),
    fixes: finding.fixes ?? [],
    related: (finding.related ?? []).map((related) =>
      relate(
        related,
        lineStartsOf?.(related.path) ?? document.parsed.lineStarts,
      ),
    ),
  };
}

/** A diagnostic for a range of any file. */
export function diagnosticAt(
  path: string,
  lineStarts: LineStarts,
  range: Range,
  rule: string,
  severity: Severity,
  message: string,
): Diagnostic {
  return {
    path,
    rule,
    severity,
    message,
    range,
    start: positionAt(lineStarts, range.start),
    end: positionAt(lineStarts, range.end),
    fixes: [],
    related: [],
  };
}

function relate(
  related: RelatedPlace,
  lineStarts: LineStarts,
): RelatedPlace & Pick<Diagnostic, "start" | "end"> {
  return {
    ...related,
    start: positionAt(lineStarts, related.range.start),
    end: positionAt(lineStarts, related.range.end),
  };
}
