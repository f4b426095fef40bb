/** How often each spelling of a field is met in the playbook's front matter, kept up to date document by document. */

import { writtenKeysOf } from "./spellings.ts";
import { unlistedWordsOf } from "./unlisted-word.ts";
import { isTyped, type PlaybookDocument } from "../playbook-document.ts";

/** Spelling → in how many documents. */
export type SpellingCounts = ReadonlyMap<string, number>;

/** What the spellings of a field within one type are asked for by. */
export function withinType(type: string, field: string): string {
  return `${type}/${field}`;
}

/** What can be asked. */
export interface Spellings {
  /** By the canonical name of a field, that within a type, or the scale of its unlisted words; `undefined` for one that is written nowhere. */
  get(field: string): SpellingCounts | undefined;
  /** The commonest spelling; of equally common ones the field's own name, else the first of the alphabet. */
  usual(field: string): string | undefined;
}

/** Counts spellings. */
export class SpellingCensus implements Spellings {
  private readonly counts = new Map<string, Map<string, number>>();
  /** The usual spellings that were asked for since they may last have changed. */
  private readonly usuals = new Map<string, string>();

  get(field: string): SpellingCounts | undefined {
    return this.counts.get(field);
  }

  usual(field: string): string | undefined {
    const counts = this.counts.get(field);
    if (!counts || counts.size === 0) return undefined;
    const known = this.usuals.get(field) ?? usualOf(field, counts);
    this.usuals.set(field, known);
    return known;
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
        this.usuals.delete(field);
        changed.add(field);
      }
    return changed;
  }
}

function usualOf(field: string, counts: SpellingCounts): string {
  const name = field.slice(field.indexOf("/") + 1);
  const weight = (spelling: string): number =>
    counts.get(spelling)! + (spelling === name ? 0.5 : 0);
  return [...counts.keys()]
    .sort()
    .reduce((best, each) => (weight(each) > weight(best) ? each : best));
}

function note(
  counts: Map<string, Map<string, number>>,
  document: PlaybookDocument | undefined,
  by: number,
): void {
  if (!document || !isTyped(document)) return;
  for (const { field, entry } of writtenKeysOf(document))
    for (const name of [field, withinType(document.type.id, field)])
      add(counts, name, entry.key, by);
  for (const { scale, folded } of unlistedWordsOf(document))
    add(counts, scale, folded, by);
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
