/** Folding of words, so that spelling differences that mean nothing are not seen. */

const PLACEHOLDER = new RegExp(
  `^(?:${[
    "null|~",
    "tb[dca]|todo|fixme",
    "(?:tb[dca]|todo|fixme) ?[:(–—-].*",
    "to be (?:determined|decided|confirmed|completed|defined|added|announced|assigned)",
    "x{2,}(?:[-/ ]x{2,})*|y{4}-m{2}-d{2}|d{2}/m{2}/y{4}|m{2}/d{2}/y{4}",
    "\\?+|\\.{3}|…|_{2,}|-{2,}|–|—",
    // `<jane@example.com>` and `<https://…>` are links, not blanks to fill in.
    "<(?![^<>]*(?:@|://))[^<>]*>",
    "\\{\\{.*\\}\\}|\\$\\{[^{}]*\\}",
    "\\[(?:tb[dca]|todo|insert[^\\]]*|your[^\\]]*|name|date|link|placeholder)\\]",
    // "To be defined" as other languages say it.
    "\\[?(?:à (?:définir|compléter|préciser|confirmer)|(?:a|por) (?:definir|confirmar|completar)|zu (?:definieren|klären|ergänzen)|noch offen|da (?:definire|confermare)|nader te bepalen)\\]?",
  ].join("|")})\\.?$`,
  "is",
);

const IS_FOLDED = /^[a-z\d]*$/;

/** Folds a key or an enum word: case, spaces, hyphens and underscores do not count. */
export function foldWord(word: string): string {
  if (IS_FOLDED.test(word)) return word;
  return word.toLowerCase().replace(/[-_\s\u2010-\u2015\u2212]+/g, "");
}

/** What stands before a heading's own words: `1.2`, `(3)`, `IV.`, `A –`, `Section 4:`, `第1章`. */
const NUMBERING = new RegExp(
  `^(?:${[
    "(?:(?:section|part|appendix|annex|chapter|article|art\\.|step|phase|abschnitt|kapitel|teil|artikel|chapitre|capítulo|capitolo|seção|hoofdstuk) )?\\d{1,4}(?:\\.\\d{1,4}){0,6}[.):]?\\s+",
    // `1.Purpose`, but not `3.0`
    "\\d{1,4}(?:\\.\\d{1,4}){0,6}[.):]\\)?(?=\\p{L})",
    "(?:[a-z]|[ivxlc]{1,6})(?:[.):]\\s+| [–—-] )",
    "(?:section|part|appendix|annex|chapter|article) (?:[a-z]|[ivxlc]{1,6})(?:[.):]| ?[–—-]) ?",
    "[\\u2160-\\u217f\\u2460-\\u24ff\\u2776-\\u2793][.):]?\\s*",
    "第? ?[\\d一二三四五六七八九十]{1,4} ?[章節条項、．]\\s*",
  ].join("|")})`,
  "u",
);
/** What stands around a heading's own words and is no part of them: attributes, footnotes, codes of emoji. */
const TRIMMINGS =
  /\{[#.:][^{}]*\}|\[\^[^[\]]*\]|:[a-z][a-z0-9_+-]{0,40}:|[\u00b9\u00b2\u00b3\u2070-\u2079]|\ufe0f/g;

/** Most headings are words with blanks between them, in which nothing is left to fold. */
const FOLDED = /^[a-z]+(?: [a-z]+)*$/;

/** Folds a heading: case, numbering, punctuation, emoji, footnotes and Markdown marks do not count; `&` is "and". */
export function foldHeading(heading: string): string {
  const lower = heading.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/&/g, " and ")
    .replace(TRIMMINGS, " ")
    .replace(/[(（][^()（）]*[)）]/g, " ")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(NUMBERING, "")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, " ")
    .trim();
}

/** Whether a value only stands in for one: empty, `null`, `TBD`, `TODO`, `<…>`, `{{…}}`, `XX`, `YYYY-MM-DD` and the like. */
export function isPlaceholder(value: string): boolean {
  const trimmed = value.trim();
  return trimmed === "" || (trimmed.length < 200 && PLACEHOLDER.test(trimmed));
}

/** Cuts a string loose from the file it was read from, so that keeping it does not keep the whole file in memory. */
export function detach(text: string): string {
  return text.length < 13 ? text : (" " + text).slice(1);
}
