/** Values with a colon in them, which YAML takes for maps and their authors for text. */

import type { YamlLines } from "./yaml-line.ts";

/** Stands in for a colon while the parser reads: a private character, which texts hardly hold. */
const COVER = "\uE03A";

/** Whether a text leaves the cover free for us. */
export function canCoverColons(source: string): boolean {
  return !source.includes(COVER);
}

/** Whether the error at an offset comes from nothing but a colon in the plain, one-line value of a field. */
export function hasColonInValue(lines: YamlLines, at: number): boolean {
  const line = lines.at(at);
  return (
    line.hasKey &&
    !line.goesOn &&
    line.valueRange.start <= at &&
    /^[^\s'"[\]{}>|&*!%@`#?,-].*:(?:[ \t]|$)/.test(line.value)
  );
}

/** The same text, as long as before, with the colons of these lines' values covered. */
export function coverColons(
  lines: YamlLines,
  places: readonly number[],
): string {
  const { source } = lines;
  let covered = "";
  let from = 0;
  const starts = new Set(places.map((at) => lines.startOf(at)));
  for (const start of [...starts].sort((a, b) => a - b)) {
    const { valueRange, value } = lines.at(start);
    covered +=
      source.slice(from, valueRange.start) + value.replaceAll(":", COVER);
    from = valueRange.end;
  }
  return covered + source.slice(from);
}

/** Takes the covers off again. */
export function uncoverColons(text: string): string {
  return text.replaceAll(COVER, ":");
}
