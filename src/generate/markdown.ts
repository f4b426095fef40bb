/** Markdown for the generated references. */

import { largest } from "../core/index.ts";

/** A table; cells may hold anything. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map(cell).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join(
    "\n",
  );
}

/** Words in code marks, joined by commas. */
export function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

/** A code block whose fence is longer than any inside it. */
export function codeBlock(language: string, text: string): string {
  const inside = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(
    largest(
      inside.map((marks) => marks.length + 1),
      3,
    ),
  );
  return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
