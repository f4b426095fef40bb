/** Where something stands in a text: offsets for thinking, lines and columns for people. */

/** A stretch of text: 0-based UTF-16 offsets, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place for people and tools: line and column both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The offset at which each line begins; line breaks are LF, CRLF and lone CR. */
export type LineStarts = ArrayLike<number>;

const LF = 10;
const CR = 13;

/** Finds the beginning of every line of a text; the first is always 0. */
export function findLineStarts(text: string): Uint32Array {
  const starts: number[] = [0];
  if (!text.includes("\r")) {
    let at = text.indexOf("\n");
    while (at >= 0) {
      starts.push(at + 1);
      at = text.indexOf("\n", at + 1);
    }
    return new Uint32Array(starts);
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF) starts.push(at + 1);
    else if (code === CR && text.charCodeAt(at + 1) !== LF) starts.push(at + 1);
  }
  return new Uint32Array(starts);
}

/** The 0-based line that holds an offset. */
export function lineAt(starts: LineStarts, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Turns a 0-based offset into a position that counts from 1. */
export function positionAt(starts: LineStarts, offset: number): Position {
  const line = lineAt(starts, offset);
  return { line: line + 1, column: offset - starts[line]! + 1 };
}

/** Whether `inner` lies wholly within `outer`. */
export function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
