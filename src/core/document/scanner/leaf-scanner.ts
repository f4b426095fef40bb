/** Scans the blocks that hold text: how each begins, goes on and ends. What is around them is not its business. */

import type { Range } from "../../text/range.ts";
import {
  beginsBlock,
  headingContent,
  headingLevel,
  isBreak,
  isUnderline,
} from "./block-starts.ts";
import type { FactCollector } from "./fact-collector.ts";
import type { LineCursor } from "./line-cursor.ts";
import { OpenParagraph } from "./open-paragraph.ts";
import {
  delimiterColumns,
  lacksCells,
  mayDelimitBelow,
} from "./table-bounds.ts";
import {
  beginVerbatim,
  factOf,
  standingOf,
  type Verbatim,
} from "./verbatim.ts";

/** What the next line may go on with; `rows` begins with the header. */
type Leaf =
  | { readonly kind: "none" }
  | { readonly kind: "paragraph" }
  | {
      readonly kind: "table";
      readonly start: number;
      readonly width: number;
      readonly rows: Range[];
    }
  | Verbatim;

const NONE: Leaf = { kind: "none" };
const PARAGRAPH: Leaf = { kind: "paragraph" };

/** The open block, and the way its lines become facts. */
export class LeafScanner {
  /** The link targets that the document defines. */
  readonly definitions = new Map<string, string>();
  private leaf: Leaf = NONE;
  private readonly paragraph: OpenParagraph;

  constructor(
    private readonly cursor: LineCursor,
    private readonly facts: FactCollector,
  ) {
    this.paragraph = new OpenParagraph(cursor);
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
      case "table":
        if (isBlank || isIndented || beginsBlock(text, at, end, false))
          return this.refuse();
        leaf.rows.push({ start: at, end });
        return true;
      case "paragraph":
        return isBlank ? this.refuse() : this.takesText();
      default: {
        const standing = standingOf(leaf, cursor);
        if (standing !== "inside")
          this.close(standing === "last" ? end : undefined);
        return standing !== "outside";
      }
    }
  }

  /** Adds a line to the paragraph that stands outside of what is around it. */
  takeLazily(hasLeftQuote: boolean): void {
    this.paragraph.addLazily(hasLeftQuote);
  }

  /** Begins a block; `opensContainer` says that the line has opened what is around it. */
  start(opensContainer: boolean): void {
    const { text, at, end } = this.cursor;
    const verbatim = beginVerbatim(this.cursor);
    if (verbatim) this.startVerbatim(verbatim);
    else if (!this.startsHeading() && !isBreak(text, at, end)) {
      this.leaf = PARAGRAPH;
      this.paragraph.begin(opensContainer);
      return;
    }
    this.mindTable();
  }

  /** A table's header may look like any other block, and wins; the next line decides. */
  mindTable(): void {
    const { cursor } = this;
    const { text, start, end } = cursor;
    if (cursor.bars.isWithin(start, end) && mayDelimitBelow(text, end))
      cursor.isSure = false;
  }

  /** Ends the open block, the last of whose lines ends at `end`. */
  close(end = this.cursor.last.end): void {
    const { leaf, facts, cursor } = this;
    this.leaf = NONE;
    switch (leaf.kind) {
      case "none":
        return;
      case "table":
        if (lacksCells(cursor.text, leaf.rows, leaf.width))
          cursor.isSure = false;
        else facts.addTable(leaf.start, end, leaf.rows, leaf.width);
        return;
      case "paragraph":
        if (this.paragraph.mayDefine)
          this.paragraph.readDefinitions(this.definitions);
        else
          facts.addParagraph(this.paragraph.start, end, () =>
            this.paragraph.source(),
          );
        return;
      default: {
        const fact = factOf(leaf, cursor.text, end);
        facts.addBlock(fact.kind, leaf.start, fact.end);
      }
    }
  }

  private refuse(): false {
    this.close();
    return false;
  }

  private takesText(): boolean {
    const { cursor } = this;
    const { text, at, end, code, isIndented } = cursor;
    if (!isIndented) {
      if (code === 124 || code === 45 || code === 58) {
        const width = delimiterColumns(text, at, end);
        if (width > 0 && this.startsTable(width)) return true;
      }
      if ((code === 61 || code === 45) && isUnderline(text, at, end)) {
        this.addUnderlined(code === 61 ? 1 : 2);
        return true;
      }
      if (beginsBlock(text, at, end, true)) return this.refuse();
    }
    this.paragraph.addLine();
    return true;
  }

  private startVerbatim(block: Verbatim): void {
    this.leaf = block;
    const { cursor } = this;
    if (block.kind === "html" && standingOf(block, cursor) === "last")
      this.close(cursor.end);
  }

  private startsHeading(): boolean {
    const { text, start, at, end } = this.cursor;
    const level = headingLevel(text, at, end);
    if (level === 0) return false;
    const { start: from, end: to } = headingContent(text, at, end, level);
    this.facts.addHeading(level, start, end, {
      content: text.slice(from, to),
      range: (first, last) => ({ start: first + from, end: last + from }),
    });
    return true;
  }

  private addUnderlined(level: number): void {
    const { cursor, paragraph } = this;
    if (paragraph.isFootnote || paragraph.mayDefine) cursor.isSure = false;
    this.leaf = NONE;
    const source = paragraph.source();
    this.facts.addHeading(level, paragraph.start, cursor.end, source);
  }

  private startsTable(width: number): boolean {
    const { start } = this.cursor.last;
    const header = this.paragraph.takeHeader(width);
    if (!header) return false;
    if (!this.paragraph.isEmpty) this.close(start);
    this.leaf = { kind: "table", start, width, rows: [header] };
    return true;
  }
}
