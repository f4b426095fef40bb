/** How the first characters of a line tell which block begins there; long, since CommonMark knows that many beginnings. */

const SPACE = 32;
const TAB = 9;
const HASH = 35;
const BACKTICK = 96;

/** Which HTML begins; the number is CommonMark's, from 1 to 7. */
export type HtmlKind = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The marker of a list item: the offset behind it, and whether the item is numbered and with what. */
export interface Marker {
  readonly end: number;
  readonly number: number | undefined;
}

const HTML_STARTS: readonly (readonly [HtmlKind, RegExp])[] = [
  [1, /^<(?:script|pre|style|textarea)(?=\s|>|$)/i],
  [2, /^<!--/],
  [3, /^<\?/],
  [4, /^<![A-Za-z]/],
  [5, /^<!\[CDATA\[/],
  [
    6,
    /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\s|\/?>|$)/i,
  ],
  [
    7,
    /^<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\s*=\s*(?:[^"'=<>`\x00-\x20]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[A-Za-z][A-Za-z0-9-]*\s*)>\s*$/,
  ],
];
const HTML_ENDS: Readonly<Record<1 | 2 | 3 | 4 | 5, RegExp>> = {
  1: /<\/(?:script|pre|style|textarea)>/i,
  2: /-->/,
  3: /\?>/,
  4: />/,
  5: /\]\]>/,
};

/** The level of a heading that begins with `#`, or 0. */
export function headingLevel(text: string, at: number, end: number): number {
  let pos = at;
  while (pos < end && text.charCodeAt(pos) === HASH) pos++;
  const level = pos - at;
  if (level < 1 || level > 6) return 0;
  return pos === end || isSpace(text.charCodeAt(pos)) ? level : 0;
}

/** The length of an opening code fence, or 0. */
export function fenceLength(text: string, at: number, end: number): number {
  const length = runLength(text, at, end);
  if (length < 3) return 0;
  if (text.charCodeAt(at) !== BACKTICK) return length;
  const other = text.indexOf("`", at + length);
  return other >= 0 && other < end ? 0 : length;
}

/** Whether a line closes a fence of `length` characters `code`. */
export function closesFence(
  text: string,
  at: number,
  end: number,
  code: number,
  length: number,
): boolean {
  if (text.charCodeAt(at) !== code) return false;
  const run = runLength(text, at, end);
  return run >= length && skipSpaces(text, at + run, end) === end;
}

/** Whether a line is a thematic break: three or more of `*`, `-` or `_`. */
export function isBreak(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  let count = 0;
  for (let pos = at; pos < end; pos++) {
    const each = text.charCodeAt(pos);
    if (each === code) count++;
    else if (!isSpace(each)) return false;
  }
  return count >= 3;
}

/** Whether a line consists of `=` or `-` only, blanks at its end aside. */
export function isUnderline(text: string, at: number, end: number): boolean {
  return skipSpaces(text, at + runLength(text, at, end), end) === end;
}

/** The marker of a list item that begins here. */
export function markerAt(
  text: string,
  at: number,
  end: number,
): Marker | undefined {
  const code = text.charCodeAt(at);
  let pos = at + 1;
  let number: number | undefined;
  if (code >= 48 && code <= 57) {
    while (pos < end && isDigit(text.charCodeAt(pos))) pos++;
    const closing = text.charCodeAt(pos);
    if (pos - at > 9 || pos >= end || (closing !== 46 && closing !== 41))
      return undefined;
    number = Number(text.slice(at, pos));
    pos++;
  } else if (code !== 45 && code !== 42 && code !== 43) return undefined;
  return pos >= end || isSpace(text.charCodeAt(pos))
    ? { end: pos, number }
    : undefined;
}

/** The kind of HTML block that begins with a line, if one does. */
export function htmlKind(line: string): HtmlKind | undefined {
  return HTML_STARTS.find(([, start]) => start.test(line))?.[0];
}

/** Whether an HTML block ends with this line; kinds 6 and 7 end before a blank line instead. */
export function endsHtml(kind: HtmlKind, line: string): boolean {
  return kind < 6 && HTML_ENDS[kind as 1].test(line);
}

/** The number of columns that a table's delimiter row has, or 0 when the line is none. */
export function delimiterColumns(
  text: string,
  at: number,
  end: number,
): number {
  const second = text.charCodeAt(at + 1);
  if (end - at < 2 || (text.charCodeAt(at) === 45 && isSpace(second))) return 0;
  for (let pos = at; pos < end; pos++) {
    const code = text.charCodeAt(pos);
    if (code !== 124 && code !== 45 && code !== 58)
      if (!isSpace(code) || pos === at) return 0;
  }
  const columns = text.slice(at, end).split("|");
  let count = 0;
  for (let column = 0; column < columns.length; column++) {
    const mark = columns[column]!.trim();
    if (mark === "" && (column === 0 || column === columns.length - 1))
      continue;
    if (!/^:?-+:?$/.test(mark)) return 0;
    count++;
  }
  return count;
}

/** Whether a line begins a block that ends a table, or a paragraph that goes on outside its containers or (`isWithin`) inside. */
export function beginsBlock(
  text: string,
  at: number,
  end: number,
  isWithin: boolean,
): boolean {
  const code = text.charCodeAt(at);
  switch (code) {
    case 35:
      return headingLevel(text, at, end) > 0;
    case 62:
      return true;
    case 96:
    case 126:
      return fenceLength(text, at, end) > 0;
    case 60: {
      const kind = htmlKind(text.slice(at, end));
      return kind !== undefined && kind < 7;
    }
    case 42:
    case 45:
    case 95:
      if (isBreak(text, at, end)) return true;
      break;
    case 43:
      break;
    default:
      if (!isDigit(code)) return false;
  }
  const marker = markerAt(text, at, end);
  if (marker === undefined || !isWithin) return marker !== undefined;
  // Within its container only an item with text interrupts a paragraph, and of the numbered ones the first.
  const isFirst = marker.number === undefined || marker.number === 1;
  return isFirst && skipSpaces(text, marker.end, end) < end;
}

/** Space or tab: nothing else indents in Markdown. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** The first offset from `at` that holds no space or tab, or `end`. */
export function skipSpaces(text: string, at: number, end: number): number {
  let pos = at;
  while (pos < end && isSpace(text.charCodeAt(pos))) pos++;
  return pos;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function runLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let pos = at;
  while (pos < end && text.charCodeAt(pos) === code) pos++;
  return pos - at;
}
