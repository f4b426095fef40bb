/** Where a table begins: a header above a row of dashes; and where `markdown-it` gives one up. */

import type { Range } from "../../text/range.ts";
import { isSpace } from "./block-starts.ts";
import { splitRow } from "./table-row.ts";

/** `markdown-it` ends a table that lacks more cells than this. */
const MAX_MISSING_CELLS = 65_536;

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
  const marks = text
    .slice(at, end)
    .split("|")
    .map((mark) => mark.trim());
  if (marks[0] === "") marks.shift();
  if (marks.at(-1) === "") marks.pop();
  return marks.every((mark) => /^:?-+:?$/.test(mark)) ? marks.length : 0;
}

/** Whether a line can be the header of a table with that many columns. */
export function isHeader(text: string, line: Range, width: number): boolean {
  return (
    splitRow(text, line.start, line.end).length === width &&
    text.slice(line.start, line.end).includes("|")
  );
}

/** Whether the line below the one that ends at `end` may be the delimiter row of a table, whatever it is nested in. */
export function mayDelimitBelow(text: string, end: number): boolean {
  const next = text.indexOf("\n", end) + 1;
  if (next === 0) return false;
  const feed = text.indexOf("\n", next);
  const line = text.slice(next, feed < 0 ? undefined : feed);
  const shown = line.replace(/^[ \t>]+/, "").trimEnd();
  return delimiterColumns(shown, 0, shown.length) > 0;
}

/** Whether rows lack so many cells that `markdown-it` would end their table early. */
export function lacksCells(
  text: string,
  rows: readonly Range[],
  width: number,
): boolean {
  if (rows.length * width < MAX_MISSING_CELLS) return false;
  let missing = 0;
  for (const { start, end } of rows) {
    missing += width - splitRow(text, start, end).length;
    if (missing > MAX_MISSING_CELLS) return true;
  }
  return false;
}
