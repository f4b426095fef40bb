/** The authority on what a body says: `markdown-it`'s tokens, turned into facts. The only file that knows the package. */

import MarkdownIt from "markdown-it";
import { findLineStarts, type Range } from "../text/range.ts";
import type {
  BodyDepth,
  BodyFacts,
  Block,
  Cell,
  Heading,
  Link,
  ListItem,
} from "./body.ts";
import { findAnchors } from "./inline-html.ts";
import { InlineSource, locateLinks } from "./inline-source.ts";
import { createSlugger } from "./slug.ts";

type Markdown = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Markdown["parse"]>[number];

const TASK = /^\[([ xX])\](?:\s+|$)/;

/** Reads a body through `markdown-it`. `start` is where the body begins in `text`. */
export function parseMarkdown(
  text: string,
  start: number,
  depth: BodyDepth,
): BodyFacts {
  const body = text.slice(start);
  const markdown = createMarkdown();
  return new FactReader(body, start, depth).read(markdown.parse(body, {}));
}

function createMarkdown(): Markdown {
  const markdown = new MarkdownIt({
    html: true,
    linkify: false,
    typographer: false,
  });
  markdown.normalizeLink = (url) => url;
  markdown.validateLink = () => true;
  return markdown;
}

/** Walks the tokens once; lists and tables are the only nesting it has to remember. */
class FactReader {
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
      anchors: findAnchors(this.body),
      blocks: this.depth === "blocks" ? this.blocks : [],
    };
  }

  private readHeading(open: Token, inline: Token): void {
    const text = plainText(inline);
    const range = this.rangeOf(open);
    this.headings.push({
      level: Number(open.tag.slice(1)),
      text,
      anchor: this.slug(text),
      range,
    });
    this.readLinks(inline, range);
  }

  private readParagraph(open: Token, inline: Token): void {
    const range = this.rangeOf(open);
    this.readLinks(inline, range);
    const item = this.items.at(-1);
    if (item === undefined) {
      this.addBlock({ kind: "paragraph", text: inline.content, range });
    } else if (item.open) {
      item.open = false;
      this.fillItem(item.at, inline, range);
    }
  }

  private openItem(token: Token): void {
    const range = this.rangeOf(token);
    const marker = firstLine(this.body, range.start - this.offset);
    this.items.push({ at: this.blocks.length, open: true });
    this.blocks.push({
      kind: "item",
      text: "",
      ordered: this.lists.at(-1) ?? false,
      depth: this.lists.length,
      task: undefined,
      range: { start: range.start, end: range.start + marker.trimEnd().length },
    });
  }

  private fillItem(at: number, inline: Token, paragraph: Range): void {
    const item = this.blocks[at] as ListItem;
    const task = TASK.exec(inline.content);
    this.blocks[at] = {
      ...item,
      text: task ? inline.content.slice(task[0].length) : inline.content,
      task: task ? (task[1] === " " ? "open" : "done") : undefined,
      range: { start: item.range.start, end: paragraph.end },
    };
  }

  private readTable(tokens: readonly Token[], from: number): number {
    const header: Cell[] = [];
    const rows: Cell[][] = [];
    let row = header;
    let inHeader = true;
    let cursor = 0;
    let at = from + 1;
    for (; tokens[at]!.type !== "table_close"; at++) {
      const token = tokens[at]!;
      if (token.type === "thead_close") inHeader = false;
      else if (token.type === "tr_open") {
        cursor = this.lineStarts[token.map![0]]!;
        if (!inHeader) rows.push((row = []));
      } else if (token.type === "inline") {
        const cell = this.readCell(token, cursor);
        cursor = cell.range.end - this.offset;
        row.push(cell);
        this.readLinks(token, cell.range);
      }
    }
    this.addBlock({
      kind: "table",
      header,
      rows,
      range: this.rangeOf(tokens[from]!),
    });
    return at;
  }

  /** Finds a cell's text in its row; markdown-it has turned `\|` into `|`. */
  private readCell(token: Token, cursor: number): Cell {
    const source = token.content.replace(/\|/g, "\\|");
    const found = this.body.indexOf(source, cursor);
    const begin = found < 0 ? cursor : found;
    const range = {
      start: begin + this.offset,
      end: begin + source.length + this.offset,
    };
    if (source === "") {
      const bar = this.body.indexOf("|", cursor + 1);
      range.start = range.end = (bar < 0 ? cursor : bar) + this.offset;
    }
    return { text: token.content, range };
  }

  private readLinks(inline: Token, block: Range): void {
    if (
      !inline.children?.some(
        ({ type }) => type === "link_open" || type === "image",
      )
    )
      return;
    const source = new InlineSource(
      this.body,
      this.offset,
      block,
      inline.content,
    );
    this.links.push(...locateLinks(inline.children, source));
  }

  private addBlock(block: Block): void {
    const item = this.items.at(-1);
    if (item) item.open = false;
    this.blocks.push(block);
  }

  /** The lines a token covers, without leading blanks, trailing blank lines and the last line break. */
  private rangeOf(token: Token): Range {
    const [from, to] = token.map!;
    let start = this.lineStarts[from]!;
    let end =
      to < this.lineStarts.length ? this.lineStarts[to]! : this.body.length;
    while (end > start && /\s/.test(this.body.charAt(end - 1))) end--;
    while (start < end && /[ \t>]/.test(this.body.charAt(start))) start++;
    return { start: start + this.offset, end: end + this.offset };
  }
}

function plainText(inline: Token): string {
  return (inline.children ?? [])
    .map((child) => {
      if (child.type === "softbreak" || child.type === "hardbreak") return " ";
      if (child.type === "image") return child.content;
      return child.type === "text" ||
        child.type === "code_inline" ||
        child.type === "text_special"
        ? child.content
        : "";
    })
    .join("")
    .trim();
}

function isOnlyComment(html: string): boolean {
  return html.replace(/<!--[\s\S]*?-->/g, "").trim() === "";
}

function firstLine(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end);
}
