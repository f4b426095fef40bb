/** The inline content of a block as the lines it is written on, gathered while a body is scanned. */

import { lineAt, type Range } from "../../text/range.ts";
import type { InlineSource } from "./inline-source.ts";

/** Gathers lines; `content` is what `markdown-it` would make of them. Offsets count from the beginning of the text. */
export class TextPiece {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** How many of the lines above count: to shorten lists costs more than to write over them. */
  private count = 0;

  constructor(private readonly text: string) {}

  get isEmpty(): boolean {
    return this.count === 0;
  }

  add(start: number, end: number): void {
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }

  /** Takes the last line away again. */
  removeLast(): void {
    this.count--;
  }

  clear(): void {
    this.count = 0;
  }

  /** Where the first line begins and the last one ends, blanks at its end aside. */
  get range(): Range {
    const start = this.starts[0]!;
    let end = this.ends[this.count - 1]!;
    while (end > start && isBlank(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  /** The content with the way back to its places. */
  source(): InlineSource {
    const { start, end } = this.range;
    if (this.isOneStretch())
      return {
        content: this.text.slice(start, end),
        range: (from, to) => ({ start: from + start, end: to + start }),
      };
    const inContent: number[] = [];
    const lines: string[] = [];
    let length = 0;
    for (let line = 0; line < this.count; line++) {
      const to = line === this.count - 1 ? end : this.ends[line]!;
      const shown = this.text.slice(this.starts[line], to);
      inContent.push(length);
      lines.push(shown);
      length += shown.length + 1;
    }
    const starts = this.starts.slice(0, this.count);
    const placeOf = (at: number): number => {
      const line = lineAt(inContent, at);
      return starts[line]! + at - inContent[line]!;
    };
    return {
      content: lines.join("\n"),
      range: (from, to) => ({ start: placeOf(from), end: placeOf(to - 1) + 1 }),
    };
  }

  /** Whether nothing but single line feeds stand between the lines, so that no line has to be copied. */
  private isOneStretch(): boolean {
    for (let line = 1; line < this.count; line++)
      if (this.starts[line] !== this.ends[line - 1]! + 1) return false;
    return true;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
