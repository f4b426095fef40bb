/** Reads the facts out of the blocks that the scanner finds, and does not look at more of them than somebody asks for. */

import type { Range } from "../../text/range.ts";
import { detach } from "../../text/words.ts";
import { blockRange } from "../block-range.ts";
import type { BodyDepth, BodyFacts, Cell, Link, OtherBlock } from "../body.ts";
import { FactList } from "./fact-list.ts";
import { plainHeading } from "./heading-text.ts";
import { linksOfHtml } from "./html-links.ts";
import { findAnchors } from "./inline-html.ts";
import { sourceOfCell, type InlineSource } from "./inline-source.ts";
import type { Definitions } from "./link-definitions.ts";
import { NextMark } from "./next-mark.ts";
import { scanLinks } from "./scan-links.ts";
import { cellText, fitRow, splitRow } from "./table-row.ts";

/** Reads inline content that the scanner does not know for certain. */
export type InlineReader = (
  source: InlineSource,
  definitions: Definitions,
) => {
  readonly text: string;
  readonly links: readonly Link[];
};

/** Takes the blocks of one body in their order. Ranges are offsets into the file; `start` and `end` enclose whole lines. */
export class FactCollector {
  private readonly list: FactList;
  /** What no link of the document is written without, autolinks aside. */
  private readonly openings: NextMark;
  private readonly angles: NextMark;

  constructor(
    private readonly text: string,
    depth: BodyDepth,
    private readonly readInline: InlineReader,
    private readonly definitions: Definitions,
  ) {
    this.list = new FactList(depth);
    this.openings = new NextMark(text, definitions.size > 0 ? "[" : "](");
    this.angles = new NextMark(text, "<");
  }

  /** `start` is where the body begins. */
  facts(start: number): BodyFacts {
    return this.list.facts(findAnchors(this.text, start));
  }

  /** `source` is what the heading says. */
  addHeading(
    level: number,
    start: number,
    end: number,
    source: InlineSource,
  ): void {
    const text =
      plainHeading(source.content) ??
      this.readInline(source, this.definitions).text;
    this.list.addHeading(level, text, blockRange(this.text, start, end));
    this.addLinks(source);
  }

  addParagraph(start: number, end: number, source: () => InlineSource): void {
    const hasLinks = this.mayHaveLinks(start, end);
    const isWanted = this.list.wantsParagraph;
    if (!hasLinks && !isWanted) return;
    const inline = source();
    if (hasLinks) this.addLinks(inline);
    if (isWanted)
      this.list.addParagraph(inline.content, blockRange(this.text, start, end));
  }

  /** The line is the one of the item's marker. */
  openItem(number: number | undefined, start: number, end: number): void {
    if (this.list.wantsBlocks)
      this.list.openItem(number, blockRange(this.text, start, end));
  }

  closeItem(): void {
    this.list.closeItem();
  }

  addBlock(kind: OtherBlock["kind"], start: number, end: number): void {
    if (kind === "html")
      for (const link of linksOfHtml(this.text.slice(start, end), start))
        this.list.addLink(link.target, { start: link.start, end: link.end });
    if (this.list.wantsBlocks)
      this.list.addBlock({ kind, range: blockRange(this.text, start, end) });
  }

  /** `rows` are the places of the rows; the first is the header. */
  addTable(
    start: number,
    end: number,
    rows: readonly Range[],
    width: number,
  ): void {
    const { wantsBlocks } = this.list;
    const read: (readonly Cell[])[] = [];
    for (const row of rows) {
      const hasLinks = this.mayHaveLinks(row.start, row.end);
      if (!hasLinks && !wantsBlocks) continue;
      const cells = this.cellsOf(row, width);
      if (hasLinks) for (const cell of cells) this.addCellLinks(cell);
      if (wantsBlocks) read.push(cells);
    }
    if (!wantsBlocks) return;
    const [header = [], ...body] = read;
    const range = blockRange(this.text, start, end);
    this.list.addBlock({ kind: "table", header, rows: body, range });
  }

  private cellsOf(row: Range, width: number): readonly Cell[] {
    const { text } = this;
    const cells = splitRow(text, row.start, row.end).map((range) => ({
      text: detach(cellText(text, range)),
      range,
    }));
    return fitRow(cells, width, blockRange(text, row.start, row.end).end);
  }

  private addCellLinks({ text, range }: Cell): void {
    if (text !== "") this.addLinks(sourceOfCell(this.text, 0, text, range));
  }

  private addLinks(source: InlineSource): void {
    const found = scanLinks(source.content, this.definitions);
    if (found)
      for (const { target, start, end } of found)
        this.list.addLink(target, source.range(start, end));
    else
      for (const link of this.readInline(source, this.definitions).links)
        this.list.addLink(link.target, link.range);
  }

  /** Whether a stretch of the text holds what links are made of; asked from the beginning of the text to its end. */
  private mayHaveLinks(start: number, end: number): boolean {
    return (
      this.openings.isWithin(start, end) || this.angles.isWithin(start, end)
    );
  }
}
