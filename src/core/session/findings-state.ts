/** The findings of a playbook, file by file. After a change only what the change concerns is checked again. */

import {
  areSame,
  compareDiagnostics,
  type Diagnostic,
} from "../lint/diagnostic.ts";
import type { Linter } from "../lint/lint.ts";
import type { Suppressor } from "../lint/suppressor.ts";
import { addTo } from "../text/group-by.ts";
import { LookupLog } from "./lookup-log.ts";
import { questionsAbout } from "../playbook/face.ts";
import { QUESTION, type Lookups } from "../playbook/lookups.ts";
import type { PeopleRegister } from "../playbook/people/people.ts";
import type { PlaybookDocument } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import {
  ReferenceTable,
  referencesFrom,
} from "../playbook/links/reference-table.ts";
import { SpellingCensus } from "../playbook/fields/spelling-census.ts";

/** What a state needs of the session. */
export interface Checks {
  readonly linter: Linter;
  /** The findings that rest on the document alone. */
  ownOf(path: string): readonly Diagnostic[];
  readonly suppress: Suppressor;
}

/** Judges again and again; `isLive` says that changes will follow, and that it pays to remember who asked what. */
export class FindingsState {
  /** Findings by path, in the order of reports, suppressions applied. */
  readonly findings = new Map<string, readonly Diagnostic[]>();
  /** How many findings the documents' own comments take away, by path. */
  readonly suppressed = new Map<string, number>();
  readonly references = new ReferenceTable();
  readonly spellings = new SpellingCensus();
  private readonly log: LookupLog | undefined;
  private readonly lookedUp = new Map<string, readonly Diagnostic[]>();
  private ofPlaybook = new Map<string, Diagnostic[]>();
  private readonly stale = new Set<string>();
  private people: PeopleRegister | undefined;

  constructor(
    private readonly checks: Checks,
    isLive: boolean,
  ) {
    this.log = isLive ? new LookupLog() : undefined;
  }

  /** A document came, went or became another one. */
  changed(
    path: string,
    before: PlaybookDocument | undefined,
    after: PlaybookDocument | undefined,
  ): void {
    this.stale.add(path);
    const respelt = this.spellings.change(before, after);
    if (!this.log) return;
    for (const field of respelt) this.recheck(QUESTION.spellings(field));
    this.recheck(`${WHOLE}${path}`);
    for (const question of questionsAbout(before, after))
      this.recheck(question);
  }

  /** A question may have another answer now. */
  recheck(question: string): void {
    for (const path of this.log?.askersOf(question) ?? []) this.stale.add(path);
  }

  /** Brings everything up to date, a document or a rule at a time. What is given up half way is done the next time. */
  *check(playbook: PlaybookIndex): Generator<void> {
    yield* this.checkDocuments(playbook);
    yield* this.checkPlaybook(playbook);
  }

  /** Judges the documents that a change concerns; what rules of the whole playbook found stays as it was. */
  *checkDocuments(playbook: PlaybookIndex): Generator<void> {
    this.recheckPeople(playbook.people);
    if (!this.log)
      for (const path of playbook.byPath.keys()) this.stale.add(path);
    const lookups = new Map<string, Lookups>();
    // Those who are found to be concerned on the way come last, and are looked at, too.
    for (const path of this.stale) {
      const opened = this.log?.open(path, playbook) ?? playbook;
      lookups.set(path, opened);
      this.refer(path, playbook, opened);
      yield;
    }
    for (const [path, each] of lookups) {
      this.lookUp(path, playbook, each);
      yield;
    }
    for (const path of this.stale) {
      this.settle(path, playbook.byPath.get(path));
      yield;
    }
    this.stale.clear();
  }

  private *checkPlaybook(playbook: PlaybookIndex): Generator<void> {
    const before = this.ofPlaybook;
    const now = new Map<string, Diagnostic[]>();
    for (const found of this.checks.linter.lintPlaybook(playbook)) {
      for (const each of found) {
        addTo(now, each.path, each);
      }
      yield;
    }
    this.ofPlaybook = now;
    for (const path of new Set([...before.keys(), ...now.keys()]))
      if (!areSame(before.get(path), now.get(path)))
        this.settle(path, playbook.byPath.get(path));
  }

  private refer(path: string, playbook: PlaybookIndex, lookups: Lookups): void {
    const document = playbook.byPath.get(path);
    const found = document ? referencesFrom(document, lookups) : [];
    for (const target of this.references.set(path, found))
      this.recheck(QUESTION.referrers(target));
  }

  private lookUp(
    path: string,
    playbook: PlaybookIndex,
    lookups: Lookups,
  ): void {
    const document = playbook.byPath.get(path);
    if (!document) {
      this.lookedUp.delete(path);
      return;
    }
    const found = this.checks.linter.lintLookups(document, lookups, (other) => {
      this.log?.note(path, `${WHOLE}${other}`);
      return playbook.byPath.get(other)?.parsed.lineStarts ?? [0];
    });
    if (found.length > 0) this.lookedUp.set(path, found);
    else this.lookedUp.delete(path);
  }

  private settle(path: string, document: PlaybookDocument | undefined): void {
    this.findings.delete(path);
    this.suppressed.delete(path);
    if (!document) return;
    const all = [
      ...this.checks.ownOf(path),
      ...(this.lookedUp.get(path) ?? []),
      ...(this.ofPlaybook.get(path) ?? []),
    ];
    if (all.length === 0 && document.parsed.suppressions.length === 0) return;
    const { kept, suppressed } = this.checks.suppress(document, all);
    if (suppressed > 0) this.suppressed.set(path, suppressed);
    if (kept.length > 0)
      this.findings.set(path, [...kept].sort(compareDiagnostics));
  }

  private recheckPeople(people: PeopleRegister | undefined): void {
    const before = this.people;
    this.people = people;
    if (!this.log || before === people) return;
    if (!before !== !people) this.recheck(QUESTION.register);
    if (!isSame(before?.parties, people?.parties))
      this.recheck(QUESTION.everybody);
    for (const name of [...this.log.questionsOf(QUESTION.person(""))])
      if (!isSame(before?.find(name), people?.find(name)))
        this.recheck(QUESTION.person(name));
  }
}

/** The question for all of a document, its plain text too. */
const WHOLE = "w";

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
