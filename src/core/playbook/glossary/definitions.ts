/** Definitions that say nothing of their own: they point at another term, or repeat the word they explain. */

import { foldWord } from "../../text/words.ts";
import { namesOfTerm, type Term } from "./glossary.ts";

const POINTS_AT =
  /^(?:see(?: also)?|same as|synonym (?:of|for)|(?:another|other) (?:word|name|term) for|also called|equals?|=) (.+)$/i;
const REPEATS =
  /^(?:(?:an?|the) )?(.{1,60}?) (?:is|are|means?) (?:when )?(?:(?:an?|the|any|every) )?(.+)$/i;

/** The term that a definition rests on alone; itself where it repeats its word. `undefined` where it says something. */
function restsOn(
  term: Term,
  byName: ReadonlyMap<string, Term>,
): Term | undefined {
  const text =
    term.definition?.replace(/\s+/g, " ").trim().replace(/[.!]$/, "") ?? "";
  if (text === "" || text.length > 400) return undefined;
  const find = (words: string): Term | undefined =>
    byName.get(foldWord(words.replace(/^(?:an?|the)\s+/i, "")));
  const pointed = POINTS_AT.exec(text)?.[1];
  if (pointed !== undefined) return find(pointed);
  const repeated = REPEATS.exec(text);
  if (repeated && isName(repeated[1]!, term)) {
    const [, , said] = repeated;
    const first = said!.split(/\s+/).slice(0, wordsIn(term.name)).join(" ");
    if (isName(first.replace(/[,;:]$/, ""), term)) return term;
  }
  return text.length <= 60 ? find(text) : undefined;
}

/** A term whose definition leads back to it. */
export interface CircularTerm {
  readonly term: Term;
  /** The terms of the circle in the order in which one explains another. */
  readonly circle: readonly Term[];
  /** The place of the term in it. */
  readonly place: number;
}

/** The terms that are explained in a circle, each once, in their order; every definition is followed once. */
export function circularTerms(
  terms: readonly Term[],
  byName: ReadonlyMap<string, Term>,
): readonly CircularTerm[] {
  const found = new Map<Term, CircularTerm>();
  const followed = new Set<Term>();
  for (const start of terms) {
    const way = new Map<Term, number>();
    let at: Term | undefined = start;
    while (at !== undefined && !followed.has(at)) {
      followed.add(at);
      way.set(at, way.size);
      at = restsOn(at, byName);
    }
    const begin = at && way.get(at);
    if (begin === undefined) continue;
    const circle = [...way.keys()].slice(begin);
    for (const [place, term] of circle.entries())
      found.set(term, { term, circle, place });
  }
  return terms.flatMap((term) => found.get(term) ?? []);
}

function isName(words: string, term: Term): boolean {
  return namesOfTerm(term).some((name) => foldWord(name) === foldWord(words));
}

function wordsIn(name: string): number {
  return name.trim().split(/\s+/).length;
}
