/** Text edits: the only way a document is ever changed. */

import type { Range } from "./range.ts";

/** Replaces the characters of `range` (offsets into the text as it was read) by `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * Applies edits that do not overlap; the order in which they are given does not matter.
 * @throws RangeError when two edits overlap or one lies outside the text: a bug of the caller.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  let result = "";
  let at = 0;
  for (const { range, newText } of sorted) {
    if (range.start < at || range.end > text.length || range.end < range.start)
      throw new RangeError(`Edit at ${range.start} overlaps or lies outside.`);
    result += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return result + text.slice(at);
}

/** Whether two edits touch the same characters, or insert at the same place. */
export function doEditsOverlap(a: TextEdit, b: TextEdit): boolean {
  if (a.range.start === b.range.start) return true;
  return a.range.start < b.range.end && b.range.start < a.range.end;
}

/** Edits with another line break in what they write. */
export function withLineBreak(
  edits: readonly TextEdit[],
  lineBreak: string,
): readonly TextEdit[] {
  return edits.map(({ range, newText }) => ({
    range,
    newText: newText.replace(/\r?\n/g, lineBreak),
  }));
}

/** Edits that were written with LF, in the line breaks of the text. */
export function fittingLineBreaks(
  text: string,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  return text.includes("\r\n") ? withLineBreak(edits, "\r\n") : edits;
}
