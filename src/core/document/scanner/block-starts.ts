/** How the first characters of a line tell which block begins there. */

import type { Range } from "../../text/range.ts";
import { htmlKind } from "./html-kind.ts";

const SPACE = 32;
const TAB = 9;
const HASH = 35;
const BACKTICK = 96;

/** The marker of a list item: the offset behind it, and whether the item is numbered and with what. */
export interface Marker {
  readonly end: number;
  readonly number: number | undefined;
}

/** The level of a heading that begins with `#`, or 0. */
export function headingLevel(text: string, at: number, end: number): number {
  let pos = at;
  while (pos < end && text.charCodeAt(pos) === HASH) pos++;
  const level = pos - at;
  if (level < 1 || level > 6) return 0;
  return pos === end || isSpace(text.charCodeAt(pos)) ? level : 0;
}

/** What a heading with a mark of `level` characters says, without that mark and the closing one. */
export function headingContent(
  text: string,
  at: number,
  end: number,
  level: number,
): Range {
  const min = at + level;
  let to = skipSpacesBack(text, end, min);
  let closing = to;
  while (closing > min && text.charCodeAt(closing - 1) === HASH) closing--;
  if (closing > min && isSpace(text.charCodeAt(closing - 1)))
    to = skipSpacesBack(text, closing, min);
  return { start: skipSpaces(text, min, to), end: to };
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
  if (code !== 42 && code !== 45 && code !== 95) return false;
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

function skipSpacesBack(text: string, end: number, min: number): number {
  let to = end;
  while (to > min && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
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
