/** Words in a body that only stand in for something, told apart from text that merely looks like them. */

import { proseOf } from "../sections/block-text.ts";

/** A placeholder within a text, by its offsets there. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
}

/** Alone in a paragraph, an item or a cell, or behind a label such as `Category:`. */
const ALONE =
  /^(?:tb[dca]|todo|fixme|to be (?:determined|decided|confirmed|completed|defined|added|announced|assigned)|x{2,}|\?{2,}|<(?:tb[dca]|todo)>|\[(?:tb[dca]|todo|insert[^\]]*|your[^\]]*|name|date|link|url|placeholder)\]|lorem ipsum.*)[.:]?$/is;
const ALONE_IN_PROSE = /^(?:\.{3}|…)$/;
const ANGLE = /^<([a-z][a-z' _-]+)>$/i;
const LABEL = /^[*_]*[^:*_|]{1,40}(?::[*_]*|[*_]+:)[ \t]+(?=\S)/;

/** At the start of a line: capitals and a mark, so that a "todo list" stays what it is. */
const LEADING = /^\s{0,20}(?:[-*>]\s)?(?:TB[DC]|TODO|FIXME)(?=\s?[:–—-])/;
/** Within a sentence: only what is bracketed and tells what to write. Words such as TBD are part of what the sentence says. */
const WITHIN = new RegExp(
  [
    String.raw`\{\{[^{}.|#/"'%<>&:=()]*\}\}`,
    String.raw`<(?:insert|enter|add|describe|fill in|replace)\s[^<>]*>`,
    String.raw`<(?:name|date|number|amount|title|your|link to|list of)\s[a-z][a-z' -]*>`,
    String.raw`\[(?:[Ii]nsert|[Ee]nter|[Aa]dd|[Dd]escribe|[Ff]ill in|[Rr]eplace|[Yy]our|(?:[Nn]ame|[Dd]ate|[Nn]umber|[Aa]mount|[Tt]itle) of)\s[^[\]]*\](?![([:])`,
    String.raw`\[(?:TB[DC]|TODO)\](?![([:])`,
  ].join("|"),
  "g",
);
const FORMAT =
  /(?<![\w(-])(?:(?:YYYY|20[xX]{2})-MM-DD(?:[ T]HH:(?:MM|mm))?|DD\/MM\/YYYY|MM\/DD\/YYYY|(?:HH|hh):(?:MM|mm))(?![\w:-])/g;
/** A day whose hour nobody knows any more: `2021-09-10 HH:mm`. */
const DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;
/** Words that say a date is only described: "names begin with YYYY-MM-DD". */
const DESCRIBES_FORMAT =
  /\b(?:format\w*|pattern|convention|nam(?:ed|es|ing)|iso|syntax|style|prefix|suffix|begins?|written|notation|timestamps?)\b|e\.g\./i;
/** Names in angle brackets that are HTML, and no blanks to fill in. */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  "a abbr address article aside audio b blockquote body br button canvas caption center cite code col dd del details dfn div dl dt em embed fieldset figcaption figure font footer form head header hr html i iframe img input ins kbd label legend li link main map mark math menu meta nav noscript object ol option p param picture pre progress q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr".split(
    " ",
  ),
);

/**
 * Finds the placeholders of one paragraph, item or cell: a whole line, cell or value, and blanks in brackets.
 * @param context what else says what the text is: the heading of a table's column.
 */
export function findPlaceholders(
  text: string,
  kind: "paragraph" | "item" | "cell",
  context = "",
): readonly Placeholder[] {
  const found: Placeholder[] = [];
  let start = 0;
  for (const line of proseOf(text).split("\n")) {
    for (const each of inLine(line, kind, context))
      found.push({ start: each.start + start, end: each.end + start });
    start += line.length + 1;
  }
  return found;
}

function inLine(
  line: string,
  kind: "paragraph" | "item" | "cell",
  context: string,
): readonly Placeholder[] {
  const alone = findAlone(line, kind) ?? findLeading(line);
  if (alone) return [alone];
  const isOnlyFormat =
    !DESCRIBES_FORMAT.test(context) &&
    !DAY.test(line) &&
    /^[\d\s:./–-]*$/.test(valueOf(line, kind).replace(FORMAT, ""));
  return [
    ...line.matchAll(WITHIN),
    ...(isOnlyFormat ? line.matchAll(FORMAT) : []),
  ].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** `TODO: decide`; the word, not what it says. */
function findLeading(line: string): Placeholder | undefined {
  const lead = LEADING.exec(line)?.[0];
  if (lead === undefined) return undefined;
  const start = lead.search(/[A-Z]/);
  return { start, end: lead.length };
}

/** What stands behind a label, or all of it. */
function valueOf(line: string, kind: "paragraph" | "item" | "cell"): string {
  const whole = line.trim();
  const label = kind === "cell" ? undefined : LABEL.exec(whole);
  return label ? whole.slice(label[0].length) : whole;
}

function findAlone(
  prose: string,
  kind: "paragraph" | "item" | "cell",
): Placeholder | undefined {
  const start = prose.length - prose.trimStart().length;
  const whole = prose.trim();
  const value = valueOf(prose, kind);
  const label = value.length < whole.length;
  const isPlaceholder =
    ALONE.test(value) ||
    (!label &&
      ((kind !== "cell" && ALONE_IN_PROSE.test(whole)) || isAngle(whole)));
  if (!isPlaceholder) return undefined;
  const from = start + whole.length - value.length;
  return { start: from, end: from + value.length };
}

/** `<owner>`, but not `<br>` and not the type parameter `<T>`. */
function isAngle(text: string): boolean {
  const name = ANGLE.exec(text)?.[1];
  return (
    name !== undefined &&
    name.length > 2 &&
    !HTML_ELEMENTS.has(name.toLowerCase())
  );
}
