/** What a session keeps: the facts and own findings of each file, thrown away when that file changes. */

import type { Config } from "./config/config.ts";
import { countAll, type Counts } from "./counts.ts";
import type { ParseProblem } from "./document/parse-problem.ts";
import { parseDocument } from "./document/document.ts";
import type { Skipped } from "./host.ts";
import { compareDiagnostics, type Diagnostic } from "./lint/diagnostic.ts";
import { createLinter, diagnosticAt, type Linter } from "./lint/lint.ts";
import { problemsOf } from "./lint/problems.ts";
import { severityOf } from "./lint/severity.ts";
import type { Timing } from "./lint/timing.ts";
import { suppress } from "./lint/suppress.ts";
import { readPeople } from "./playbook/read-people.ts";
import {
  buildDocument,
  neededDepth,
  type PlaybookDocument,
} from "./playbook/playbook-document.ts";
import {
  buildIndex,
  foldersOf,
  type PlaybookIndex,
} from "./playbook/playbook-index.ts";
import {
  typeFinder,
  type TypeAnswer,
  type TypeFinder,
} from "./playbook/type-finder.ts";
import { RULES } from "./rules/index.ts";
import type { CalendarDate } from "./text/calendar-date.ts";
import { compileGlobs } from "./text/glob-set.ts";
import { isBelowHidden } from "./text/path.ts";

/** A playbook and what was found in it. */
export interface Result {
  readonly playbook: PlaybookIndex;
  /** In the order of reports. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;
  readonly skipped: readonly Skipped[];
  /** How many findings the documents' own comments suppress. */
  readonly suppressed: number;
  /** Whether the config could not be read as meant; its problems are among the diagnostics. */
  readonly isConfigBroken: boolean;
}

interface FileState {
  readonly document: PlaybookDocument;
  /** Findings of rules that look at this document alone. */
  readonly own: readonly Diagnostic[];
}

const RULE_IDS = RULES.map(({ id }) => id);

/** The state behind a session; `judge` computes everything that depends on more than one file. */
export class PlaybookState {
  configDiagnostics: readonly Diagnostic[] = [];
  readonly skipped: Skipped[] = [];
  private readonly states = new Map<string, FileState>();
  private readonly finder: TypeFinder;
  private readonly linter: Linter;
  private readonly isIncluded: (path: string) => boolean;
  private readonly isExcluded: (path: string) => boolean;
  private people: ReturnType<typeof readPeople> | undefined;
  private peopleDiagnostics: readonly Diagnostic[] = [];
  private folders: Set<string> | undefined;

  constructor(
    private readonly config: Config,
    private readonly today: CalendarDate,
    rootName: string,
    private readonly files: Set<string>,
    timing?: Timing,
  ) {
    this.finder = typeFinder(config, rootName);
    this.linter = createLinter(RULES, config, today, timing);
    this.isIncluded = compileGlobs(config.include);
    this.isExcluded = compileGlobs(config.exclude);
  }

  isDocument(path: string): boolean {
    return (
      !isBelowHidden(path) && this.isIncluded(path) && !this.isExcluded(path)
    );
  }

  /** Whether the user wants to hear of a file that was not read: only of what would have been a document. */
  isTold({ path, isFolder }: Skipped): boolean {
    return isFolder
      ? !isBelowHidden(`${path}/`) && !this.isExcluded(path)
      : this.isDocument(path);
  }

  take(path: string, text: string): void {
    let answer: TypeAnswer | undefined;
    const parsed = parseDocument(path, text, (head) =>
      neededDepth(head, (answer = this.finder.find(head))),
    );
    const document = buildDocument(parsed, answer!);
    this.states.set(path, {
      document,
      own: this.linter.lintDocument(document),
    });
  }

  takePeople(text: string): void {
    this.people = readPeople(text);
    const { problems, contradictions } = this.people;
    const of = (rule: string, found: readonly ParseProblem[]) => {
      const severity = severityOf(
        RULES.find(({ id }) => id === rule)!,
        this.config,
      );
      return severity === "off"
        ? []
        : problemsOf(this.config.people, text, found, rule, severity);
    };
    this.peopleDiagnostics = [
      ...problemsOf(this.config.people, text, problems, "people-invalid"),
      ...of("people-inconsistent", contradictions),
    ];
  }

  change(path: string, text: string | null): void {
    const isKnown = this.files.has(path);
    if (text === null) this.files.delete(path);
    else this.files.add(path);
    if (isKnown !== (text !== null)) this.folders = undefined;
    if (path === this.config.people) {
      if (text !== null) this.takePeople(text);
      else {
        this.people = undefined;
        this.peopleDiagnostics = [];
      }
    }
    if (!this.isDocument(path)) return;
    if (text === null) this.states.delete(path);
    else this.take(path, text);
  }

  judge(): Result {
    this.folders ??= foldersOf(this.files);
    const playbook = buildIndex({
      config: this.config,
      today: this.today,
      documents: [...this.states.values()].map(({ document }) => document),
      files: this.files,
      folders: this.folders,
      parties: this.people?.parties,
    });
    const byPath = new Map<string, Diagnostic[]>();
    for (const diagnostic of this.linter.lintPlaybook(playbook)) {
      const same = byPath.get(diagnostic.path);
      if (same) same.push(diagnostic);
      else byPath.set(diagnostic.path, [diagnostic]);
    }
    const diagnostics: Diagnostic[] = [
      ...this.configDiagnostics,
      ...this.peopleDiagnostics,
    ];
    let suppressed = 0;
    for (const { document, own } of this.states.values()) {
      const all = [...own, ...(byPath.get(document.path) ?? [])];
      const result = suppress(document, all, RULE_IDS);
      suppressed += result.suppressed;
      diagnostics.push(...result.kept);
      for (const { rule, range, message } of result.complaints)
        diagnostics.push(...this.complain(document, rule, range, message));
    }
    diagnostics.sort(compareDiagnostics);
    return {
      playbook,
      diagnostics,
      counts: countAll(playbook.documents, this.skipped.length, diagnostics),
      skipped: this.skipped,
      suppressed,
      isConfigBroken: this.configDiagnostics.length > 0,
    };
  }

  private complain(
    document: PlaybookDocument,
    ruleId: string,
    range: Diagnostic["range"],
    message: string,
  ): readonly Diagnostic[] {
    const rule = RULES.find(({ id }) => id === ruleId)!;
    const severity = severityOf(rule, this.config);
    if (severity === "off") return [];
    const { lineStarts } = document.parsed;
    return [
      diagnosticAt(document.path, lineStarts, range, ruleId, severity, message),
    ];
  }
}
