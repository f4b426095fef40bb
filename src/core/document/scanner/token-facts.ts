/** Turns the tokens of `markdown-it` into facts about a body. */

import type { Range } from "../../text/range.ts";
import { detach } from "../../text/words.ts";
import type { BodyDepth, BodyFacts, Cell } from "../body.ts";
import { BodyLines } from "./body-lines.ts";
import { CellPlaces } from "./cell-places.ts";
import { FactList } from "./fact-list.ts";
import { linksOfHtml } from "./html-links.ts";
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
} from "./inline-source.ts";

/** What this needs of a token; `map` of a block is its first line and the line behind it, counted from 0. */
export interface BlockToken extends InlineToken {
  readonly tag: string;
}

type Token = BlockToken;

/** Walks the tokens once. `offset` is where the body begins in its file. */
export class FactReader {
  private readonly list: FactList;
  private readonly lines: BodyLines;

  constructor(
    private readonly body: string,
    private readonly offset: number,
    depth: BodyDepth,
    private readonly parseDestination: ParseDestination,
  ) {
    this.list = new FactList(depth);
    this.lines = new BodyLines(body);
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
        case "list_item_open":
          this.openItem(token);
          break;
        case "list_item_close":
          this.list.closeItem();
          break;
        case "table_open":
          at = this.readTable(tokens, at);
          break;
        case "fence":
        case "code_block":
          this.list.addBlock({ kind: "code", range: this.rangeOf(token) });
          break;
        case "html_block":
          this.readHtml(token);
          break;
      }
    }
    return this.list.facts(findAnchors(this.body, 0));
  }

  private readHeading(open: Token, inline: Token): void {
    const level = Number(open.tag.slice(1));
    this.list.addHeading(level, plainText(inline), this.rangeOf(open));
    this.readLinks(inline);
  }

  private readParagraph(open: Token, inline: Token): void {
    this.readLinks(inline);
    this.list.addParagraph(inline.content, this.rangeOf(open));
  }

  private readHtml(token: Token): void {
    const isComment = isOnlyComment(token.content);
    this.list.addBlock({
      kind: isComment ? "comment" : "html",
      range: this.rangeOf(token),
    });
    const [from, to] = token.map!;
    const { start, end } = this.lines.blockRange(from, to);
    for (const link of linksOfHtml(this.body.slice(start, end), start))
      this.list.addLink(link.target, this.inFile(link));
  }

  private openItem(token: Token): void {
    const [line] = token.map!;
    this.list.openItem(
      token.info === "" ? undefined : Number(token.info),
      this.inFile(this.lines.blockRange(line, line + 1)),
    );
  }

  private readTable(tokens: readonly Token[], from: number): number {
    const rows: Cell[][] = [];
    let places: CellPlaces | undefined;
    let at = from + 1;
    for (; tokens[at]!.type !== "table_close"; at++) {
      const token = tokens[at]!;
      if (token.type === "tr_open") {
        const [line] = token.map!;
        const row = this.lines.blockRange(line, line + 1);
        places = new CellPlaces(this.body, row);
        rows.push([]);
      } else if (token.type === "inline")
        rows.at(-1)!.push(this.readCell(token, places!));
    }
    const [header = [], ...body] = rows;
    const range = this.rangeOf(tokens[from]!);
    this.list.addBlock({ kind: "table", header, rows: body, range });
    return at;
  }

  private readCell(inline: Token, places: CellPlaces): Cell {
    const { content } = inline;
    const place = places.next(content);
    if (hasLinks(inline))
      this.addLinks(
        inline,
        sourceOfCell(this.body, this.offset, content, place),
      );
    return { text: detach(content), range: this.inFile(place) };
  }

  private readLinks(inline: Token): void {
    if (!hasLinks(inline)) return;
    const [from, to] = inline.map!;
    const lines = this.lines.between(from, to);
    this.addLinks(
      inline,
      sourceOfLines(this.body, this.offset, inline.content, lines),
    );
  }

  private addLinks(inline: Token, source: InlineSource): void {
    const tokens = inline.children!;
    for (const link of locateLinks(tokens, source, this.parseDestination))
      this.list.addLink(link.target, link.range);
  }

  private rangeOf(block: Token): Range {
    const [from, to] = block.map!;
    return this.inFile(this.lines.blockRange(from, to));
  }

  private inFile({ start, end }: Range): Range {
    return { start: start + this.offset, end: end + this.offset };
  }
}

function hasLinks(inline: Token): boolean {
  return inline.children!.some(
    ({ type }) =>
      type === "link_open" || type === "image" || type === "html_inline",
  );
}

/** Inline content as a reader sees it, without Markdown marks. A badge beside the words is none of them. */
export function plainText(inline: InlineToken): string {
  const text = joined(inline, (type) => type === "image");
  return text === "" ? joined(inline, () => false) : text;
}

function joined(
  inline: InlineToken,
  isLeftOut: (type: string) => boolean,
): string {
  return inline
    .children!.map(({ type, content }) => {
      if (type === "softbreak" || type === "hardbreak") return " ";
      return type === "html_inline" || isLeftOut(type) ? "" : content;
    })
    .join("")
    .trim();
}
