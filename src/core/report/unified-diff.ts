/** What would change in a file, in the form that `git apply` and `patch` read. */

import { diffLines, type DiffLine } from "../text/line-diff.ts";

const CONTEXT = 3;

/** The unified diff of one file; empty when nothing differs. */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
): string {
  const lines = diffLines(before, after);
  const hunks = hunksOf(lines);
  if (hunks.length === 0) return "";
  return [
    `--- ${quoted(`a/${path}`)}\n`,
    `+++ ${quoted(`b/${path}`)}\n`,
    ...hunks.map((hunk) => formatHunk(lines, hunk)),
  ].join("");
}

/** Ranges of lines that hold differences and their surroundings. */
function hunksOf(lines: readonly DiffLine[]): readonly [number, number][] {
  const hunks: [number, number][] = [];
  for (const [at, { kind }] of lines.entries()) {
    if (kind === "same") continue;
    const last = hunks.at(-1);
    const end = Math.min(lines.length, at + 1 + CONTEXT);
    if (last && at - CONTEXT <= last[1]) last[1] = end;
    else hunks.push([Math.max(0, at - CONTEXT), end]);
  }
  return hunks;
}

function formatHunk(
  lines: readonly DiffLine[],
  [start, end]: readonly [number, number],
): string {
  const count = (part: readonly DiffLine[], without: DiffLine["kind"]) =>
    part.filter(({ kind }) => kind !== without).length;
  const before = lines.slice(0, start);
  const hunk = lines.slice(start, end);
  const side = (without: DiffLine["kind"]): string => {
    const length = count(hunk, without);
    const first = count(before, without) + (length === 0 ? 0 : 1);
    return length === 1 ? `${first}` : `${first},${length}`;
  };
  return [
    `@@ -${side("added")} +${side("removed")} @@\n`,
    ...hunk.map(
      ({ kind, text }) =>
        `${SIGNS[kind]}${text}${text.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`,
    ),
  ].join("");
}

const SIGNS = { same: " ", removed: "-", added: "+" } as const;

/** Names with quotes, backslashes or control characters are written as git writes them. */
function quoted(name: string): string {
  if (!/["\\\x00-\x1f\x7f]/.test(name)) return name;
  const escaped = name
    .replace(/["\\]/g, "\\$&")

    .replace(/[\x00-\x1f\x7f]/g, (character) => {
      const octal = character.charCodeAt(0).toString(8).padStart(3, "0");
      return `\\${octal}`;
    });
  return `"${escaped}"`;
}
