/** Writing a text as a Markdown heading that shows exactly that text. */

import { oneLine } from "./yaml-scalar.ts";

/** A heading line of a level; characters that Markdown would read as marks are escaped. */
export function headingLine(level: number, text: string): string {
  return `${"#".repeat(level)} ${escapeInline(oneLine(text))}`;
}

function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/(?<!#)#+$/, (marks) => `\\${marks}`)
    .replace(/~~/g, "\\~~");
}
