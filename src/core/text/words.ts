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
  ].join("|")})\\.?$`,
  "is",
);

/** Folds a key or an enum word: case, spaces, hyphens and underscores do not count. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/[-_\s]+/g, "");
}

/** Folds a heading: case, numbering, punctuation and Markdown marks do not count; `&` is "and". */
export function foldHeading(heading: string): string {
  return heading
    .toLowerCase()
    .normalize("NFC")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/&/g, " and ")
    .replace(
      /^(?:(?:section|part|appendix) )?(?:\d+(?:\.\d+)*[.):]?|[a-z][.)]|[ivx]+\.)\s+/,
      "",
    )
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
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
