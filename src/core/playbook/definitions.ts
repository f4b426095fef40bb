/** Definitions that say nothing of their own: they point at another term, or repeat the word they explain. */

import { foldWord } from "../text/words.ts";
import { namesOfTerm, type Term } from "./glossary.ts";

const POINTS_AT =
  /^(?:see(?: also)?|same as|synonym (?:of|for)|(?:another|other) (?:word|name|term) for|also called|equals?|=) (.+)$/i;
const REPEATS =
  /^(?:(?:an?|the) )?(.{1,60}?) (?:is|are|means?) (?:when )?(?:(?:an?|the|any|every) )?(.+)$/i;

/** The term that a definition rests on alone; itself where it repeats its word. `undefined` where it says something. */
export function restsOn(
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

function isName(words: string, term: Term): boolean {
  return namesOfTerm(term).some((name) => foldWord(name) === foldWord(words));
}

function wordsIn(name: string): number {
  return name.trim().split(/\s+/).length;
}
