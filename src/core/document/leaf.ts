/** What a scanner remembers of a block that the next line may continue. Offsets count from the beginning of the text. */

import type { Range } from "../text/range.ts";
import type { HtmlKind } from "./block-starts.ts";

/** Text that may yet become a heading, or whose last line may become a table's header. */
export interface ParagraphLeaf {
  readonly kind: "paragraph";
  readonly start: number;
  readonly isFootnote: boolean;
  /** Whether a line of it stands outside of what is around its first line. */
  isLazy: boolean;
  /** Whether its last line could be the header of a table. */
  header: "no" | "yes" | "unsure";
}

export interface FenceLeaf {
  readonly kind: "fence";
  readonly start: number;
  readonly code: number;
  readonly length: number;
}

/** Indented code; `end` is the end of its last line that is not blank. */
export interface CodeLeaf {
  readonly kind: "code";
  readonly start: number;
  end: number;
}

/** `from` is where the HTML itself begins. */
export interface HtmlLeaf {
  readonly kind: "html";
  readonly start: number;
  readonly from: number;
  readonly type: HtmlKind;
}

/** `rows` begins with the header. */
export interface TableLeaf {
  readonly kind: "table";
  readonly start: number;
  readonly width: number;
  readonly rows: Range[];
}

export type Leaf =
  | { readonly kind: "none" }
  | ParagraphLeaf
  | FenceLeaf
  | CodeLeaf
  | HtmlLeaf
  | TableLeaf;
