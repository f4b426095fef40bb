/** Where lines begin and end around an offset. */

import { lineFrom } from "../document/scanner/line.ts";

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** The offset at which the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  return lineFrom(text, offset).end;
}

/** Where the line after something begins; something that ends with a line break is followed at once. */
export function lineAfter(text: string, end: number): number {
  return end > 0 && /[\r\n]/.test(text.charAt(end - 1))
    ? end
    : lineFrom(text, end).next;
}
