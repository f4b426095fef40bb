/** The cells of one table row: split at the bars that no backslash escapes, as `markdown-it` does it. */

import type { Range } from "../../text/range.ts";
import type { Cell } from "../body.ts";

const BAR = 124;
const BACKSLASH = 92;

/** The places of a row's cells, without blanks around them. `start` and `end` enclose the row; blanks at its ends do not count. */
export function splitRow(
  text: string,
  start: number,
  end: number,
): readonly Range[] {
  const row = trimmed(text, start, end);
  const pieces: Range[] = [];
  let from = row.start;
  for (
    let bar = text.indexOf("|", from);
    bar >= 0 && bar < row.end;
    bar = text.indexOf("|", bar + 1)
  ) {
    if (bar > row.start && text.charCodeAt(bar - 1) === BACKSLASH) continue;
    pieces.push({ start: from, end: bar });
    from = bar + 1;
  }
  pieces.push({ start: from, end: row.end });
  if (isEmpty(pieces[0])) pieces.shift();
  if (isEmpty(pieces.at(-1))) pieces.pop();
  return pieces.map((piece) => trimmed(text, piece.start, piece.end));
}

/** A cell as its reader sees it: `\|` is a bar. */
export function cellText(text: string, range: Range): string {
  const raw = text.slice(range.start, range.end);
  return raw.includes("\\|") ? raw.replaceAll("\\|", "|") : raw;
}

/** Fills up or cuts a row to the width of its header; `end` is where the cells that are not written would stand. */
export function fitRow(
  cells: readonly Cell[],
  width: number,
  end: number,
): readonly Cell[] {
  if (cells.length === width) return cells;
  const fitted = cells.slice(0, width);
  while (fitted.length < width)
    fitted.push({ text: "", range: { start: end, end } });
  return fitted;
}

/** Answers where in the file a character of a cell's text stands: each escaped bar is one character longer there. */
export function placesInCell(
  text: string,
  range: Range,
): (at: number) => number {
  const raw = text.slice(range.start, range.end);
  if (!raw.includes("\\|")) return (at) => range.start + at;
  const places: number[] = [];
  for (let at = 0; at < raw.length; at++) {
    if (raw.charCodeAt(at) === BACKSLASH && raw.charCodeAt(at + 1) === BAR)
      at++;
    places.push(range.start + at);
  }
  return (at) => places[at] ?? range.end;
}

function isEmpty(range: Range | undefined): boolean {
  return range !== undefined && range.start === range.end;
}

function trimmed(text: string, start: number, end: number): Range {
  const raw = text.slice(start, end);
  const to = start + raw.trimEnd().length;
  const from = Math.min(to, end - raw.trimStart().length);
  return { start: from, end: to };
}
