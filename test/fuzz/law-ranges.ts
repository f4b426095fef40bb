/** Findings lie inside the text, say the line and column of their offsets, and quote what they are about. */

import {
  applyEdits,
  madeFixes,
  findLineStarts,
  positionAt,
  type Diagnostic,
  type Range,
} from "../../src/core/index.ts";
import { hold, show } from "./broken.ts";
import type { Law } from "./law.ts";

/** The law. */
export const RANGES: Law = {
  name: "ranges",
  check({ files, result }) {
    const starts = new Map(
      Object.entries(files).map(([path, text]) => [path, findLineStarts(text)]),
    );
    for (const diagnostic of result.diagnostics) {
      const { path, rule, related } = diagnostic;
      const text = textAt(files, path, rule);
      isPlaced(diagnostic, text, starts.get(path)!, rule);
      quotes(diagnostic, text);
      for (const each of related)
        isPlaced(
          each,
          textAt(files, each.path, `related of ${rule}`),
          starts.get(each.path)!,
          `related of ${rule}`,
        );
      for (const { edits } of madeFixes(diagnostic)) applyEdits(text, edits);
    }
  },
};

function textAt(
  files: Readonly<Record<string, string>>,
  path: string,
  what: string,
): string {
  hold(Object.hasOwn(files, path), `${what} is in no file`, () => path);
  return files[path]!;
}

function isPlaced(
  { range, start, end }: Pick<Diagnostic, "range" | "start" | "end">,
  text: string,
  starts: Uint32Array,
  what: string,
): void {
  isInside(range, text, what);
  const places = [start, end, range];
  const [from, to] = [
    positionAt(starts, range.start),
    positionAt(starts, range.end),
  ];
  hold(
    from.line === start.line &&
      from.column === start.column &&
      to.line === end.line &&
      to.column === end.column,
    `${what} tells another place than its offsets`,
    () => show(places),
  );
}

/** Holds that a range lies inside a text and cuts no character in two. */
export function isInside(
  { start, end }: Range,
  text: string,
  what: string,
): void {
  hold(
    start >= 0 && start <= end && end <= text.length,
    `${what} lies outside the text`,
    () => `${start} to ${end} of ${text.length}`,
  );
  for (const at of [start, end])
    hold(
      !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ||
        at === 0,
      `${what} cuts a character in two`,
      () => show(text.slice(start, end)),
    );
}

/** The letters and digits of a value are among those of the text that the finding points at. */
function quotes({ about, range, rule }: Diagnostic, text: string): void {
  const written = text.slice(range.start, range.end);
  if (about?.value === undefined || /[\\&%]/.test(written)) return;
  const [wanted, there] = [letters(about.value), letters(written)];
  if (/^-*$/.test(written.trim())) return;
  hold(
    there.includes(wanted),
    `${rule} points at other words than it is about`,
    () => `${show(about.value)} in ${show(written)}`,
  );
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}
