/** A table for a terminal: columns as wide as their widest cell, numbers to the right. */

import { displayWidth, padColumns } from "../text/display-width.ts";
import { largest } from "../text/largest.ts";

/** Rows of printable cells, the headings first. */
export type Table = readonly (readonly string[])[];

/** The lines; `numbers` are the columns that stand to the right. */
export function aligned(table: Table, numbers: readonly number[]): string {
  const widths = table[0]!.map((_, at) =>
    largest(table.map((row) => displayWidth(row[at]!))),
  );
  return table
    .map((row) => {
      const cells = row.map((cell, at) => {
        const gap = " ".repeat(widths[at]! - displayWidth(cell));
        return numbers.includes(at)
          ? gap + cell
          : padColumns(cell, widths[at]!);
      });
      return `  ${cells.join("  ").trimEnd()}\n`;
    })
    .join("");
}
