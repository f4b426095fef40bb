/** One line of YAML taken apart by eye, where the parser gave up on it. */

import { findLineStarts, lineAt, type Range } from "../../text/range.ts";
import type { ParseProblem } from "../parse-problem.ts";
import { inMessage } from "./odd-characters.ts";

/** An error as the parser gives it. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What is known of the place where an error was found; offsets count from the start of the block. */
export interface YamlPlaces {
  readonly source: string;
  readonly lines: YamlLines;
  /** Where the block begins in its file. */
  readonly offset: number;
  /** Start → end of each single value. */
  readonly scalars: ReadonlyMap<number, number>;
  /** End → start of each quoted value. */
  readonly quotedByEnd: ReadonlyMap<number, number>;
  /** Starts of lists and maps in brackets, in the order of the text. */
  readonly brackets: readonly number[];
}

/** `key: value` or `- value`, without its comment. */
export interface YamlLine {
  /** The whole line without its line break. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly hasKey: boolean;
  readonly value: string;
  readonly valueRange: Range;
  /** Whether the next line with text is indented deeper, so that it may belong to the value. */
  readonly goesOn: boolean;
}

const KEY_WITHOUT_SPACE =
  /^([ \t]*(?:- +)?[\p{L}_][\p{L}\p{N}_ .-]{0,60}?)(：[^\S\n]*|:[^\S \t\r\n]+|:(?=[^\s:/\\]))/u;

/** The lines of one text, each taken apart once, however much is asked of it. */
export class YamlLines {
  private readonly starts: Uint32Array;
  private readonly known = new Map<number, YamlLine>();

  /** @param source without carriage returns. */
  constructor(readonly source: string) {
    this.starts = findLineStarts(source);
  }

  /** Where the line begins that holds an offset. */
  startOf(at: number): number {
    return this.starts[lineAt(this.starts, at)]!;
  }

  /** The line that holds an offset. */
  at(at: number): YamlLine {
    const start = this.startOf(at);
    const known = this.known.get(start);
    if (known) return known;
    const line = yamlLineAt(this.source, start);
    this.known.set(start, line);
    return line;
  }
}

/** The line that holds an offset of `source`. */
export function yamlLineAt(source: string, at: number): YamlLine {
  const start = source.lastIndexOf("\n", Math.min(at, source.length) - 1) + 1;
  const newline = source.indexOf("\n", start);
  const text = source
    .slice(start, newline < 0 ? undefined : newline)
    .replace(/\r$/, "");
  const lead = /^[ \t]*(?:- +)*/.exec(text)![0].length;
  const colon = text.slice(lead).search(/:(?=[ \t])/);
  const from = colon < 0 ? lead : lead + colon + 1;
  const rest = text.slice(from);
  const gap = indentOf(rest);
  const comment = rest.search(/[ \t]#/);
  const value = withoutBlanksBehind(
    rest.slice(gap, comment < gap ? undefined : comment),
  );
  const valueStart = start + from + gap;
  const indent = indentOf(text);
  return {
    text,
    start,
    end: start + text.length,
    indent,
    hasKey: colon >= 0,
    value,
    valueRange: { start: valueStart, end: valueStart + value.length },
    goesOn: newline >= 0 && indentOfNext(source, newline + 1) > indent,
  };
}

/** Only blanks and tabs: `trimEnd` also takes what YAML holds for text. */
function withoutBlanksBehind(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\t")) end--;
  return text.slice(0, end);
}

/** How far a line is indented. */
export function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)![0].length;
}

/** A text as a quoted YAML value; in single quotes where it holds what double quotes would read as an escape. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replace(/'/g, "''")}'` : `"${text}"`;
}

/** The fix that puts what stands in a range into quotes. */
export function quoteFix(
  text: string,
  range: Range,
  offset: number,
): NonNullable<ParseProblem["fix"]> {
  return {
    title: `Put \`${inMessage(text, 40)}\` in quotes`,
    edits: [
      {
        range: { start: range.start + offset, end: range.end + offset },
        newText: quote(text),
      },
    ],
  };
}

/** `owner:jane`: the colon of a field needs a space after it. `undefined` where the line is not of that kind. */
export function missingSpace(
  source: string,
  at: number,
  offset: number,
): ParseProblem | undefined {
  const line = yamlLineAt(source, at);
  const match = KEY_WITHOUT_SPACE.exec(line.text);
  if (!match) return undefined;
  const start = line.start + match[1]!.length + offset;
  return {
    code: "missing-space",
    message: `A space is missing after the colon in \`${inMessage(line.text)}\`.`,
    range: {
      start: line.start + indentOf(line.text) + offset,
      end: line.end + offset,
    },
    fix: {
      title: "Write a space after the colon",
      edits: [
        { range: { start, end: start + match[2]!.length }, newText: ": " },
      ],
    },
  };
}

function indentOfNext(source: string, from: number): number {
  const next = /[^ \t\r\n]/g;
  next.lastIndex = from;
  const found = next.exec(source);
  if (!found) return -1;
  return found.index - (source.lastIndexOf("\n", found.index) + 1);
}
