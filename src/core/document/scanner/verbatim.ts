/** Blocks whose lines are not Markdown: fenced code, indented code and HTML. Offsets count from the beginning of the text. */

import { closesFence, fenceLength } from "./block-starts.ts";
import type { OtherBlock } from "../body.ts";
import { endsHtml, htmlKind, type HtmlKind } from "./html-kind.ts";
import { isOnlyComment } from "./inline-html.ts";
import type { LineCursor } from "./line-cursor.ts";

/** An open block; `start` is where its first line begins. */
export type Verbatim =
  | {
      readonly kind: "fence";
      readonly start: number;
      readonly code: number;
      readonly length: number;
    }
  /** `end` is the end of its last line that is not blank. */
  | { readonly kind: "code"; readonly start: number; end: number }
  /** `from` is where the HTML itself begins. */
  | {
      readonly kind: "html";
      readonly start: number;
      readonly from: number;
      readonly type: HtmlKind;
    };

/** The block that begins with this line, if one does. */
export function beginVerbatim(cursor: LineCursor): Verbatim | undefined {
  const { text, start, at, end, code } = cursor;
  if (cursor.isIndented) return { kind: "code", start, end };
  if (code === 96 || code === 126) {
    const length = fenceLength(text, at, end);
    return length > 0 ? { kind: "fence", start, code, length } : undefined;
  }
  const type = code === 60 ? htmlKind(cursor.shown) : undefined;
  if (type === undefined) return undefined;
  // Within a quote its lines would have to be freed from the quote's marks.
  if (cursor.margin !== start) cursor.isSure = false;
  return { kind: "html", start, from: at, type };
}

/** What the line is to an open block. */
export function standingOf(
  block: Verbatim,
  cursor: LineCursor,
): "inside" | "last" | "outside" {
  const { text, at, end, isBlank, isIndented } = cursor;
  switch (block.kind) {
    case "fence": {
      const { code, length } = block;
      const isLast = !isIndented && closesFence(text, at, end, code, length);
      return isLast ? "last" : "inside";
    }
    case "code":
      if (isBlank) return "inside";
      if (isIndented) block.end = end;
      return isIndented ? "inside" : "outside";
    case "html":
      if (block.type >= 6) return isBlank ? "outside" : "inside";
      return endsHtml(block.type, cursor.shown) ? "last" : "inside";
  }
}

/** What a block turned out to be that ends at `end`. */
export function factOf(
  block: Verbatim,
  text: string,
  end: number,
): { readonly kind: OtherBlock["kind"]; readonly end: number } {
  if (block.kind === "code") return { kind: "code", end: block.end };
  if (block.kind === "fence") return { kind: "code", end };
  const isComment = isOnlyComment(text.slice(block.from, end));
  return { kind: isComment ? "comment" : "html", end };
}
