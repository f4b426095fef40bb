/** The glossary: every word by which a term is met, and what it means. */

import { termsIn, type Term } from "../playbook/glossary/glossary.ts";
import type { TypedDocument } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { largest } from "../text/largest.ts";
import { perPlaybook } from "../text/remember.ts";

/** One word that stands for a term. */
export interface TermWord {
  readonly document: TypedDocument;
  readonly term: Term;
  /** As the glossary writes it. */
  readonly word: string;
  readonly role: "term" | "acronym" | "expansion" | "synonym" | "deprecated";
}

/** The words of a glossary. */
export interface Glossary {
  readonly words: readonly TermWord[];
  /** The term for one or several words, whatever their case; a plural counts. */
  find(words: string): TermWord | undefined;
  /** How many words the longest entry has. */
  readonly longest: number;
}

/** The glossary of a playbook, gathered when it is first asked for. */
export const glossaryOf = perPlaybook((index: PlaybookIndex): Glossary => {
  const words = (index.byType.get("term") ?? []).flatMap((document) => [
    ...wordsOf(document),
  ]);
  const byFold = new Map<string, TermWord>();
  for (const each of words)
    if (!byFold.has(fold(each.word))) byFold.set(fold(each.word), each);
  return {
    words,
    find: (text) =>
      byFold.get(fold(text)) ??
      byFold.get(fold(text.replace(/e?s$/i, ""))) ??
      byFold.get(fold(text.replace(/s$/i, ""))),
    longest: largest(words.map(({ word }) => word.split(/\s+/).length)),
  };
});

function* wordsOf(document: TypedDocument): Generator<TermWord> {
  for (const term of termsIn(document)) {
    const { acronym, expansion, synonyms, deprecated } = term;
    yield { document, term, word: term.name, role: "term" };
    if (acronym !== undefined)
      yield { document, term, word: acronym, role: "acronym" };
    if (expansion !== undefined)
      yield { document, term, word: expansion, role: "expansion" };
    for (const { text } of synonyms)
      yield { document, term, word: text, role: "synonym" };
    for (const { text } of deprecated)
      yield { document, term, word: text, role: "deprecated" };
  }
}

function fold(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, " ");
}
