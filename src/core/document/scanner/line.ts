/** The lines of a text, one after another, whatever ends them: LF, CRLF or a lone CR. */

/** One line without its line break; `next` is where the following line begins. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const LF = 10;
const CR = 13;

/** The line that begins at an offset. */
export function lineFrom(text: string, start: number): Line {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === LF || code === CR) break;
  }
  return {
    text: text.slice(start, end),
    start,
    end,
    next: nextLine(text, end),
  };
}

/** The lines from an offset on, as far as `limit`. */
export function* linesFrom(
  text: string,
  from: number,
  limit = text.length,
): Generator<Line> {
  for (let start = from; start < limit;) {
    const line = lineFrom(text, start);
    yield line;
    start = line.next;
  }
}

/** The line break a text uses, judged by its first one. */
export function lineBreakOf(text: string): "\n" | "\r\n" | "\r" {
  const first = /\r\n|\n|\r/.exec(text)?.[0];
  return first === "\r\n" || first === "\r" ? first : "\n";
}

function nextLine(text: string, end: number): number {
  if (text.charAt(end) === "\r" && text.charAt(end + 1) === "\n")
    return end + 2;
  return Math.min(end + 1, text.length);
}
