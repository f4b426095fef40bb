/** Words in a body that only stand in for something, told apart from text that merely looks like them. */

import { proseOf } from "./block-text.ts";

/** A placeholder within a text, by its offsets there. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
}

/** Alone in a paragraph, an item or a cell, or behind a label such as `Category:`. */
const ALONE =
  /^(?:tb[dca]|todo|fixme|to be (?:determined|decided|confirmed|completed|defined|added|announced|assigned)|x{2,}|\?{2,}|\[(?:tb[dca]|todo|insert[^\]]*|your[^\]]*|name|date|link|url|placeholder)\]|lorem ipsum.*)[.:]?$/is;
const ALONE_IN_PROSE = /^(?:\.{3}|…)$/;
const ANGLE = /^<([a-z][a-z' _-]+)>$/i;
const LABEL = /^[*_]*[^:*_|]{1,40}(?::[*_]*|[*_]+:)[ \t]+(?=\S)/;

/** Within a text: capitals, so that a "todo list" stays what it is. */
const WITHIN = new RegExp(
  [
    String.raw`(?<![\w/.#-])(?:TB[DC]|TODO|FIXME)(?![\w/-])`,
    String.raw`\{\{[^{}.|#/"'%>&]*\}\}`,
    String.raw`<(?:insert|enter|add|describe|fill in|replace)\s[^<>]*>`,
    String.raw`<(?:name|date|number|amount|title|your|link to|list of)\s[a-z][a-z' -]*>`,
    String.raw`\[(?:insert|enter|add|describe|fill in|replace|your|(?:name|date|number|amount|title) of)\s[^[\]]*\](?![([:])`,
    String.raw`\[(?:TB[DC]|TODO)\](?![([:])`,
    String.raw`(?<![\w(-])(?:(?:YYYY|20[xX]{2})-MM-DD(?:[ T]HH:(?:MM|mm))?|DD/MM/YYYY|MM/DD/YYYY|(?:HH|hh):(?:MM|mm))(?![\w:-])`,
  ].join("|"),
  "g",
);
const IS_DATE = /MM/i;
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
 * Finds the placeholders of one paragraph, item or cell.
 * @param context what else says what the text is: the heading of a table's column.
 */
export function findPlaceholders(
  text: string,
  kind: "paragraph" | "item" | "cell",
  context = "",
): readonly Placeholder[] {
  const prose = proseOf(text);
  const alone = findAlone(prose, kind);
  if (alone) return [alone];
  const found: Placeholder[] = [];
  for (const match of prose.matchAll(WITHIN)) {
    const [word] = match;
    const isFormat =
      IS_DATE.test(word) &&
      !/^[<[{]/.test(word) &&
      DESCRIBES_FORMAT.test(`${context} ${prose}`);
    if (!isFormat)
      found.push({ start: match.index, end: match.index + word.length });
  }
  return found;
}

function findAlone(
  prose: string,
  kind: "paragraph" | "item" | "cell",
): Placeholder | undefined {
  const start = prose.length - prose.trimStart().length;
  const label = kind === "cell" ? undefined : LABEL.exec(prose.trim());
  const whole = prose.trim();
  const value = label ? whole.slice(label[0].length) : whole;
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
