/** The findings of a playbook, file by file. After a change only what the change concerns is judged again. */

import {
  areSame,
  compareDiagnostics,
  type Diagnostic,
} from "./lint/diagnostic.ts";
import type { Linter } from "./lint/lint.ts";
import type { Suppressor } from "./lint/suppressor.ts";
import { LookupLedger } from "./lookup-ledger.ts";
import { questionsAbout } from "./playbook/face.ts";
import { QUESTION, type Lookups } from "./playbook/lookups.ts";
import type { PeopleRegister } from "./playbook/people.ts";
import type { PlaybookDocument } from "./playbook/playbook-document.ts";
import type { PlaybookIndex } from "./playbook/playbook-index.ts";
import { ReferenceTable, referencesFrom } from "./playbook/reference-table.ts";
import { SpellingCensus } from "./playbook/spelling-census.ts";

/** What a judgement needs of the session. */
export interface Court {
  readonly linter: Linter;
  /** The findings that rest on the document alone. */
  ownOf(path: string): readonly Diagnostic[];
  readonly suppress: Suppressor;
}

/** Judges again and again; `isLive` says that changes will follow, and that it pays to remember who asked what. */
export class Judgement {
  /** Findings by path, in the order of reports, suppressions applied. */
  readonly findings = new Map<string, readonly Diagnostic[]>();
  /** How many findings the documents' own comments take away, by path. */
  readonly suppressed = new Map<string, number>();
  readonly references = new ReferenceTable();
  readonly spellings = new SpellingCensus();
  private readonly ledger: LookupLedger | undefined;
  private readonly lookedUp = new Map<string, readonly Diagnostic[]>();
  private ofPlaybook = new Map<string, Diagnostic[]>();
  private readonly stale = new Set<string>();
  private people: PeopleRegister | undefined;

  constructor(
    private readonly court: Court,
    isLive: boolean,
  ) {
    this.ledger = isLive ? new LookupLedger() : undefined;
  }

  /** A document came, went or became another one. */
  changed(
    path: string,
    before: PlaybookDocument | undefined,
    after: PlaybookDocument | undefined,
  ): void {
    this.stale.add(path);
    const respelt = this.spellings.change(before, after);
    if (!this.ledger) return;
    for (const field of respelt) this.doubt(QUESTION.spellings(field));
    this.doubt(`${WHOLE}${path}`);
    for (const question of questionsAbout(before, after)) this.doubt(question);
  }

  /** A question may have another answer now. */
  doubt(question: string): void {
    for (const path of this.ledger?.askersOf(question) ?? [])
      this.stale.add(path);
  }

  /** Brings everything up to date, a document or a rule at a time. What is given up half way is done the next time. */
  *judge(playbook: PlaybookIndex): Generator<void> {
    yield* this.judgeDocuments(playbook);
    yield* this.judgePlaybook(playbook);
  }

  /** Judges the documents that a change concerns; what rules of the whole playbook found stays as it was. */
  *judgeDocuments(playbook: PlaybookIndex): Generator<void> {
    this.doubtPeople(playbook.people);
    if (!this.ledger)
      for (const path of playbook.byPath.keys()) this.stale.add(path);
    const lookups = new Map<string, Lookups>();
    // Those who are found to be concerned on the way come last, and are looked at, too.
    for (const path of this.stale) {
      const opened = this.ledger?.open(path, playbook) ?? playbook;
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

  private *judgePlaybook(playbook: PlaybookIndex): Generator<void> {
    const before = this.ofPlaybook;
    const now = new Map<string, Diagnostic[]>();
    for (const found of this.court.linter.lintPlaybook(playbook)) {
      for (const each of found) {
        const same = now.get(each.path);
        if (same) same.push(each);
        else now.set(each.path, [each]);
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
      this.doubt(QUESTION.referrers(target));
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
    const found = this.court.linter.lintLookups(document, lookups, (other) => {
      this.ledger?.note(path, `${WHOLE}${other}`);
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
      ...this.court.ownOf(path),
      ...(this.lookedUp.get(path) ?? []),
      ...(this.ofPlaybook.get(path) ?? []),
    ];
    if (all.length === 0 && document.parsed.suppressions.length === 0) return;
    const { kept, suppressed } = this.court.suppress(document, all);
    if (suppressed > 0) this.suppressed.set(path, suppressed);
    if (kept.length > 0)
      this.findings.set(path, [...kept].sort(compareDiagnostics));
  }

  private doubtPeople(people: PeopleRegister | undefined): void {
    const before = this.people;
    this.people = people;
    if (!this.ledger || before === people) return;
    if (!before !== !people) this.doubt(QUESTION.register);
    if (!isSame(before?.parties, people?.parties))
      this.doubt(QUESTION.everybody);
    for (const name of [...this.ledger.questionsOf(QUESTION.person(""))])
      if (!isSame(before?.find(name), people?.find(name)))
        this.doubt(QUESTION.person(name));
  }
}

/** The question for all of a document, its plain text too. */
const WHOLE = "w";

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
