/** The way back from the inline content of a block to the file: `markdown-it` gives inline content without its places. */

import { lineAt, type Range } from "../../text/range.ts";
import { placesInCell } from "./table-row.ts";

/** The inline content of one block. */
export interface InlineSource {
  readonly content: string;
  /** The place in the file of a stretch of the content, which is not empty. */
  range(start: number, end: number): Range;
}

/**
 * Lays the lines of a paragraph or heading over its lines in the file, which are given without their line breaks.
 * Only margins, the marks of a heading and blanks at the very end are missing in the content, so lines are matched
 * from their ends.
 */
export function sourceOfLines(
  text: string,
  offset: number,
  content: string,
  lines: readonly Range[],
): InlineSource {
  const first = lines.findIndex((line) => !isBlank(text, line));
  const starts: number[] = [];
  const places: { inContent: number; inFile: number; end: number }[] = [];
  let inContent = 0;
  const parts = content.split("\n");
  parts.forEach((part, at) => {
    const line = lines[Math.max(0, first) + at] ?? lines.at(-1)!;
    const end =
      at === parts.length - 1 ? contentEnd(text, line, part) : line.end;
    const inFile = Math.max(line.start, end - part.length) + offset;
    starts.push(inContent);
    places.push({ inContent, inFile, end: end + offset });
    inContent += part.length + 1;
  });
  const placeOf = (at: number): number => {
    const line = places[lineAt(starts, at)]!;
    return Math.min(line.inFile + at - line.inContent, line.end);
  };
  return {
    content,
    range: (start, end) => ({
      start: placeOf(start),
      end: Math.max(placeOf(start), placeOf(end - 1) + 1),
    }),
  };
}

/** The content of a table cell; `cell` and `text` count from the same offset, which is added. */
export function sourceOfCell(
  text: string,
  offset: number,
  content: string,
  cell: Range,
): InlineSource {
  const inText = placesInCell(text, cell);
  const placeOf = (at: number): number => inText(at) + offset;
  return {
    content,
    range: (start, end) => ({
      start: placeOf(start),
      end: placeOf(end - 1) + 1,
    }),
  };
}

/** Where the last line of a content ends: before blanks and, in a heading, the closing `#`. */
function contentEnd(text: string, line: Range, content: string): number {
  const shown = text.slice(line.start, line.end).trimEnd();
  const isWhole = shown.endsWith(content) || !shown.endsWith("#");
  if (isWhole) return line.start + shown.length;
  let end = shown.length;
  while (shown.charAt(end - 1) === "#") end--;
  return line.start + shown.slice(0, end).trimEnd().length;
}

function isBlank(text: string, line: Range): boolean {
  return text.slice(line.start, line.end).trim() === "";
}
