/** A register as a plain table for a terminal: columns as wide as their widest cell. */

import { displayWidth, padColumns } from "../../text/display-width.ts";
import { largest } from "../../text/largest.ts";
import { printable } from "../../text/printable.ts";
import { readerText, type Register } from "./register.ts";

/** The lines, the headings first. */
export function aligned({ columns, rows }: Register): string {
  const table = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) =>
      columns.map((column) => printable(readerText(row, column))),
    ),
  ];
  const widths = columns.map((_, at) =>
    largest(table.map((row) => displayWidth(row[at]!))),
  );
  return table
    .map((row) => {
      const cells = row.map((cell, at) => {
        const gap = " ".repeat(widths[at]! - displayWidth(cell));
        return columns[at]!.isRight
          ? gap + cell
          : padColumns(cell, widths[at]!);
      });
      return `  ${cells.join("  ").trimEnd()}\n`;
    })
    .join("");
}
