/** The line that is being scanned, and how far into it the margins of quotes and list items reach. */

import { NextMark } from "./next-mark.ts";

const SPACE = 32;
const TAB = 9;
const QUOTE = 62;

/** All offsets count from the beginning of the text; columns count from `margin`, with tab stops every four. */
export class LineCursor {
  /** Where the line begins, and where it ends without its line break. */
  start = 0;
  end = 0;
  /** The first character behind the indentation, and its column. */
  at = 0;
  column = 0;
  /** Where the innermost quote's text begins, or the line. */
  margin = 0;
  /** How many columns belong to the list items within that margin. */
  indent = 0;
  /** The line before: its beginning, its first character, its end. */
  readonly last = { start: 0, at: 0, end: 0 };
  /** False once something was met that only `markdown-it` knows. */
  isSure = true;
  /** The bars that may part the cells of tables. */
  readonly bars: NextMark;

  constructor(readonly text: string) {
    this.bars = new NextMark(text, "|");
  }

  /** Goes on to the next line. */
  moveTo(start: number, end: number): void {
    this.last.start = this.start;
    this.last.at = this.at;
    this.last.end = this.end;
    this.start = this.margin = start;
    this.end = end;
    this.indent = 0;
    this.skipIndent();
  }

  get isBlank(): boolean {
    return this.at >= this.end;
  }

  /** Whether a block that begins here would be indented code. */
  get isIndented(): boolean {
    return this.column - this.indent >= 4;
  }

  /** The code of the first character; not a number at the end of the text. */
  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  /** The line from its first character on. */
  get shown(): string {
    return this.text.slice(this.at, this.end);
  }

  get isQuoted(): boolean {
    return !this.isBlank && this.code === QUOTE && !this.isIndented;
  }

  /** Steps over the mark of a quote. A tab behind it has a width that this scanner does not know. */
  enterQuote(): void {
    this.margin = this.at + 1;
    const code = this.text.charCodeAt(this.margin);
    if (code === SPACE) this.margin++;
    else if (code === TAB) this.isSure = false;
    this.indent = 0;
    this.skipIndent();
  }

  /** Steps over the mark of a list item, which ends at `markerEnd`, and indents what follows by it. */
  enterItem(markerEnd: number): void {
    const behind = this.column + markerEnd - this.at;
    this.skipBlanks(markerEnd, behind);
    const gap = this.column - behind;
    this.indent = behind + (this.isBlank || gap > 4 ? 1 : gap);
  }

  private skipIndent(): void {
    this.skipBlanks(this.margin, 0);
  }

  private skipBlanks(from: number, column: number): void {
    let at = from;
    let reached = column;
    for (; at < this.end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === SPACE) reached++;
      else if (code === TAB) {
        if (this.margin !== this.start) this.isSure = false;
        reached += 4 - (reached % 4);
      } else break;
    }
    this.at = at;
    this.column = reached;
  }
}
