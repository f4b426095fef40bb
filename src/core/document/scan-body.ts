/**
 * The fast path through a body: one pass over its lines, by the rules of CommonMark and tables. Where it meets what it does
 * not know for certain it gives up and `markdown-it` reads the whole body; a differential test holds that both say the same.
 */

import { beginsBlock, isBreak, markerAt } from "./block-starts.ts";
import type { BodyDepth, BodyFacts } from "./body.ts";
import {
  FactCollector,
  type InlineReader,
  type OpenItem,
} from "./fact-collector.ts";
import { LeafScanner } from "./leaf-scanner.ts";
import type { Definitions } from "./link-definitions.ts";
import { LineCursor } from "./line-cursor.ts";

/** Reads a body, or answers `undefined`. `start` is where it begins in `text`; `readInline` reads single hard blocks. */
export function scanBody(
  text: string,
  start: number,
  depth: BodyDepth,
  readInline: InlineReader,
): BodyFacts | undefined {
  if (ODD.some((mark) => text.includes(mark, start))) return undefined;
  if (text.includes("\r", start) && /\r(?!\n)/.test(text)) return undefined;
  let definitions: Definitions = new Map();
  for (;;) {
    const facts = new FactCollector(text, depth, readInline, definitions);
    const scanner = new BodyScanner(text, start, facts);
    if (!scanner.scan()) return undefined;
    // Links may use targets that are defined below them, so the few documents that define some are scanned twice.
    if (definitions.size === scanner.definitions.size)
      return facts.facts(start);
    definitions = scanner.definitions;
  }
}

/** Characters that `markdown-it` replaces or trims where others are kept. */
const ODD = ["\0", "\v", "\f"];
const MAX_DEPTH = 20;
/** A list item or a quote around the current line. */
type Container =
  | { readonly kind: "quote" }
  | {
      readonly kind: "item";
      /** The column, from the quote's margin, from which lines belong to the item. */
      readonly indent: number;
      readonly item: OpenItem;
      isEmpty: boolean;
    };

/** Walks the lines and keeps what is around them. */
class BodyScanner {
  readonly definitions = new Map<string, string>();
  private readonly containers: Container[] = [];
  private readonly cursor: LineCursor;
  private readonly leaf: LeafScanner;

  constructor(
    text: string,
    private readonly start: number,
    private readonly facts: FactCollector,
  ) {
    this.cursor = new LineCursor(text);
    this.leaf = new LeafScanner(
      this.cursor,
      facts,
      () => this.itemAround(),
      this.definitions,
    );
  }

  /** Whether the whole body could be read. */
  scan(): boolean {
    const { cursor } = this;
    const { text } = cursor;
    let next = this.start;
    while (next < text.length && cursor.isSure) {
      const feed = text.indexOf("\n", next);
      const end = feed < 0 ? text.length : feed;
      const isCrLf = end > next && text.charCodeAt(end - 1) === 13;
      cursor.moveTo(next, isCrLf ? end - 1 : end);
      this.readLine();
      next = end + 1;
    }
    if (!cursor.isSure) return false;
    cursor.moveTo(text.length, text.length);
    this.closeTo(0);
    return cursor.isSure;
  }

  private readLine(): void {
    const { cursor, leaf } = this;
    const matched = this.containers.length === 0 ? 0 : this.match();
    if (matched < this.containers.length) {
      if (leaf.isParagraph && !cursor.isBlank && this.isLazy(matched)) return;
      this.closeTo(matched);
    } else if (leaf.takesLine()) return;
    if (cursor.isBlank) this.leaveEmptyItem();
    else this.startBlocks();
  }

  /** How many of the open containers the line belongs to. */
  private match(): number {
    const { cursor } = this;
    let matched = 0;
    for (const container of this.containers) {
      if (container.kind === "item") {
        if (!cursor.isBlank && cursor.column < container.indent) break;
        cursor.indent = container.indent;
      } else {
        // `markdown-it` lets the marks of an open quote stand anywhere.
        if (cursor.isIndented && cursor.code === 62) cursor.isSure = false;
        if (!cursor.isQuoted) break;
        cursor.enterQuote();
      }
      matched++;
    }
    return matched;
  }

  /** A line that leaves the paragraph's containers still belongs to it, unless it begins a block. */
  private isLazy(matched: number): boolean {
    const { cursor } = this;
    const { text, at, end } = cursor;
    // Here `markdown-it` departs from CommonMark in ways that are not worth following.
    if (cursor.isIndented) cursor.isSure = false;
    if (beginsBlock(text, at, end, false)) return false;
    const hasLeftQuote = this.containers
      .slice(matched)
      .some(({ kind }) => kind === "quote");
    if (hasLeftQuote && this.containers.length > 1) cursor.isSure = false;
    this.leaf.takeLazily(hasLeftQuote);
    return true;
  }

  private startBlocks(): void {
    const { cursor } = this;
    let isOpening = false;
    while (!cursor.isBlank && !cursor.isIndented && this.startsContainer()) {
      isOpening = true;
      this.leaf.mindTable();
      if (this.containers.length > MAX_DEPTH) cursor.isSure = false;
      if (!cursor.isSure) return;
    }
    if (cursor.isBlank) return;
    this.noteContent();
    this.leaf.start(isOpening);
  }

  private startsContainer(): boolean {
    const { cursor } = this;
    const { text, at, end, code } = cursor;
    if (code === 62) {
      this.noteContent();
      this.containers.push({ kind: "quote" });
      cursor.enterQuote();
      return true;
    }
    const isBullet = code === 42 || code === 45 || code === 43;
    if (!isBullet && (code < 48 || code > 57)) return false;
    if (code !== 43 && isBullet && isBreak(text, at, end)) return false;
    const marker = markerAt(text, at, end);
    if (marker === undefined) return false;
    this.noteContent();
    this.openItem(marker.end, marker.number !== undefined);
    return true;
  }

  private openItem(markerEnd: number, ordered: boolean): void {
    const { cursor, containers } = this;
    const parent = this.itemAround();
    if (parent) parent.open = false;
    const depth = containers.filter(({ kind }) => kind === "item").length + 1;
    const item = this.facts.addItem(ordered, depth, cursor.start, cursor.end);
    cursor.enterItem(markerEnd);
    const { indent, isBlank } = cursor;
    containers.push({ kind: "item", indent, item, isEmpty: isBlank });
  }

  /** An item that begins with a blank line and goes on with another is over. */
  private leaveEmptyItem(): void {
    const last = this.containers.at(-1);
    if (last?.kind === "item" && last.isEmpty) this.containers.pop();
  }

  private noteContent(): void {
    const last = this.containers.at(-1);
    if (last?.kind === "item") last.isEmpty = false;
  }

  private itemAround(): OpenItem | undefined {
    for (let at = this.containers.length - 1; at >= 0; at--) {
      const container = this.containers[at]!;
      if (container.kind === "item") return container.item;
    }
    return undefined;
  }

  private closeTo(depth: number): void {
    this.leaf.close();
    this.containers.length = depth;
  }
}
