/** Telling lines of front matter from lines of a body, where a fence is missing or misspelt. */

import { linesFrom, type Line } from "../scanner/line.ts";

const KEY = /^[\p{L}_][^:#]{0,60}:(?:[ \t]|$)/u;
/** A field, also one that YAML will complain about, or a line that belongs to the field above it. */
const PART_OF_FIELD =
  /^(?:[ \t]|-(?:[ \t]|$)|[[\]{}"'?]|[\p{L}\p{N}_<][^:#]{0,60}:)/u;
const ALMOST_FENCE = /^(?:-{4,}|\.{3}|--|[—–][-—–]*|\+{3}|---\S.{0,20})[ \t]*$/;
const INDENTED_FENCE = /^[ \t]+---[ \t]*$/;

/** A stretch of lines that read like fields. */
export interface FieldRun {
  /** How many fields begin in it. */
  readonly fields: number;
  /** Where the line after its last field begins. */
  readonly end: number;
  /** The first line that cannot belong to front matter. */
  readonly stop: Line | undefined;
  /** Whether a blank line or a heading stands above `stop`. */
  readonly isStopApart: boolean;
}

/** Whether a line is a field: `name: value`. */
export function isFieldLine(line: string): boolean {
  return KEY.test(line) && !/^[\p{L}_][^:#]*:\/\//u.test(line);
}

/** Whether a line was probably meant to close front matter: `----`, `...`, an em dash. */
export function isAlmostFence(line: string): boolean {
  return ALMOST_FENCE.test(line) || INDENTED_FENCE.test(line);
}

/** Follows lines as long as they read like fields; blank lines and comments between fields belong. */
export function fieldRun(text: string, from: number, limit: number): FieldRun {
  let fields = 0;
  let end = from;
  let isApart = false;
  let heading: { readonly line: Line; readonly end: number } | undefined;
  for (const line of linesFrom(text, from, limit)) {
    const isIndentedFence =
      limit === text.length && INDENTED_FENCE.test(line.text);
    if (line.text.trim() === "") isApart = true;
    else if (line.text.startsWith("#")) {
      // Between blank lines, `# …` is a comment only if fields follow; else it opens the body.
      if (isApart) heading ??= { line, end };
    } else if (
      ALMOST_FENCE.test(line.text) ||
      isIndentedFence ||
      !PART_OF_FIELD.test(line.text)
    ) {
      const isStopApart = isApart || heading !== undefined;
      return { fields, end: heading?.end ?? end, stop: line, isStopApart };
    } else {
      if (isFieldLine(line.text)) fields++;
      end = line.next;
      isApart = false;
      heading = undefined;
    }
  }
  return { fields, end, stop: heading?.line, isStopApart: true };
}

/** Whether the lines between two `---` are a body between thematic breaks: no field, and set apart by blank lines. */
export function isProse(text: string, from: number, limit: number): boolean {
  let isFirst = true;
  let hasBlank = false;
  let hasText = false;
  for (const { text: line } of linesFrom(text, from, limit)) {
    const isBlank = line.trim() === "";
    if (isBlank) hasBlank = true;
    else {
      if (!line.startsWith("#") && PART_OF_FIELD.test(line))
        return isFirst && hasBlank && !isFieldLine(line.trimStart());
      if (!line.startsWith("#")) isFirst = false;
      hasText = true;
    }
  }
  return hasBlank && hasText;
}
