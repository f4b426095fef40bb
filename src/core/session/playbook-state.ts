/** What a session keeps: the facts and own findings of each file, thrown away when that file changes. A long file, because all that changes lies here. */

import type { Config } from "../config/config.ts";
import type { TypeFinder } from "../playbook/typing/type-answer.ts";
import { CommonPractice } from "./common-practice.ts";
import type { Skipped } from "../host.ts";
import { FindingsState } from "./findings-state.ts";
import { compareDiagnostics, type Diagnostic } from "../lint/diagnostic.ts";
import { createLinter, type Linter } from "../lint/lint.ts";
import { PeopleState } from "./people-state.ts";
import type { Timing } from "../lint/timing.ts";
import { suppressor } from "../lint/suppressor.ts";
import { idWordOf, idWordsOf } from "../playbook/links/id-words.ts";
import { QUESTION } from "../playbook/lookups.ts";
import type { PlaybookDocument } from "../playbook/playbook-document.ts";
import { readDocument } from "../playbook/read-document.ts";
import { KeptTables } from "./kept-tables.ts";
import { tablesOf, type DocumentTables } from "../playbook/document-tables.ts";
import {
  buildIndex,
  foldersOf,
  type PlaybookIndex,
} from "../playbook/playbook-index.ts";
import { isSiteSettings, SiteOwners } from "./site-owners.ts";
import { typeFinder } from "../playbook/typing/type-finder.ts";
import { resultOf, type Result } from "./result.ts";
import { rulesOf } from "../rules/own-rules.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { playbookScope, type PlaybookScope } from "./playbook-scope.ts";
import { folderOf } from "../text/path.ts";

interface FileState {
  readonly document: PlaybookDocument;
  /** Findings of rules that look at this document alone. */
  readonly own: readonly Diagnostic[];
  /** Of a live session: which ids the text may name. */
  readonly idWords: ReadonlySet<string> | undefined;
}

/** What a state begins with. */
export interface StateOptions {
  readonly config: Config;
  /** Folders below the root that are playbooks of their own. */
  readonly inner: readonly string[];
  /** Symbolic links that are other names of documents. */
  readonly aliases: ReadonlySet<string>;
  readonly today: CalendarDate;
  /** Name of the root folder. */
  readonly rootName: string;
  readonly files: Iterable<string>;
  /** Whether changes will follow. */
  readonly isLive: boolean;
  readonly timing: Timing | undefined;
}

/** The state behind a session; `check` computes everything that depends on more than one file. */
export class PlaybookState {
  configDiagnostics: readonly Diagnostic[] = [];
  isConfigBroken = false;
  readonly skipped: Skipped[] = [];
  readonly people: PeopleState;
  readonly scope: PlaybookScope;
  private readonly states = new Map<string, FileState>();
  private readonly finder: TypeFinder;
  private readonly linter: Linter;
  private readonly found: FindingsState;
  private readonly config: Config;
  private readonly tables = new KeptTables();
  private readonly practice = new CommonPractice();
  private readonly sites = new SiteOwners();
  private files: ReadonlySet<string>;
  private folders: ReadonlySet<string> | undefined;

  constructor(private readonly options: StateOptions) {
    const { config, today, rootName, timing } = options;
    this.config = config;
    this.files = new Set(options.files);
    this.people = new PeopleState(config);
    this.finder = typeFinder(config, rootName);
    this.linter = createLinter(rulesOf(config), config, today, timing);
    this.scope = playbookScope(config, options.inner, options.aliases);
    const checks = {
      linter: this.linter,
      ownOf: (path: string) => this.states.get(path)?.own ?? [],
      suppress: suppressor(rulesOf(config), config),
    };
    this.found = new FindingsState(checks, options.isLive);
  }

  take(path: string, text: string): void {
    const document = readDocument(path, text, this.finder);
    const idWords = this.options.isLive ? idWordsOf(text) : undefined;
    this.keep(this.sites.owned(document), idWords);
  }

  /** Takes in the settings of a site, which may give its pages an owner. */
  takeSite(path: string, text: string | null): void {
    this.sites.take(path, text);
    this.ownAnew();
  }

  private ownAnew(): void {
    for (const { document, idWords } of [...this.states.values()])
      this.keep(this.sites.owned(document), idWords);
  }

  private keep(
    document: PlaybookDocument,
    idWords: FileState["idWords"],
  ): void {
    const { path } = document;
    const before = this.states.get(path)?.document;
    if (before === document) return;
    const own = this.linter.lintDocument(document);
    this.states.set(path, { document, own, idWords });
    this.tables.exchange(document);
    this.found.changed(path, before, document);
  }

  change(path: string, text: string | null): void {
    if (this.files.has(path) !== (text !== null))
      this.changeFiles(path, text !== null);
    if (path === this.config.people) this.people.take(text);
    if (isSiteSettings(path)) this.takeSite(path, text);
    if (!this.scope.isDocument(path)) return;
    if (text !== null) return this.take(path, text);
    const before = this.states.get(path)?.document;
    this.states.delete(path);
    this.tables.forget();
    this.found.changed(path, before, undefined);
  }

  /** Answers what takes back the changes that are made to these files from now on. */
  remember(paths: Iterable<string>): () => void {
    const forgetPeople = this.people.remember();
    const forgetTables = this.tables.remember();
    const forgetSites = this.sites.remember();
    const { files, folders } = this;
    const states = [...paths].map(
      (path) => [path, this.states.get(path)] as const,
    );
    return () => {
      forgetPeople();
      for (const [path, state] of states) {
        if (this.files.has(path) !== files.has(path))
          this.changeFiles(path, files.has(path));
        const now = this.states.get(path)?.document;
        if (state) this.states.set(path, state);
        else this.states.delete(path);
        this.found.changed(path, now, state?.document);
      }
      this.files = files;
      this.folders = folders;
      forgetSites();
      this.ownAnew();
      forgetTables();
    };
  }

  /** Whether the text of a document may hold an id; it does not where this says no. */
  mayName(path: string, id: string): boolean {
    const words = this.states.get(path)?.idWords;
    const word = idWordOf(id);
    return !words || word === undefined || words.has(word);
  }

  /**
   * Judges a document or a rule at a time; what the generator returns is the result.
   * @param isQuick leaves out the rules of the whole playbook: what they found before stays.
   */
  *check(isQuick = false): Generator<void, Result> {
    const playbook = this.indexOf(this.tables.now(() => this.documents()));
    yield* isQuick
      ? this.found.checkDocuments(playbook)
      : this.found.check(playbook);
    return this.resultOf(playbook);
  }

  /** What has been taken in so far, nothing of it checked. */
  soFar(): Result {
    return this.resultOf(this.indexOf(tablesOf(this.documents())));
  }

  private documents(): PlaybookDocument[] {
    return [...this.states.values()].map(({ document }) => document);
  }

  private indexOf(tables: DocumentTables): PlaybookIndex {
    this.folders ??= foldersOf(this.files);
    const { spellings, references } = this.found;
    return buildIndex({
      config: this.config,
      today: this.options.today,
      tables,
      people: this.people.registerWith(tables.byType.get("role") ?? []),
      files: this.files,
      folders: this.folders,
      spellings,
      references,
    });
  }

  private resultOf(playbook: PlaybookIndex): Result {
    return resultOf({
      playbook,
      found: this.practice.adjust(this.found.findings, playbook),
      suppressed: this.found.suppressed,
      others: this.otherFindings(),
      skipped: this.skipped,
      isConfigBroken: this.isConfigBroken,
    });
  }

  private changeFiles(path: string, isThere: boolean): void {
    const files = new Set(this.files);
    if (isThere) files.add(path);
    else files.delete(path);
    this.files = files;
    this.folders = undefined;
    const { found } = this;
    found.recheck(QUESTION.file(path));
    found.recheck(QUESTION.allFiles);
    let folder = path;
    do found.recheck(QUESTION.folder((folder = folderOf(folder))));
    while (folder !== "");
  }

  private otherFindings(): ReadonlyMap<string, readonly Diagnostic[]> {
    const others = new Map<string, readonly Diagnostic[]>();
    for (const found of [this.configDiagnostics, this.people.diagnostics])
      if (found[0])
        others.set(found[0].path, [...found].sort(compareDiagnostics));
    return others;
  }
}
