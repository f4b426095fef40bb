/**
 * The fast path through a body: one pass over its lines, by the rules of CommonMark and tables. Where it meets what it does
 * not know for certain it gives up and `markdown-it` reads the whole body; a differential test holds that both say the same.
 */

import { beginsBlock } from "./block-starts.ts";
import type { BodyDepth, BodyFacts } from "../body.ts";
import { ContainerStack } from "./container-stack.ts";
import { FactCollector, type InlineReader } from "./fact-collector.ts";
import { LeafScanner } from "./leaf-scanner.ts";
import { LineCursor } from "./line-cursor.ts";
import type { Definitions } from "./link-definitions.ts";

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

/** Walks the lines, and finds out what each belongs to. */
class BodyScanner {
  private readonly cursor: LineCursor;
  private readonly containers: ContainerStack;
  private readonly leaf: LeafScanner;

  constructor(
    text: string,
    private readonly start: number,
    facts: FactCollector,
  ) {
    this.cursor = new LineCursor(text);
    this.containers = new ContainerStack(this.cursor, facts);
    this.leaf = new LeafScanner(this.cursor, facts);
  }

  get definitions(): Definitions {
    return this.leaf.definitions;
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
    const { cursor, containers, leaf } = this;
    const matched = containers.size === 0 ? 0 : containers.match();
    if (matched < containers.size) {
      if (leaf.isParagraph && !cursor.isBlank && this.isLazy(matched)) return;
      this.closeTo(matched);
    } else if (leaf.takesLine()) return;
    if (cursor.isBlank) containers.leaveEmptyItem();
    else this.startBlocks();
  }

  /** A line that leaves the paragraph's containers still belongs to it, unless it begins a block. */
  private isLazy(matched: number): boolean {
    const { cursor } = this;
    const { text, at, end } = cursor;
    // Here `markdown-it` departs from CommonMark in ways that are not worth following.
    if (cursor.isIndented) cursor.isSure = false;
    if (beginsBlock(text, at, end, false)) return false;
    const hasLeftQuote = this.containers.hasQuoteFrom(matched);
    if (hasLeftQuote && this.containers.size > 1) cursor.isSure = false;
    this.leaf.takeLazily(hasLeftQuote);
    return true;
  }

  private startBlocks(): void {
    const { cursor, containers, leaf } = this;
    let isOpening = false;
    while (!cursor.isBlank && !cursor.isIndented && containers.opens()) {
      isOpening = true;
      leaf.mindTable();
      if (!cursor.isSure) return;
    }
    if (cursor.isBlank) return;
    containers.noteContent();
    leaf.start(isOpening);
  }

  private closeTo(depth: number): void {
    this.leaf.close();
    this.containers.closeTo(depth);
  }
}
