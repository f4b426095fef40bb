/** Which lines two texts have in common. */

import { diffArrays } from "diff";

/** One line of a comparison; lines keep their line breaks. */
export interface DiffLine {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** With more differences than this, finding the fewest would take too long, and nobody would read them. */
const MAX_DIFFERENCES = 2000;

/** Compares two texts line by line. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [old, fresh] = [splitLines(before), splitLines(after)];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end))
    end++;
  return [
    ...as("same", old.slice(0, start)),
    ...diffMiddle(
      old.slice(start, old.length - end),
      fresh.slice(start, fresh.length - end),
    ),
    ...as("same", old.slice(old.length - end)),
  ];
}

function diffMiddle(old: string[], fresh: string[]): readonly DiffLine[] {
  const parts = diffArrays(old, fresh, { maxEditLength: MAX_DIFFERENCES });
  if (!parts) return [...as("removed", old), ...as("added", fresh)];
  return parts.flatMap(({ added, removed, value }) =>
    as(added ? "added" : removed ? "removed" : "same", value),
  );
}

function splitLines(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}

function as(
  kind: DiffLine["kind"],
  texts: readonly string[],
): readonly DiffLine[] {
  return texts.map((text) => ({ kind, text }));
}
