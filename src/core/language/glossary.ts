/** The glossary: every word by which a term is met, and what it means. */

import {
  textOfField,
  textsOfField,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { sectionsNamed } from "../playbook/section.ts";
import { largest } from "../text/largest.ts";

/** One word that stands for a term. */
export interface TermWord {
  readonly document: TypedDocument;
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

const KEPT = new WeakMap<PlaybookIndex, Glossary>();

/** The glossary of a playbook, gathered when it is first asked for. */
export function glossaryOf(index: PlaybookIndex): Glossary {
  const known = KEPT.get(index);
  if (known) return known;
  const words = (index.byType.get("term") ?? []).flatMap((document) => [
    ...wordsOf(document),
  ]);
  const byFold = new Map<string, TermWord>();
  for (const each of words)
    if (!byFold.has(fold(each.word))) byFold.set(fold(each.word), each);
  const glossary: Glossary = {
    words,
    find: (text) =>
      byFold.get(fold(text)) ??
      byFold.get(fold(text.replace(/e?s$/i, ""))) ??
      byFold.get(fold(text.replace(/s$/i, ""))),
    longest: largest(words.map(({ word }) => word.split(/\s+/).length)),
  };
  KEPT.set(index, glossary);
  return glossary;
}

function* wordsOf(document: TypedDocument): Generator<TermWord> {
  const texts = (field: string): readonly string[] =>
    textsOfField(document, field).map(({ text }) => text);
  if (document.title)
    yield { document, word: document.title.text, role: "term" };
  for (const [field, role] of ROLES)
    for (const word of texts(field)) yield { document, word, role };
}

const ROLES = [
  ["acronym", "acronym"],
  ["expansion", "expansion"],
  ["synonyms", "synonym"],
  ["deprecated_terms", "deprecated"],
] as const;

function fold(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, " ");
}

/** What a term means, as plain text: its field, else the first paragraph of its definition. */
export function definitionOf(document: TypedDocument): string | undefined {
  const field = textOfField(document, "definition")?.text;
  if (field !== undefined) return field;
  for (const { blocks } of sectionsNamed(document, "Definition"))
    for (const block of blocks)
      if (block.kind === "paragraph") return withoutMarkdown(block.text);
  return undefined;
}

/** The words of a Markdown paragraph. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replace(/(\*\*|__|[*_`])(?=\S)([^*_`]*)\1/g, "$2")
    .replace(/\\([^\p{L}\p{N}\s])/gu, "$1")
    .replace(/\s+/g, " ");
}
