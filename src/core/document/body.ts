/** What the rules know of a document's body: small facts with places, no syntax tree. Ranges are offsets into the file. */

import type { Range } from "../text/range.ts";

/** A heading, of any style and at any level. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  /** Without Markdown marks. */
  readonly text: string;
  /** The fragment that leads here, as GitHub builds it; unique within the document. */
  readonly anchor: string;
  /** From the first to the last character of its line or lines, without the line break. */
  readonly range: Range;
}

/** A link or an image whose target is written in the document. */
export interface Link {
  /** As written, with escapes resolved but not percent-decoded. */
  readonly target: string;
  /** The target where it could be located, else the block that holds the link. */
  readonly range: Range;
}

/** A paragraph outside lists and tables; one in a block quote counts. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly range: Range;
}

/** A list item; its own text only, nested items are items of their own. */
export interface ListItem {
  readonly kind: "item";
  /** The Markdown of its first paragraph, without bullet and checkbox; `""` when it has none. */
  readonly text: string;
  /** As it is written before the item; `undefined` for a bullet. */
  readonly number: number | undefined;
  /** 1 for an item of an outermost list. */
  readonly depth: number;
  /** Of a checkbox: whether it is ticked. */
  readonly task: "open" | "done" | undefined;
  /** From the bullet to the end of its first paragraph. */
  readonly range: Range;
}

/** A table cell; `text` is trimmed Markdown. */
export interface Cell {
  readonly text: string;
  readonly range: Range;
}

/** A table with its header row. */
export interface Table {
  readonly kind: "table";
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly range: Range;
}

/** A code block, fenced or indented, or an HTML block that shows something (`html`) or is only a comment (`comment`). */
export interface OtherBlock {
  readonly kind: "code" | "html" | "comment";
  readonly range: Range;
}

export type Block = Paragraph | ListItem | Table | OtherBlock;

/** The body of one document. */
export interface BodyFacts {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  /** Targets that HTML in the body offers: `<a id="x">`, `<a name="x">`, `{#x}`. */
  readonly anchors: readonly string[];
  /** In the order of the text; left out (empty) where nothing asks for them. */
  readonly blocks: readonly Block[];
  /** Tables written in HTML; they are to be read only, so that nobody writes Markdown into them. Left out as blocks are. */
  readonly htmlTables?: readonly Table[];
}

/** How much of a body is wanted: `outline` is headings, links and anchors. */
export type BodyDepth = "outline" | "blocks";
