/** What the name of a file or the title of a document says of its type: `gifting-policy`, `Runbook: reset a login`. */

import { foldHeading } from "../text/words.ts";
import type { DocumentType } from "../types/document-type.ts";
import type { TypeMark } from "./type-mark.ts";

/** The words of all types, ready to be looked up. */
export interface NameWords {
  readonly endings: ReadonlyMap<string, Word>;
  readonly openings: ReadonlyMap<string, Word>;
  readonly dated: ReadonlyMap<string, DocumentType>;
  readonly prefixes: ReadonlyMap<string, DocumentType>;
}

interface Word {
  readonly type: DocumentType;
  readonly isStrong: boolean;
}

/** A word of a type is at most so many words long. */
const LONGEST = 3;
const DAY =
  /(?<![\p{L}\p{N}])(?:(?:19|20)\d\d[-. _/]?(?:0?[1-9]|1[0-2])[-. _/]?(?:0?[1-9]|[12]\d|3[01])|\d{1,2}[-. /]\d{1,2}[-. /](?:19|20)\d\d)(?!\d)/u;
/** What one does to a document is not the document: `Add a new runbook`. */
const DOING =
  /^(?:add|adding|create|creating|write|writing|update|updating|use|using|change|changing|manage|managing|make|making|set|setting|configure|enable|enabling|about|why|what|when|where)\b/;
/** A style guide says how texts look, and a contributor guide who may help: neither is a procedure. */
const OF_FORM =
  /\b(?:style|writing|documentation|docs?|design|brand|standards?|reference|user|users|tagging|naming|field|buyers?|contribut(?:ion|ing|ors?)) guides?$/;
/** `PM2020-001 - …`, `SOP-12`. */
const NUMBERED = /^([A-Z]{2,6})[-_ ]?(?:\d{4}[-_ ])?\d{2,5}(?![\p{L}\d])/u;

/** Gathers the words of the types of a playbook. */
export function nameWords(types: readonly DocumentType[]): NameWords {
  const endings = new Map<string, Word>();
  const openings = new Map<string, Word>();
  const dated = new Map<string, DocumentType>();
  const prefixes = new Map<string, DocumentType>();
  for (const type of types) {
    const { words = [], weakWords = [] } = type.marks ?? {};
    for (const word of words) endings.set(word, { type, isStrong: true });
    for (const word of weakWords)
      if (!endings.has(word)) endings.set(word, { type, isStrong: false });
    for (const word of type.marks?.openings ?? [])
      openings.set(word, { type, isStrong: true });
    for (const word of type.marks?.weakOpenings ?? [])
      openings.set(word, { type, isStrong: false });
    for (const word of type.marks?.datedWords ?? []) dated.set(word, type);
    if (type.marks) prefixes.set(type.idPrefix, type);
  }
  return { endings, openings, dated, prefixes };
}

/** The marks of a name or title. */
export function marksOfName(
  text: string,
  tells: "name" | "title",
  words: NameWords,
): readonly TypeMark[] {
  const mark = ({ type, isStrong }: Word): TypeMark => ({
    type,
    tells,
    isStrong,
    reason: `is called \`${text}\``,
  });
  const strong = (type: DocumentType): TypeMark[] => [
    mark({ type, isStrong: true }),
  ];
  const numbered = words.prefixes.get(NUMBERED.exec(text)?.[1] ?? "");
  if (numbered) return strong(numbered);
  const said = partsOf(text);
  if (DAY.test(text))
    for (const [word, type] of words.dated)
      if (` ${said.join(" ")} `.includes(` ${word} `)) return strong(type);
  for (const [at, part] of said.entries()) {
    const isLast = at === said.length - 1;
    const ending = longestWord(part, words.endings, "end");
    if (!ending) continue;
    const isWhole = ending.word === part;
    // What stands before a colon or dash is what it is: `SOP - …`, `Policy: …`.
    if (!isLast && isWhole) return strong(ending.type);
    if (!isLast || DOING.test(said[0]!)) continue;
    if (OF_FORM.test(part)) continue;
    // A page that is called `Post-mortem` and no more tells what one is.
    const isOfMany = isWhole && ending.type.marks?.datedWords !== undefined;
    return [mark({ ...ending, isStrong: ending.isStrong && !isOfMany })];
  }
  const opening = longestWord(said[0] ?? "", words.openings, "start");
  return opening ? [mark(opening)] : [];
}

/** The text before and behind a colon or dash with blanks around it, folded. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/:\s|\s[-–—|]\s/)
    .map((part) => foldHeading(part.replace(/[-_.]/g, " ")))
    .filter((part) => part !== "");
}

/** The longest word of a map that a text ends or begins with. */
function longestWord(
  text: string,
  map: ReadonlyMap<string, Word>,
  side: "end" | "start",
): (Word & { readonly word: string }) | undefined {
  const words = text.split(" ");
  for (let count = Math.min(words.length, LONGEST); count > 0; count--) {
    const some = side === "end" ? words.slice(-count) : words.slice(0, count);
    const word = some.join(" ");
    const found = map.get(word);
    if (found) return { ...found, word };
  }
  return undefined;
}
