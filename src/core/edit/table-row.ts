/** A row of a table, written as the table's other lines are: bars, indentation and column widths. */

import type { Table } from "../document/body.ts";
import { displayWidth, padColumns } from "../text/display-width.ts";
import { foldHeading } from "../text/words.ts";
import { oneLine } from "../text/yaml-scalar.ts";
import { lineEnd, lineStart } from "./lines.ts";
import { largest } from "../text/largest.ts";

/** One value of a row, and the headings under which its column may go, the best first. */
export interface RowCell {
  readonly columns: readonly string[];
  readonly text: string;
}

/** The row's texts in the order of the table's columns; a value whose column the table lacks is left out. */
export function fitToColumns(
  header: readonly string[],
  row: readonly RowCell[],
): readonly string[] {
  const folded = header.map(foldHeading);
  const cells = header.map(() => "");
  for (const { columns, text } of row) {
    const at = columns
      .map((column) => folded.indexOf(foldHeading(column)))
      .find((index) => index >= 0 && cells[index] === "");
    if (at !== undefined) cells[at] = cellSource(text);
  }
  return cells;
}

/** The line of a new row, without line break. */
export function rowLine(
  text: string,
  { header }: Table,
  cells: readonly string[],
): string {
  const [first, last] = [header[0]!, header.at(-1)!];
  const lead = text.slice(
    lineStart(text, first.range.start),
    first.range.start,
  );
  const tail = text.slice(last.range.end, lineEnd(text, last.range.end));
  const padded = cells.map((cell, at) => {
    const { range } = header[at]!;
    const next = header[at + 1]?.range.start ?? range.end + tail.length + 1;
    const isRagged = at === header.length - 1 && !tail.includes("|");
    return isRagged ? cell : padColumns(cell, next - range.start - 3);
  });
  const opening = lead.includes("|") || cells[0] !== "" ? lead : `${lead}| `;
  return `${opening}${padded.join(" | ")}${tail.includes("|") ? " |" : ""}`.trimEnd();
}

/** A whole table, columns as wide as they need be; ends in a line break. */
export function tableWith(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = header.map((heading, at) =>
    largest([heading, ...rows.map((row) => row[at]!)].map(displayWidth), 3),
  );
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((each, at) => padColumns(each, widths[at]!)).join(" | ")} |\n`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return line(header) + rule + rows.map(line).join("");
}

/** A text in a cell: one line, its bars escaped. */
function cellSource(text: string): string {
  return oneLine(text).replaceAll("|", "\\|");
}
