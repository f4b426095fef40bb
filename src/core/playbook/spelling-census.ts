/** How often each spelling of a field is met in the playbook's front matter, kept up to date document by document. */

import { writtenKeysOf } from "./spellings.ts";
import { isTyped, type PlaybookDocument } from "./playbook-document.ts";

/** Spelling → in how many documents. */
export type SpellingCounts = ReadonlyMap<string, number>;

/** What can be asked. */
export interface Spellings {
  /** By the canonical name of a field; `undefined` for one that is written nowhere. */
  get(field: string): SpellingCounts | undefined;
}

/** Counts spellings. */
export class SpellingCensus implements Spellings {
  private readonly counts = new Map<string, Map<string, number>>();

  get(field: string): SpellingCounts | undefined {
    return this.counts.get(field);
  }

  /** Counts a document that became another one, came or went. Answers with the fields whose counts are others now. */
  change(
    before: PlaybookDocument | undefined,
    after: PlaybookDocument | undefined,
  ): ReadonlySet<string> {
    const changes = new Map<string, Map<string, number>>();
    note(changes, before, -1);
    note(changes, after, 1);
    const changed = new Set<string>();
    for (const [field, spellings] of changes)
      for (const [spelling, by] of spellings) {
        if (by === 0) continue;
        add(this.counts, field, spelling, by);
        changed.add(field);
      }
    return changed;
  }
}

function note(
  counts: Map<string, Map<string, number>>,
  document: PlaybookDocument | undefined,
  by: number,
): void {
  if (!document || !isTyped(document)) return;
  for (const { field, entry } of writtenKeysOf(document))
    add(counts, field, entry.key, by);
}

function add(
  counts: Map<string, Map<string, number>>,
  field: string,
  spelling: string,
  by: number,
): void {
  let spellings = counts.get(field);
  if (!spellings) counts.set(field, (spellings = new Map<string, number>()));
  const count = (spellings.get(spelling) ?? 0) + by;
  if (count === 0) spellings.delete(spelling);
  else spellings.set(spelling, count);
}
