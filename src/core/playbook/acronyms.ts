/** Acronyms in the prose of a document, and those that it explains itself. */

import type { Range } from "../text/range.ts";
import { usesOf } from "./word-use.ts";
import type { TypedDocument } from "./playbook-document.ts";

/** An acronym with its first place in a document. */
export interface Acronym {
  readonly word: string;
  readonly first: Range;
  readonly count: number;
}

/** Two to six capitals, perhaps with a small plural `s`; ids such as `POL-002`, versions and paths are not taken for one. */
const ACRONYM =
  /(?<![\p{L}\p{N}_./@#&'-])[A-Z][A-Z&]{0,4}[A-Z](?=s?(?![\p{L}\p{N}_/&'-]|\.\w))/gu;
const ROMAN = /^[IVXLCDM]+$/;

const kept = new WeakMap<TypedDocument, readonly Acronym[]>();

/** The acronyms that a document uses and does not explain. Kept until the document changes. */
export function unexplainedAcronyms(
  document: TypedDocument,
): readonly Acronym[] {
  const known = kept.get(document);
  if (known) return known;
  const found = new Map<string, Acronym>();
  const shouted = new Set<string>();
  for (const { word, range } of usesOf(document, ACRONYM)) {
    if (ROMAN.test(word)) continue;
    const before = found.get(word);
    found.set(word, {
      word,
      first: before?.first ?? range,
      count: (before?.count ?? 0) + 1,
    });
  }
  for (const word of explainedIn(document)) shouted.add(word);
  const acronyms = [...found.values()].filter(({ word }) => !shouted.has(word));
  kept.set(document, acronyms);
  return acronyms;
}

/** "Customer data platform (CDP)", "CDP (customer data platform)", "CDP: …" in a list of terms. */
function* explainedIn(document: TypedDocument): Generator<string> {
  for (const { word } of usesOf(document, /\([A-Z][A-Z&]{1,5}s?\)/g))
    yield word.replace(/[()]|s\)$/g, "").replace(/s$/, "");
  for (const { word } of usesOf(
    document,
    /(?<![\p{L}\p{N}])[A-Z][A-Z&]{1,5}s?(?=\s*(?:\(\p{L}+[\s-]\p{L}|stands for|is short for))/gu,
  ))
    yield word.replace(/s$/, "");
}
