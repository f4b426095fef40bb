/** Acronyms in the prose of a document, and those that it explains itself. */

import type { Range } from "../../text/range.ts";
import { perDocument } from "../../text/remember.ts";
import { usesOf } from "../sections/word-use.ts";
import type { PlaybookDocument, TypedDocument } from "../playbook-document.ts";

/** An acronym with its first place in a document. */
export interface Acronym {
  readonly word: string;
  readonly first: Range;
  readonly count: number;
}

/** Two to six capitals, perhaps with a small plural `s`; ids such as `POL-002`, versions and paths are not taken for one. */
const ACRONYM =
  /(?<![\p{L}\p{N}_./@#&'-])[A-Z][A-Z&]{0,4}[A-Z](?=s?(?![\p{L}\p{N}_/&'-]|\.\w))/gu;
const IN_HEADING =
  /\(([A-Z][A-Z&]{1,5})s?\)|^([A-Z][A-Z&]{1,5})s?(?=\s(?:["“(]\p{L}|[–—-]\s))/gu;
const ROMAN = /^[IVXLCDM]+$/;

/** What the prose of a document uses, and what it explains. */
interface Acronyms {
  readonly used: readonly Acronym[];
  readonly explained: ReadonlySet<string>;
}

/** The acronyms that a document uses, and those that it explains. Kept until the document changes. */
export const acronymsIn = perDocument((document: TypedDocument): Acronyms => {
  const found = new Map<string, Acronym>();
  for (const { word, range } of usesOf(document, ACRONYM)) {
    if (ROMAN.test(word)) continue;
    const before = found.get(word);
    found.set(word, {
      word,
      first: before?.first ?? range,
      count: (before?.count ?? 0) + 1,
    });
  }
  return {
    used: [...found.values()],
    explained: new Set(explainedIn(document)),
  };
});

/** What a heading explains, of a document with or without a type: "Authority to Use (ATU)", `SME "Subject Matter Expert"`. */
export function explainedByHeadings({
  parsed,
}: PlaybookDocument): readonly string[] {
  return parsed.body.headings.flatMap(({ text }) =>
    [...text.matchAll(IN_HEADING)].map((match) => match[1] ?? match[2]!),
  );
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
