/** Applies safe fixes: those that do not overlap, then lints again, until nothing is left that they can cure. */

import { readFrontMatter } from "../document/front-matter/front-matter.ts";
import { keepsFields } from "../document/front-matter/harmless-edit.ts";
import type { ReadResult, Skipped } from "../host.ts";
import type { Result, Session } from "./session.ts";
import {
  chooseFixes,
  fixText,
  safeFixOf,
  type Chosen,
} from "../edit/fix-choice.ts";

/** What fixing came to. Nothing is written: that is the caller's. */
export interface FixOutcome {
  /** Old and new text of every file that changes, by path. */
  readonly files: ReadonlyMap<string, FixedFile>;
  /** What is left, found in the new texts. */
  readonly result: Result;
  /** How many safe fixes were left out because they would bring up as many findings as they cure, or more. */
  readonly heldBack: number;
  /** Files with fixable findings that could not be read again. */
  readonly unread: readonly Skipped[];
}

/** The text of a file before and after. */
export interface FixedFile {
  readonly before: string;
  readonly after: string;
  /** How many findings were cured, by rule. */
  readonly cured: ReadonlyMap<string, number>;
}

/**
 * Fixes what is safe to fix in the wanted files. Reads them again first, so that edits are never applied to a text other
 * than the one that was linted. A second run changes nothing more.
 */
export async function applySafeFixes(
  session: Session,
  read: (path: string) => ReadResult | Promise<ReadResult>,
  isWanted: (path: string) => boolean = () => true,
): Promise<FixOutcome> {
  const texts = new Map<string, string>();
  const unread: Skipped[] = [];
  const paths = session.result.diagnostics
    .filter((each) => safeFixOf(each) && isWanted(each.path))
    .map(({ path }) => path);
  for (const path of new Set(paths)) {
    const answer = await read(path);
    if ("text" in answer) texts.set(path, answer.text);
    else unread.push({ path, reason: answer.reason });
  }
  if (texts.size > 0) session.update(texts);
  const fixing = new Fixing(session, texts);
  fixing.run();
  return { ...fixing.outcome(), unread };
}

/**
 * The fixes of one run, over texts that the session has taken in. A change is kept only where it leaves fewer findings, so
 * fixes that circle or bring up more than they cure are held back, and a run always ends.
 */
class Fixing {
  private readonly now: Map<string, string>;
  private readonly held = new Set<string>();
  private readonly cured = new Map<string, Map<string, number>>();

  constructor(
    private readonly session: Session,
    private readonly before: ReadonlyMap<string, string>,
  ) {
    this.now = new Map(before);
  }

  run(): void {
    for (;;) {
      const hasChanged = this.applyAll();
      // What did harm before may do good now.
      if (!hasChanged || this.held.size === 0) return;
      this.held.clear();
    }
  }

  outcome(): Omit<FixOutcome, "unread"> {
    const files = new Map<string, FixedFile>();
    for (const [path, before] of this.before) {
      const after = this.now.get(path)!;
      if (after === before) continue;
      const cured = this.cured.get(path) ?? new Map<string, number>();
      files.set(path, { before, after, cured });
    }
    const { result } = this.session;
    return { files, result, heldBack: this.held.size };
  }

  private applyAll(): boolean {
    let hasChanged = false;
    for (;;) {
      const chosen = chooseFixes(
        this.session.result.diagnostics,
        ({ path, key }) => this.now.has(path) && !this.held.has(key),
      );
      if (chosen.size === 0) return hasChanged;
      if (this.attempt(chosen)) hasChanged = true;
    }
  }

  /** Tries fixes, fewer at a time where they do no good. Answers whether any text changed. */
  private attempt(chosen: Chosen): boolean {
    const start = this.session.result;
    while (chosen.size > 0) {
      const changes = new Map<string, string>();
      for (const [path, candidates] of chosen)
        changes.set(path, fixText(this.now.get(path)!, candidates));
      const harmed = [...changes].flatMap(([path, after]) =>
        this.harms(path, after, chosen) ? [path] : [],
      );
      const notBetter =
        harmed.length > 0
          ? harmed
          : pathsNotBetter(start, this.session.update(changes), changes);
      if (notBetter.length === 0) {
        for (const [path, text] of changes) {
          this.now.set(path, text);
          const cured = this.cured.get(path) ?? new Map<string, number>();
          for (const { rule } of chosen.get(path)!)
            cured.set(rule, (cured.get(rule) ?? 0) + 1);
          this.cured.set(path, cured);
        }
        return true;
      }
      for (const path of notBetter) this.tryFewer(path, chosen);
      this.session.update(
        new Map(notBetter.map((path) => [path, this.now.get(path)!])),
      );
    }
    return false;
  }

  /** Whether fields that no fix speaks of would say something else, to us or to other programs. */
  private harms(path: string, after: string, chosen: Chosen): boolean {
    const edits = chosen.get(path)!.flatMap((candidate) => candidate.edits);
    const before = this.now.get(path)!;
    return !keepsFields(before, after, edits, readFrontMatter);
  }

  private tryFewer(path: string, chosen: Chosen): void {
    const candidates = chosen.get(path)!;
    if (candidates.length > 1)
      chosen.set(path, candidates.slice(0, candidates.length >> 1));
    else {
      this.held.add(candidates[0]!.key);
      chosen.delete(path);
    }
  }
}

/** The changed files without fewer findings than before; all of them when the playbook as a whole has more. */
function pathsNotBetter(
  before: Result,
  after: Result,
  changes: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = [...changes.keys()];
  const [were, are] = [countByPath(before), countByPath(after)];
  const found = paths.filter(
    (path) => (are.get(path) ?? 0) >= (were.get(path) ?? 0),
  );
  if (found.length > 0) return found;
  return after.diagnostics.length > before.diagnostics.length ? paths : [];
}

function countByPath({ diagnostics }: Result): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of diagnostics)
    counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}
