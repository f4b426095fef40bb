/** The stretch of a block that is worth pointing at. */

import type { Range } from "../text/range.ts";

/**
 * Narrows whole lines to what they show: no leading blanks or quote marks, no trailing blanks or line breaks.
 * `start` and `end` are offsets into `text`, and so is the answer.
 */
export function blockRange(text: string, start: number, end: number): Range {
  let to = end;
  while (to > start && isBlank(text, to - 1)) to--;
  let from = start;
  while (from < to && isMargin(text.charCodeAt(from))) from++;
  return { start: from, end: to };
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Beyond ASCII there are more kinds of blanks than are worth listing.
  return code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code > 127 && text.charAt(at).trim() === "";
}

/** Space, tab and `>`. */
function isMargin(code: number): boolean {
  return code === 32 || code === 9 || code === 62;
}
