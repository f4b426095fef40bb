/** The quotes and list items around the line that is being scanned. */

import { isBreak, markerAt } from "./block-starts.ts";
import type { FactCollector } from "./fact-collector.ts";
import type { LineCursor } from "./line-cursor.ts";

const MAX_DEPTH = 20;

type Container =
  | { readonly kind: "quote" }
  | {
      readonly kind: "item";
      /** The column, from the quote's margin, from which lines belong to the item. */
      readonly indent: number;
      isEmpty: boolean;
    };

/** The outermost container comes first. */
export class ContainerStack {
  private readonly containers: Container[] = [];

  constructor(
    private readonly cursor: LineCursor,
    private readonly facts: FactCollector,
  ) {}

  get size(): number {
    return this.containers.length;
  }

  /** How many of the open containers the line belongs to; steps over their marks. */
  match(): number {
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

  /** Whether one of the containers from `depth` on is a quote. */
  hasQuoteFrom(depth: number): boolean {
    return this.containers.slice(depth).some(({ kind }) => kind === "quote");
  }

  /** Opens the container that begins here, if one does. */
  opens(): boolean {
    const { cursor } = this;
    const { text, at, end, code } = cursor;
    if (code === 62) {
      this.noteContent();
      this.containers.push({ kind: "quote" });
      cursor.enterQuote();
    } else {
      const isBullet = code === 42 || code === 45 || code === 43;
      if (!isBullet && (code < 48 || code > 57)) return false;
      if (isBreak(text, at, end)) return false;
      const marker = markerAt(text, at, end);
      if (marker === undefined) return false;
      this.noteContent();
      this.openItem(marker.end, marker.number);
    }
    if (this.containers.length > MAX_DEPTH) cursor.isSure = false;
    return true;
  }

  /** Notes that something stands within the innermost item. */
  noteContent(): void {
    const last = this.containers.at(-1);
    if (last?.kind === "item") last.isEmpty = false;
  }

  /** An item that begins with a blank line and goes on with another is over. */
  leaveEmptyItem(): void {
    const last = this.containers.at(-1);
    if (last?.kind === "item" && last.isEmpty) this.closeTo(this.size - 1);
  }

  /** Closes all but the outermost `depth` containers. */
  closeTo(depth: number): void {
    while (this.containers.length > depth)
      if (this.containers.pop()!.kind === "item") this.facts.closeItem();
  }

  private openItem(markerEnd: number, number: number | undefined): void {
    const { cursor } = this;
    this.facts.openItem(number, cursor.start, cursor.end);
    cursor.enterItem(markerEnd);
    const { indent, isBlank } = cursor;
    this.containers.push({ kind: "item", indent, isEmpty: isBlank });
  }
}
