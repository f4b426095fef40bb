/**
 * The short cut for the front matter most documents have: a plain or quoted value a line, and simple lists of them.
 * Whatever it does not know for certain it leaves to the full parser, which must say the same (a test holds them together).
 */

import { detach } from "../../text/words.ts";
import type {
  ListNode,
  MapEntry,
  ScalarNode,
  YamlNode,
  ParsedYaml,
} from "./yaml-node.ts";

/** A line without the blanks at its end: to look for those here would take quadratic time. */
const LINE = /^([A-Za-z_][\w-]*):(?: +(\S.*))?$/;
const ITEM = /^( *)- +(\S.*)$/;
const QUOTED = /^(["'])([^"'\\\t]*)\1(?: +#.*)?$/;
/** Characters that may begin something other than plain text, or end it early. */
const NOT_PLAIN = /^[-?:,[\]{}#&*!|>'"%@`~<=]|: | #|:$|\t|^(?:\.\.\.|---)/;
/** In a list between brackets, what could be more than a plain word. */
const NOT_IN_FLOW = /["':#{}[\]]/;

/** Reads flat front matter, or answers `undefined`. `offset` is where the block begins in its file. */
export function parseFlat(
  block: string,
  offset: number,
): ParsedYaml | undefined {
  if (block.includes("\r")) return undefined;
  const lines = new Lines(block, offset);
  const entries: MapEntry[] = [];
  const seen = new Set<string>();
  while (!lines.isAtEnd) {
    if (lines.text === "" && entries.length > 0) {
      lines.next();
      continue;
    }
    const entry = readEntry(lines);
    if (entry === undefined || seen.has(entry.key)) return undefined;
    seen.add(entry.key);
    entries.push(entry);
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

/** Goes through a block line by line. */
class Lines {
  /** The line without the blanks at its end. */
  text = "";
  /** Where it begins in the file. */
  start = 0;
  isAtEnd = false;
  private at = 0;

  constructor(
    private readonly block: string,
    private readonly offset: number,
  ) {
    this.next();
  }

  next(): void {
    this.isAtEnd = this.at >= this.block.length;
    const newline = this.block.indexOf("\n", this.at);
    let end = newline < 0 ? this.block.length : newline;
    this.start = this.at + this.offset;
    const from = this.at;
    this.at = end + 1;
    while (end > from && this.block.charCodeAt(end - 1) === 32) end--;
    this.text = this.block.slice(from, end);
  }
}

function readEntry(lines: Lines): MapEntry | undefined {
  const { text, start } = lines;
  const match = LINE.exec(text);
  if (!match) return undefined;
  const key = detach(match[1]!);
  const written = match[2] ?? "";
  lines.next();
  const value =
    written === ""
      ? readItems(lines)
      : readValue(written, start + text.indexOf(written, key.length + 1));
  return (
    value && {
      key,
      keyRange: { start, end: start + key.length },
      value,
      range: { start, end: value.range.end },
    }
  );
}

function readValue(written: string, start: number): YamlNode | undefined {
  return written.startsWith("[")
    ? readFlow(written, start)
    : readScalar(written, start);
}

function readScalar(written: string, start: number): ScalarNode | undefined {
  const quoted = QUOTED.exec(written);
  if (quoted)
    return scalar(quoted[2]!, true, start, quoted[2]!.length + '""'.length);
  return NOT_PLAIN.test(written)
    ? undefined
    : scalar(written, false, start, written.length);
}

/** `[a, b]` */
function readFlow(written: string, start: number): ListNode | undefined {
  if (!written.endsWith("]")) return undefined;
  const inner = written.slice(1, -1);
  if (NOT_IN_FLOW.test(inner)) return undefined;
  const items: ScalarNode[] = [];
  let at = start + 1;
  for (const part of inner.split(",")) {
    const text = part.trim();
    if (text === "" || NOT_PLAIN.test(text)) return undefined;
    items.push(scalar(text, false, at + part.indexOf(text), text.length));
    at += part.length + 1;
  }
  return { kind: "list", items, range: { start, end: start + written.length } };
}

/** Lines that begin with `-`, all as far to the right. */
function readItems(lines: Lines): ListNode | undefined {
  const items: ScalarNode[] = [];
  let first: number | undefined;
  let indent: string | undefined;
  for (;;) {
    const match = lines.isAtEnd ? null : ITEM.exec(lines.text);
    if (!match) break;
    indent ??= match[1]!;
    const written = match[2]!;
    if (match[1] !== indent || written.includes(" #")) return undefined;
    const at = lines.text.indexOf(written, indent.length + 1);
    const item = readScalar(written, lines.start + at);
    if (!item) return undefined;
    first ??= lines.start + indent.length;
    items.push(item);
    lines.next();
  }
  const last = items.at(-1);
  if (!last || first === undefined) return undefined;
  return { kind: "list", items, range: { start: first, end: last.range.end } };
}

function scalar(
  text: string,
  quoted: boolean,
  start: number,
  length: number,
): ScalarNode {
  return {
    kind: "scalar",
    text: detach(text),
    quoted,
    range: { start, end: start + length },
  };
}
