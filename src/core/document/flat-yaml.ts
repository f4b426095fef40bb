/**
 * The short cut for the front matter most documents have: one plain `key: value` a line.
 * Whatever it does not know for certain it leaves to the full parser, which must say the same (a test holds them together).
 */

import { detach } from "../text/words.ts";
import type { MapEntry } from "./yaml-node.ts";
import type { ParsedYaml } from "./yaml.ts";

/** A line without the blanks at its end: to look for those here would take quadratic time. */
const LINE = /^([A-Za-z_][\w-]*):(?: +(\S.*))?$/;
/** Characters that may begin something other than plain text, or end it early. */
const NOT_PLAIN = /^[-?:,[\]{}#&*!|>'"%@`~<=]|: | #|:$|\t|^(?:\.\.\.|---)/;

/** Reads flat front matter, or answers `undefined`. `offset` is where the block begins in its file. */
export function parseFlat(
  block: string,
  offset: number,
): ParsedYaml | undefined {
  if (block.includes("\r")) return undefined;
  const entries: MapEntry[] = [];
  const seen = new Set<string>();
  let start = 0;
  while (start < block.length) {
    const newline = block.indexOf("\n", start);
    const end = newline < 0 ? block.length : newline;
    const entry = readLine(block.slice(start, end), start + offset);
    if (entry === undefined || seen.has(entry.key)) return undefined;
    seen.add(entry.key);
    entries.push(entry);
    start = end + 1;
  }
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return undefined;
  return {
    root: {
      kind: "map",
      entries,
      range: { start: first.range.start, end: last.range.end },
    },
    problems: [],
    isComplete: true,
  };
}

function readLine(line: string, start: number): MapEntry | undefined {
  const match = LINE.exec(line.slice(0, endOfText(line)));
  if (!match) return undefined;
  const key = detach(match[1]!);
  const value = match[2] ?? "";
  if (value === "" || NOT_PLAIN.test(value)) return undefined;
  const keyRange = { start, end: start + key.length };
  const valueStart = start + line.indexOf(value, key.length + 1);
  const range = { start: valueStart, end: valueStart + value.length };
  return {
    key,
    keyRange,
    value: { kind: "scalar", text: detach(value), quoted: false, range },
    range: { start, end: range.end },
  };
}

function endOfText(line: string): number {
  let end = line.length;
  while (line.charCodeAt(end - 1) === 32) end--;
  return end;
}
