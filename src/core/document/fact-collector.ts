/** Gathers the facts that the scanner finds, in the order of the text. */

import type { Range } from "../text/range.ts";
import { detach } from "../text/words.ts";
import { blockRange } from "./block-range.ts";
import type {
  BodyDepth,
  BodyFacts,
  Block,
  Cell,
  Heading,
  Link,
  ListItem,
} from "./body.ts";
import { plainHeading } from "./heading-text.ts";
import { findAnchors } from "./inline-html.ts";
import type { InlineSource } from "./inline-source.ts";
import type { Definitions } from "./link-definitions.ts";
import { scanLinks } from "./scan-links.ts";
import { createSlugger } from "./slug.ts";
import { cellText, fitRow, placesInCell, splitRow } from "./table-row.ts";
import { readTask } from "./task.ts";

/** Reads inline content that the scanner does not know for certain. */
export type InlineReader = (
  source: InlineSource,
  definitions: Definitions,
) => {
  readonly text: string;
  readonly links: readonly Link[];
};

/** A list item whose own text is still to come. */
export interface OpenItem {
  readonly at: number;
  open: boolean;
}

/** Facts of one body; ranges are offsets into the file. */
export class FactCollector {
  private readonly headings: Heading[] = [];
  private readonly links: Link[] = [];
  private readonly blocks: Block[] = [];
  private readonly slug = createSlugger();
  /** What no link of the document is written without, autolinks aside. */
  private readonly opening: string;
  private nextTarget = -1;
  private nextAngle = -1;

  constructor(
    private readonly text: string,
    private readonly depth: BodyDepth,
    private readonly readInline: InlineReader,
    private readonly definitions: Definitions,
  ) {
    this.opening = definitions.size > 0 ? "[" : "](";
  }

  facts(start: number): BodyFacts {
    return {
      headings: this.headings,
      links: this.links,
      anchors: findAnchors(this.text, start),
      blocks: this.blocks,
    };
  }

  /** `start` and `end` enclose the heading's lines, `source` what it says. */
  addHeading(
    level: number,
    start: number,
    end: number,
    source: InlineSource,
  ): void {
    const plain = plainHeading(source.content);
    const text = detach(
      plain ?? this.readInline(source, this.definitions).text,
    );
    const range = blockRange(this.text, start, end);
    this.headings.push({ level, text, anchor: this.slug(text), range });
    this.addLinks(source);
  }

  /** `item` is the innermost list item around the paragraph. */
  addParagraph(
    start: number,
    end: number,
    item: OpenItem | undefined,
    source: () => InlineSource,
  ): void {
    const hasLinks = this.mayHaveLinks(start, end);
    const isKept = this.depth === "blocks" && item?.open !== false;
    if (!hasLinks && !isKept) return;
    const inline = source();
    if (hasLinks) this.addLinks(inline);
    if (!isKept) return;
    const range = blockRange(this.text, start, end);
    if (item === undefined) {
      const text = detach(inline.content);
      this.blocks.push({ kind: "paragraph", text, range });
      return;
    }
    item.open = false;
    const place = this.blocks[item.at] as ListItem;
    this.blocks[item.at] = {
      ...place,
      ...readTask(inline.content),
      range: { start: place.range.start, end: range.end },
    };
  }

  /** `start` and `end` enclose the line of the item's marker. */
  addItem(
    ordered: boolean,
    depth: number,
    start: number,
    end: number,
  ): OpenItem {
    const item = { at: this.blocks.length, open: true };
    if (this.depth === "blocks")
      this.blocks.push({
        kind: "item",
        text: "",
        ordered,
        depth,
        task: undefined,
        range: blockRange(this.text, start, end),
      });
    return item;
  }

  addBlock(
    kind: "code" | "html" | "comment",
    start: number,
    end: number,
  ): void {
    if (this.depth === "blocks")
      this.blocks.push({ kind, range: blockRange(this.text, start, end) });
  }

  /** `rows` are the places of the rows; the first is the header. */
  addTable(
    start: number,
    end: number,
    rows: readonly Range[],
    width: number,
  ): void {
    const read: (readonly Cell[])[] = [];
    for (const row of rows) {
      if (this.depth === "outline" && !this.mayHaveLinks(row.start, row.end))
        continue;
      const cells = splitRow(this.text, row.start, row.end).map((range) => ({
        text: detach(cellText(this.text, range)),
        range,
      }));
      const { end: rowEnd } = blockRange(this.text, row.start, row.end);
      const fitted = fitRow(cells, width, rowEnd);
      if (this.mayHaveLinks(row.start, row.end))
        for (const cell of fitted) this.addCellLinks(cell);
      read.push(fitted);
    }
    if (this.depth === "outline") return;
    const [header = [], ...body] = read;
    const range = blockRange(this.text, start, end);
    this.blocks.push({ kind: "table", header, rows: body, range });
  }

  private addCellLinks(cell: Cell): void {
    if (cell.text === "") return;
    const placeOf = placesInCell(this.text, cell.range);
    this.addLinks({
      content: cell.text,
      range: (from, to) => ({ start: placeOf(from), end: placeOf(to - 1) + 1 }),
    });
  }

  private addLinks(source: InlineSource): void {
    const found = scanLinks(source.content, this.definitions);
    if (found === undefined) {
      for (const link of this.readInline(source, this.definitions).links)
        this.links.push(link);
      return;
    }
    for (const { target, start, end } of found)
      this.links.push({
        target: detach(target),
        range: source.range(start, end),
      });
  }

  /** Whether a stretch of the text holds what links are made of; asked from the beginning of the text to its end. */
  private mayHaveLinks(start: number, end: number): boolean {
    if (this.nextTarget < start)
      this.nextTarget = nextOf(this.text, this.opening, start);
    if (this.nextTarget < end) return true;
    if (this.nextAngle < start) this.nextAngle = nextOf(this.text, "<", start);
    return this.nextAngle < end;
  }
}

function nextOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? Infinity : at;
}
