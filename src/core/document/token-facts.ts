/** Turns the tokens of `markdown-it` into facts about a body. */

import { findLineStarts, type Range } from "../text/range.ts";
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
import { CellPlaces } from "./cell-places.ts";
import { findAnchors, isOnlyComment } from "./inline-html.ts";
import {
  locateLinks,
  type InlineToken,
  type ParseDestination,
} from "./inline-links.ts";
import {
  sourceOfCell,
  sourceOfLines,
  type InlineSource,
  type SourceLine,
} from "./inline-source.ts";
import { createSlugger } from "./slug.ts";
import { readTask } from "./task.ts";

/** What this needs of a token; `map` of a block is its first line and the line behind it, counted from 0. */
export interface BlockToken extends InlineToken {
  readonly tag: string;
}

type Token = BlockToken;

/** Walks the tokens once; lists and tables are the only nesting it has to remember. */
export class FactReader {
  private readonly headings: Heading[] = [];
  private readonly links: Link[] = [];
  private readonly blocks: Block[] = [];
  private readonly slug = createSlugger();
  private readonly lineStarts: Uint32Array;
  private readonly lists: boolean[] = [];
  private readonly items: { at: number; open: boolean }[] = [];

  constructor(
    private readonly body: string,
    private readonly offset: number,
    private readonly depth: BodyDepth,
    private readonly parseDestination: ParseDestination,
  ) {
    this.lineStarts = findLineStarts(body);
  }

  read(tokens: readonly Token[]): BodyFacts {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      switch (token.type) {
        case "heading_open":
          this.readHeading(token, tokens[at + 1]!);
          break;
        case "paragraph_open":
          this.readParagraph(token, tokens[at + 1]!);
          break;
        case "bullet_list_open":
        case "ordered_list_open":
          this.lists.push(token.type === "ordered_list_open");
          break;
        case "bullet_list_close":
        case "ordered_list_close":
          this.lists.pop();
          break;
        case "list_item_open":
          this.openItem(token);
          break;
        case "list_item_close":
          this.items.pop();
          break;
        case "table_open":
          at = this.readTable(tokens, at);
          break;
        case "fence":
        case "code_block":
          this.addBlock({ kind: "code", range: this.rangeOf(token) });
          break;
        case "html_block":
          this.addBlock({
            kind: isOnlyComment(token.content) ? "comment" : "html",
            range: this.rangeOf(token),
          });
          break;
      }
    }
    return {
      headings: this.headings,
      links: this.links,
      anchors: findAnchors(this.body, 0),
      blocks: this.depth === "blocks" ? this.blocks : [],
    };
  }

  private readHeading(open: Token, inline: Token): void {
    const text = detach(plainText(inline));
    this.headings.push({
      level: Number(open.tag.slice(1)),
      text,
      anchor: this.slug(text),
      range: this.rangeOf(open),
    });
    this.closeText();
    this.readLinks(inline);
  }

  private readParagraph(open: Token, inline: Token): void {
    const range = this.rangeOf(open);
    this.readLinks(inline);
    const item = this.items.at(-1);
    if (item === undefined) {
      const text = detach(inline.content);
      this.blocks.push({ kind: "paragraph", text, range });
    } else if (item.open) {
      item.open = false;
      const place = this.blocks[item.at] as ListItem;
      this.blocks[item.at] = {
        ...place,
        ...readTask(inline.content),
        range: { start: place.range.start, end: range.end },
      };
    }
  }

  private openItem(token: Token): void {
    this.closeText();
    const line = token.map![0];
    this.items.push({ at: this.blocks.length, open: true });
    this.blocks.push({
      kind: "item",
      text: "",
      ordered: this.lists.at(-1) ?? false,
      depth: this.lists.length,
      task: undefined,
      range: this.rangeOfLines(line, line + 1),
    });
  }

  private readTable(tokens: readonly Token[], from: number): number {
    const rows: Cell[][] = [];
    let row: CellPlaces | undefined;
    let at = from + 1;
    for (; tokens[at]!.type !== "table_close"; at++) {
      const token = tokens[at]!;
      if (token.type === "tr_open") {
        const line = token.map![0];
        row = new CellPlaces(this.body, this.rangeOfLines(line, line + 1, 0));
        rows.push([]);
      } else if (token.type === "inline") {
        const { content } = token;
        const place = row!.next(content);
        rows.at(-1)!.push({
          text: detach(content),
          range: {
            start: place.start + this.offset,
            end: place.end + this.offset,
          },
        });
        if (hasLinks(token))
          this.addLinks(
            token,
            sourceOfCell(this.body, this.offset, content, place),
          );
      }
    }
    const [header = [], ...body] = rows;
    const range = this.rangeOf(tokens[from]!);
    this.addBlock({ kind: "table", header, rows: body, range });
    return at;
  }

  private addLinks(inline: Token, source: InlineSource): void {
    for (const link of locateLinks(
      inline.children!,
      source,
      this.parseDestination,
    ))
      this.links.push(link);
  }

  private readLinks(inline: Token): void {
    if (!hasLinks(inline)) return;
    const [from, to] = inline.map!;
    const lines: SourceLine[] = [];
    for (let line = from; line < to; line++) lines.push(this.lineOf(line));
    this.addLinks(
      inline,
      sourceOfLines(this.body, this.offset, inline.content, lines),
    );
  }

  private addBlock(block: Block): void {
    this.closeText();
    this.blocks.push(block);
  }

  /** What comes after a block within an item is no longer the item's own text. */
  private closeText(): void {
    const item = this.items.at(-1);
    if (item) item.open = false;
  }

  private lineOf(line: number): SourceLine {
    const start = this.lineStarts[line] ?? this.body.length;
    let end = this.lineStarts[line + 1] ?? this.body.length;
    while (end > start && /[\r\n]/.test(this.body.charAt(end - 1))) end--;
    return { start, end };
  }

  private rangeOf(token: Token): Range {
    return this.rangeOfLines(...token.map!);
  }

  private rangeOfLines(from: number, to: number, offset = this.offset): Range {
    const { start, end } = blockRange(
      this.body,
      this.lineStarts[from]!,
      this.lineStarts[to] ?? this.body.length,
    );
    return { start: start + offset, end: end + offset };
  }
}

function hasLinks(inline: Token): boolean {
  return inline.children!.some(
    ({ type }) => type === "link_open" || type === "image",
  );
}

/** Inline content as a reader sees it, without Markdown marks. */
export function plainText(inline: InlineToken): string {
  return inline
    .children!.map(({ type, content }) => {
      if (type === "softbreak" || type === "hardbreak") return " ";
      return type === "html_inline" ? "" : content;
    })
    .join("")
    .trim();
}
