/** Markdown as its words alone, on one line: for names, values and rows. What a parser has read is `plainText` in `core/document`. */

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** Markdown without comments, links, emphasis and code marks; escaped marks stay, without their backslash. */
export function plain(markdown: string): string {
  return withoutComments(markdown)
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replace(/^\s*<([^<>\s]+)>\s*$/, "$1")
    .replace(/(?<!\\)[*`]|(?<![\p{L}\p{N}\\])_|(?<!\\)_(?![\p{L}\p{N}])/gu, "")
    .replace(/\\([|*_`])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** The text without its comments; one that is not closed is shown as it is written. */
export function withoutComments(text: string): string {
  // Nothing behind the last end is looked at, or each open comment would search to the end of the text.
  const end = text.lastIndexOf("-->") + 3;
  return end < 3
    ? text
    : text.slice(0, end).replace(COMMENT, "") + text.slice(end);
}
