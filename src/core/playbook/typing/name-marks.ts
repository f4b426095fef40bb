/** What the name of a file or the title of a document says of its type: `gifting-policy`, `Runbook: reset a login`. */

import { withoutAccents } from "../../text/languages/index.ts";
import { foldHeading, foldWord } from "../../text/words.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { holdsDay } from "./date-in-name.ts";
import { LAST_LETTERS, type NameWords, WORD, type Word } from "./name-words.ts";
import type { TypeMark } from "./type-mark.ts";

const ACCENTED = /[^ -~]/;
const SIMPLE = /^[\w '.,&/-]*$/;
const PARTING = /:\s|\s[-–—|]\s/;
/** A word of a type is at most so many words long. */
const LONGEST = 3;
/** What one does to a document is not the document: `Add a new runbook`. */
const DOING =
  /^(?:task|story|user story|epic|ticket|issue|feature|add|adding|create|creating|write|writing|update|updating|schrijven|schreiben|erstellen|rédiger|écrire|escribir|redactar|escrever|elaborar|scrivere|redigere|guide to|guide for|guía para|guide pour|use|using|change|changing|manage|managing|make|making|set|setting|configure|enable|enabling|about|why|what|when|where)\b/;
/** What one does, not what comes of it: `How to do a post-mortem` is a procedure. */
const HOW = /^how to\b/;
/** Before a colon they say whose the document is, not what: "Governance - Responsibilities". */
const AREAS = new Set([
  "governance",
  "committee",
  "council",
  "steering committee",
]);
/** Scripts that put no blanks between words. */
const UNPARTED = /[\u3040-\u9fff]/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** A style guide says how texts look, and a contributor guide who may help: neither is a procedure. */
const OF_FORM =
  /\b(?:style|writing|documentation|docs?|design|brand|standards?|reference|user|users|tagging|naming|field|buyers?|contribut(?:ion|ing|ors?)) guides?$/;
/** `PM2020-001 - …`, `SOP-12`. */
const NUMBERED =
  /^([A-Z]{2,6})(?:[-_ ][A-Z]{2,5}[-_ ]|[-_ ]?(?:\d{4}[-_ ])?)\d{2,5}(?![\p{L}\d])/u;

/** `Policy-16-Clean-Desk`, `Procedure 4: …`. */
const NUMBERED_WORD = /^(\p{L}{3,10})[-_ #]{1,2}\d{1,4}(?![\p{L}\d])/u;

/** `NFR-OPS-004 Runbooks`, `US-12: Post-mortems`: what is asked for, not the thing. */
const REQUIREMENT =
  /^(?:N?FR|REQ|US|UC|EPIC|STORY|TASK|FEAT|BUG)[-_ ](?:[A-Z]{2,6}[-_ ])?\d/;

/** Whether no word of a name is one of a type's, as in most names; only names of plain words in one part are looked at. */
function saysNothing(text: string, { hints, joined }: NameWords): boolean {
  if (!SIMPLE.test(text) || PARTING.test(text)) return false;
  const words = text.toLowerCase().match(WORD) ?? [];
  const last = words.at(-1) ?? "";
  return !(
    // Before the first there may be a number: `Section 4 Policy overview`.
    words.slice(0, 2).some((word) => hints.first.has(word)) ||
    hints.last.has(last) ||
    joined.has(last.slice(-LAST_LETTERS)) ||
    (YEAR.test(text) && words.some((word) => hints.beside.has(word)))
  );
}

/** The marks of a name or title. */
export function marksOfName(
  text: string,
  tells: "name" | "title",
  words: NameWords,
): readonly TypeMark[] {
  if (saysNothing(text, words)) return [];
  const mark = ({ type, isStrong }: Word): TypeMark => ({
    type,
    tells,
    isStrong,
    reason: `is called \`${text}\``,
  });
  const strong = (type: DocumentType): TypeMark[] => [
    mark({ type, isStrong: true }),
  ];
  if (REQUIREMENT.test(text)) return [];
  const numbered = words.prefixes.get(NUMBERED.exec(text)?.[1] ?? "");
  if (numbered) return strong(numbered);
  const counted = words.endings.get(
    NUMBERED_WORD.exec(text)?.[1]?.toLowerCase() ?? "",
  );
  if (counted?.isStrong) return strong(counted.type);
  const said = partsOf(text);
  const whole = ` ${said.join(" ")} `;
  const timed = holdsDay(text)
    ? words.dated
    : YEAR.test(text)
      ? words.ofYear
      : [];
  for (const [word, type] of timed)
    if (whole.includes(UNPARTED.test(word) ? word : ` ${word} `))
      return strong(type);
  for (const [at, part] of said.entries()) {
    const isLast = at === said.length - 1;
    const lead = isLast ? undefined : words.leads.get(foldWord(part));
    if (lead) return strong(lead);
    const ending = longestWord(part, words.endings, "end");
    if (!ending) continue;
    const isWhole = ending.word === part;
    // What stands before a colon or dash is what it is: `SOP - …`, `Incident response playbook: …`.
    if (
      !isLast &&
      ((isWhole && !AREAS.has(part)) ||
        ending.isStrong ||
        words.openings.get(ending.word)?.isStrong)
    )
      return strong(ending.type);
    if (!isLast || DOING.test(said[0]!) || HOW.test(said[0]!)) continue;
    if (OF_FORM.test(part)) continue;
    // A page that is called `Post-mortem` and no more tells what one is.
    const isOfMany =
      isWhole &&
      said.length === 1 &&
      ending.type.marks?.datedWords !== undefined;
    const isStrong = ending.isStrong && !isOfMany;
    const first = isStrong
      ? undefined
      : longestWord(said[0]!, words.openings, "start");
    const isOther = first && !first.isStrong && first.type !== ending.type;
    return [mark({ ...ending, isStrong }), ...(isOther ? [mark(first)] : [])];
  }
  const opening = longestWord(said[0] ?? "", words.openings, "start");
  if (opening) return [mark(opening)];
  const last = said.at(-1)?.split(" ").at(-1) ?? "";
  for (const { word, type } of words.joined.get(last.slice(-LAST_LETTERS)) ??
    [])
    if (last.length > word.length && last.endsWith(word)) return strong(type);
  return [];
}

/** The marks of the name of a page that describes its folder: `Meeting notes` without a day are what the folder holds. */
export function withoutRecords(
  marks: readonly TypeMark[],
  text: string,
): readonly TypeMark[] {
  return holdsDay(text)
    ? marks
    : marks.filter(({ type }) => type.marks?.yearWords === undefined);
}

/** The text before and behind a colon or dash with blanks around it, folded. */
function partsOf(text: string): readonly string[] {
  return text
    .split(PARTING)
    .map((part) =>
      foldHeading(part.replace(/[-_.]/g, " ")).replace(/^\d{1,3} (?=\D)/, ""),
    )
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
    // `Réglement intérieur`: an accent may be another, or forgotten.
    const found =
      map.get(word) ??
      (ACCENTED.test(word) ? map.get(withoutAccents(word)) : undefined);
    if (found) return { ...found, word };
  }
  return undefined;
}
