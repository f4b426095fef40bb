/** Rows as CSV (RFC 4180) that a spreadsheet can open without harm. */

import { printable } from "../../text/printable.ts";

/** Lines that end in CRLF, every cell quoted. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

/** Spreadsheets run a cell that begins like a formula; an apostrophe before it makes it text. */
function csvCell(text: string): string {
  const clean = printable(text);
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(clean);
  const isFormula = /^\s*[=+\-@|%]/.test(clean) && !isNumber;
  return `"${(isFormula ? `'${clean}` : clean).replaceAll('"', '""')}"`;
}
