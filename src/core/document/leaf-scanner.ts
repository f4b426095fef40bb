/** Scans the blocks that hold text: how each begins, goes on and ends. What is around them is not its business. */

import {
  beginsBlock,
  closesFence,
  delimiterColumns,
  endsHtml,
  fenceLength,
  headingLevel,
  htmlKind,
  isBreak,
  isSpace,
  isUnderline,
  skipSpaces,
} from "./block-starts.ts";
import type { FactCollector, OpenItem } from "./fact-collector.ts";
import { isOnlyComment } from "./inline-html.ts";
import type { Leaf, ParagraphLeaf, TableLeaf } from "./leaf.ts";
import { readDefinitions } from "./link-definitions.ts";
import type { LineCursor } from "./line-cursor.ts";
import { splitRow } from "./table-row.ts";
import { TextPiece } from "./text-piece.ts";

const NONE: Leaf = { kind: "none" };
/** `markdown-it` ends a table that lacks more cells than this. */
const MAX_MISSING_CELLS = 65_536;

/** The open block, and the way its lines become facts. */
export class LeafScanner {
  private leaf: Leaf = NONE;
  private readonly piece: TextPiece;

  constructor(
    private readonly cursor: LineCursor,
    private readonly facts: FactCollector,
    /** The innermost list item around the line. */
    private readonly itemAround: () => OpenItem | undefined,
    /** Where the link targets are put that the document defines. */
    private readonly definitions: Map<string, string>,
  ) {
    this.piece = new TextPiece(cursor.text);
  }

  get isParagraph(): boolean {
    return this.leaf.kind === "paragraph";
  }

  /** Whether the open block takes the line; if not, it is closed. The line lies within all that is around the block. */
  takesLine(): boolean {
    const { leaf, cursor } = this;
    const { text, at, end, isBlank, isIndented } = cursor;
    switch (leaf.kind) {
      case "none":
        return false;
      case "fence":
        if (!isIndented && closesFence(text, at, end, leaf.code, leaf.length))
          this.close(end);
        return true;
      case "code":
        if (!isBlank && !isIndented) return this.refuse();
        if (!isBlank) leaf.end = end;
        return true;
      case "html":
        if (leaf.type >= 6) return !isBlank || this.refuse();
        if (endsHtml(leaf.type, cursor.shown)) this.close(end);
        return true;
      case "table":
        if (isBlank || isIndented || beginsBlock(text, at, end, false))
          return this.refuse();
        leaf.rows.push({ start: at, end });
        return true;
      case "paragraph":
        return isBlank ? this.refuse() : this.takesText(leaf);
    }
  }

  /** Adds a line to the paragraph that stands outside of what is around it. */
  takeLazily(hasLeftQuote: boolean): void {
    const { cursor, leaf } = this;
    this.piece.add(hasLeftQuote ? cursor.margin : cursor.at, cursor.end);
    Object.assign(leaf as ParagraphLeaf, { header: "unsure", isLazy: true });
  }

  /** Begins a block; `opensContainer` says that the line has opened what is around it. */
  start(opensContainer: boolean): void {
    const { cursor } = this;
    if (cursor.isIndented) {
      this.leaf = { kind: "code", start: cursor.start, end: cursor.end };
      this.closeText();
    } else if (!this.startsMarked()) {
      this.leaf = {
        kind: "paragraph",
        start: cursor.start,
        isFootnote: cursor.text.startsWith("[^", cursor.at),
        isLazy: false,
        header: opensContainer ? "unsure" : "yes",
      };
      this.piece.clear();
      this.piece.add(cursor.at, cursor.end);
      return;
    }
    this.mindTable();
  }

  /** A table's header may look like any other block, and wins; the next line decides. */
  mindTable(): void {
    const { cursor } = this;
    const { text, start, end } = cursor;
    if (!cursor.hasBar(start, end)) return;
    const next = text.indexOf("\n", end) + 1;
    if (next === 0) return;
    const feed = text.indexOf("\n", next);
    const line = text.slice(next, feed < 0 ? undefined : feed);
    const shown = line.replace(/^[ \t>]+/, "").trimEnd();
    if (delimiterColumns(shown, 0, shown.length) > 0) cursor.isSure = false;
  }

  /** Ends the open block, the last of whose lines ends at `end`. */
  close(end = this.cursor.last.end): void {
    const { leaf, facts, cursor } = this;
    this.leaf = NONE;
    switch (leaf.kind) {
      case "none":
        return;
      case "fence":
        return facts.addBlock("code", leaf.start, end);
      case "code":
        return facts.addBlock("code", leaf.start, leaf.end);
      case "html": {
        const isComment = isOnlyComment(cursor.text.slice(leaf.from, end));
        return facts.addBlock(isComment ? "comment" : "html", leaf.start, end);
      }
      case "table":
        if (this.lacksCells(leaf)) cursor.isSure = false;
        else facts.addTable(leaf.start, end, leaf.rows, leaf.width);
        return;
      case "paragraph":
        if (this.maybeDefines(leaf)) this.readDefinitions(leaf);
        else
          facts.addParagraph(leaf.start, end, this.itemAround(), () =>
            this.piece.source(),
          );
    }
  }

  private refuse(): false {
    this.close();
    return false;
  }

  private takesText(leaf: ParagraphLeaf): boolean {
    const { cursor } = this;
    const { text, at, end, code, isIndented } = cursor;
    if (!isIndented) {
      if (code === 124 || code === 45 || code === 58) {
        const width = delimiterColumns(text, at, end);
        if (width > 0 && this.startsTable(leaf, width)) return true;
      }
      if ((code === 61 || code === 45) && isUnderline(text, at, end)) {
        this.addUnderlined(leaf, code === 61 ? 1 : 2);
        return true;
      }
      if (beginsBlock(text, at, end, true)) return this.refuse();
    }
    this.addTextLine();
    leaf.header = isIndented ? "no" : "yes";
    return true;
  }

  /** A line keeps what it is indented beyond its list item. */
  private addTextLine(): void {
    const { cursor } = this;
    const { margin, indent, at, end, text } = cursor;
    const from = margin + Math.min(indent, at - margin);
    if (indent > 0 && text.slice(margin, at).includes("\t"))
      cursor.isSure = false;
    this.piece.add(from, end);
  }

  /** Begins any block with a mark of its own; whether it did. */
  private startsMarked(): boolean {
    const { cursor } = this;
    const { text, start, at, end, code } = cursor;
    switch (code) {
      case 35: {
        const level = headingLevel(text, at, end);
        if (level > 0) this.addHeading(level);
        return level > 0;
      }
      case 96:
      case 126: {
        const length = fenceLength(text, at, end);
        if (length === 0) return false;
        this.leaf = { kind: "fence", start, code, length };
        this.closeText();
        return true;
      }
      case 42:
      case 45:
      case 95:
        return isBreak(text, at, end);
      case 60:
        return this.startsHtml();
      default:
        return false;
    }
  }

  private startsHtml(): boolean {
    const { cursor } = this;
    const { shown, start, at } = cursor;
    const type = htmlKind(shown);
    if (type === undefined) return false;
    // Within a quote its lines would have to be freed from the quote's marks.
    if (cursor.margin !== start) cursor.isSure = false;
    this.leaf = { kind: "html", start, from: at, type };
    this.closeText();
    if (endsHtml(type, shown)) this.close(cursor.end);
    return true;
  }

  private addHeading(level: number): void {
    const { text, start, at, end } = this.cursor;
    const min = at + level;
    let to = skipBlanksBack(text, end, min);
    let closing = to;
    while (closing > min && text.charCodeAt(closing - 1) === 35) closing--;
    if (closing > min && isSpace(text.charCodeAt(closing - 1)))
      to = skipBlanksBack(text, closing, min);
    const from = skipSpaces(text, min, to);
    this.closeText();
    this.facts.addHeading(level, start, end, {
      content: text.slice(from, to),
      range: (first, last) => ({ start: first + from, end: last + from }),
    });
  }

  private addUnderlined(leaf: ParagraphLeaf, level: number): void {
    const { cursor } = this;
    if (leaf.isFootnote || this.maybeDefines(leaf)) cursor.isSure = false;
    this.leaf = NONE;
    this.closeText();
    const source = this.piece.source();
    this.facts.addHeading(level, leaf.start, cursor.end, source);
  }

  private startsTable(leaf: ParagraphLeaf, width: number): boolean {
    const { cursor } = this;
    const { text, last } = cursor;
    const cells = splitRow(text, last.at, last.end);
    if (leaf.header === "no" || cells.length !== width) return false;
    if (!text.slice(last.at, last.end).includes("|")) return false;
    if (leaf.header === "unsure") cursor.isSure = false;
    this.piece.removeLast();
    if (this.piece.size > 0) this.close(last.start);
    const rows = [{ start: last.at, end: last.end }];
    this.leaf = { kind: "table", start: last.start, width, rows };
    this.closeText();
    return true;
  }

  private lacksCells({ rows, width }: TableLeaf): boolean {
    if (rows.length * width < MAX_MISSING_CELLS) return false;
    let missing = 0;
    for (const { start, end } of rows) {
      missing += width - splitRow(this.cursor.text, start, end).length;
      if (missing > MAX_MISSING_CELLS) return true;
    }
    return false;
  }

  /** Whether the paragraph might define the target of links elsewhere: `[label]: target`. */
  private maybeDefines(leaf: ParagraphLeaf): boolean {
    const { text } = this.cursor;
    const { start, end } = this.piece.range;
    if (leaf.isFootnote || text.charCodeAt(start) !== 91) return false;
    const close = text.indexOf("]", start);
    if (close < 0 || close >= end) return false;
    const label = text.slice(start, close);
    return text.charAt(close + 1) === ":" || label.includes("\\");
  }

  private readDefinitions(leaf: ParagraphLeaf): void {
    const found = leaf.isLazy
      ? undefined
      : readDefinitions(this.piece.source().content);
    if (found === undefined) this.cursor.isSure = false;
    for (const [label, target] of found ?? [])
      if (!this.definitions.has(label)) this.definitions.set(label, target);
  }

  private closeText(): void {
    const item = this.itemAround();
    if (item) item.open = false;
  }
}

function skipBlanksBack(text: string, end: number, min: number): number {
  let to = end;
  while (to > min && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}
