/** The lines of a body, counted from 0 as `markdown-it` counts them. */

import { findLineStarts, type Range } from "../../text/range.ts";
import { blockRange } from "../block-range.ts";

/** Ranges count from the beginning of the body. */
export class BodyLines {
  private readonly starts: Uint32Array;

  constructor(private readonly body: string) {
    this.starts = findLineStarts(body);
  }

  /** Lines as they are written, without their line breaks; `to` is the line behind the last. */
  between(from: number, to: number): readonly Range[] {
    const lines: Range[] = [];
    for (let line = from; line < to; line++) {
      const start = this.startOf(line);
      let end = this.startOf(line + 1);
      while (end > start && isLineBreak(this.body.charCodeAt(end - 1))) end--;
      lines.push({ start, end });
    }
    return lines;
  }

  /** The stretch of a block on these lines that is worth pointing at. */
  blockRange(from: number, to: number): Range {
    return blockRange(this.body, this.startOf(from), this.startOf(to));
  }

  private startOf(line: number): number {
    return this.starts[line] ?? this.body.length;
  }
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
