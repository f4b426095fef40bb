/** The paragraph that is being scanned, and what it may yet turn out to be: a heading, a table's header, link definitions. */

import type { Range } from "../../text/range.ts";
import type { InlineSource } from "./inline-source.ts";
import type { LineCursor } from "./line-cursor.ts";
import { readDefinitions } from "./link-definitions.ts";
import { isHeader } from "./table-bounds.ts";
import { TextPiece } from "./text-piece.ts";

/** One at a time: `begin` forgets the paragraph before. */
export class OpenParagraph {
  /** Where its first line begins. */
  start = 0;
  isFootnote = false;
  /** Whether a line of it stands outside of what is around its first line. */
  private isLazy = false;
  /** Whether its last line could be the header of a table. */
  private header: "no" | "yes" | "unsure" = "no";
  private readonly piece: TextPiece;

  constructor(private readonly cursor: LineCursor) {
    this.piece = new TextPiece(cursor.text);
  }

  /** `opensContainer` says that its first line has opened what is around it. */
  begin(opensContainer: boolean): void {
    const { text, start, at, end } = this.cursor;
    this.start = start;
    this.isFootnote = text.startsWith("[^", at);
    this.isLazy = false;
    this.header = opensContainer ? "unsure" : "yes";
    this.piece.clear();
    this.piece.add(at, end);
  }

  /** A line keeps what it is indented beyond its list item. */
  addLine(): void {
    const { cursor } = this;
    const { margin, indent, at, end, text, isIndented } = cursor;
    const from = margin + Math.min(indent, at - margin);
    if (indent > 0 && text.slice(margin, at).includes("\t"))
      cursor.isSure = false;
    this.piece.add(from, end);
    this.header = isIndented ? "no" : "yes";
  }

  /** Adds a line that stands outside of what is around the paragraph. */
  addLazily(hasLeftQuote: boolean): void {
    const { margin, at, end } = this.cursor;
    this.piece.add(hasLeftQuote ? margin : at, end);
    this.header = "unsure";
    this.isLazy = true;
  }

  /** Gives the last line away if it can be the header of a table with that many columns. */
  takeHeader(width: number): Range | undefined {
    const { text, last } = this.cursor;
    const line = { start: last.at, end: last.end };
    if (this.header === "no" || !isHeader(text, line, width)) return undefined;
    if (this.header === "unsure") this.cursor.isSure = false;
    this.piece.removeLast();
    return line;
  }

  get isEmpty(): boolean {
    return this.piece.isEmpty;
  }

  source(): InlineSource {
    return this.piece.source();
  }

  /** Whether it might define the target of links elsewhere: `[label]: target`. */
  get mayDefine(): boolean {
    const { text } = this.cursor;
    const { start, end } = this.piece.range;
    if (this.isFootnote || text.charCodeAt(start) !== 91) return false;
    const close = text.indexOf("]", start);
    if (close < 0 || close >= end) return false;
    const label = text.slice(start, close);
    return text.charAt(close + 1) === ":" || label.includes("\\");
  }

  /** Notes the targets it defines; of two with one label the first counts. */
  readDefinitions(targets: Map<string, string>): void {
    const found = this.isLazy
      ? undefined
      : readDefinitions(this.source().content);
    if (found === undefined) this.cursor.isSure = false;
    for (const [label, target] of found ?? [])
      if (!targets.has(label)) targets.set(label, target);
  }
}
