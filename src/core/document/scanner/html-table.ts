/** Tables that are written in HTML, as editors and importers leave them. */

import { detach } from "../../text/words.ts";
import type { Block, Cell, Table } from "../body.ts";

const TAG = /<(\/?)(table|tr|td|th)(?:\s[^<>]{0,400})?>/gi;
/** More than this is no table that people keep by hand. */
const MOST_CELLS = 5_000;
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The tables that begin in these blocks of HTML; a blank line in one parts it for Markdown, but not for readers. */
export function htmlTablesOf(
  text: string,
  blocks: readonly Block[],
): readonly Table[] {
  let read = 0;
  return blocks.flatMap(({ kind, range }) => {
    const at = kind === "html" ? text.indexOf("<table", range.start) : -1;
    if (at < 0 || at >= range.end || range.start < read) return [];
    const close = text.indexOf("</table>", at);
    read = Math.max(range.end, close + "</table>".length);
    return readHtmlTables(text, range.start, read);
  });
}

/** The tables in a part of a text, the first row of each as its header; one within another is left out, with the one around it. */
export function readHtmlTables(
  text: string,
  start: number,
  end: number,
): readonly Table[] {
  const tables: Table[] = [];
  let open: OpenTable | undefined;
  for (const match of text.slice(start, end).matchAll(TAG)) {
    const [tag, slash, name] = match;
    const from = start + match.index;
    const isEnd = slash === "/";
    if (name!.toLowerCase() === "table") {
      if (isEnd && open) {
        open.endCell(from);
        const table = open.close(from + tag.length);
        if (table) tables.push(table);
        open = undefined;
      } else if (!isEnd) open = open ? open.spoil() : new OpenTable(text, from);
    } else if (open) {
      open.endCell(from);
      if (isEnd) continue;
      if (name!.toLowerCase() === "tr") open.startRow();
      else open.startCell(from + tag.length);
    }
  }
  return tables;
}

class OpenTable {
  private readonly rows: Cell[][] = [];
  private cellStart: number | undefined;
  private cells = 0;
  private isSpoilt = false;

  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {}

  /** A table within it: which cell is whose cannot be told. */
  spoil(): this {
    this.isSpoilt = true;
    return this;
  }

  startRow(): void {
    this.rows.push([]);
  }

  startCell(at: number): void {
    if (this.rows.length === 0) this.startRow();
    this.cellStart = at;
  }

  endCell(at: number): void {
    if (this.cellStart === undefined) return;
    if (++this.cells <= MOST_CELLS)
      this.rows.at(-1)!.push(cellFrom(this.text, this.cellStart, at));
    this.cellStart = undefined;
  }

  close(end: number): Table | undefined {
    const [header, ...rows] = this.rows.filter((row) => row.length > 0);
    if (!header || this.isSpoilt || this.cells > MOST_CELLS) return undefined;
    return { kind: "table", header, rows, range: { start: this.start, end } };
  }
}

function cellFrom(text: string, from: number, to: number): Cell {
  const inner = text.slice(from, to);
  const start = from + inner.length - inner.trimStart().length;
  const shown = inner
    .replace(/<[^<>]{1,400}>/g, " ")
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (each) => ENTITIES[each]!)
    .replace(/\s+/g, " ")
    .trim();
  return {
    text: detach(shown),
    range: { start, end: start + inner.trim().length },
  };
}
