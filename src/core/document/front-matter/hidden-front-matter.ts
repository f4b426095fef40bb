/** Front matter that other tools do not see because something stands above it, or because it is indented. */

import { isFieldLine } from "./field-lines.ts";
import {
  lineBreakOf,
  lineFrom,
  linesFrom,
  type Line,
} from "../scanner/line.ts";
import type { Range } from "../../text/range.ts";
import type { ParseProblem } from "../parse-problem.ts";

/** What is wrong, and where the fields begin if they are certain enough to be read all the same. */
export interface NearMiss {
  readonly problems: readonly ParseProblem[];
  readonly opening?: { readonly range: Range; readonly next: number };
}

const FENCE = /^---[ \t]*$/;
const MOST_LINES = 200;
const MOST_COMMENT = 20_000;

/** Looks at the first line of a text that does not begin with a bare `---`. */
export function hiddenFrontMatter(
  text: string,
  first: Line,
): NearMiss | undefined {
  return /^(?:<!--|\[)/.test(first.text)
    ? belowComment(text, first)
    : indentedFence(text, first);
}

/** Looks at a text whose first line opens a comment: HTML's, or Markdown's `[//]: # (…)`. */
function belowComment(text: string, first: Line): NearMiss | undefined {
  const end = endOfComments(text, first);
  if (end === undefined) return undefined;
  const fence = firstFilled(text, end);
  if (!fence || !FENCE.test(fence.text)) return undefined;
  if (!isFieldLine(lineFrom(text, fence.next).text)) return undefined;
  const closing = closingBelow(text, fence, FENCE);
  if (!closing) return undefined;
  const comment = text.slice(first.start, end).trimEnd();
  const lineBreak = lineBreakOf(text);
  const hasBreak = closing.next > closing.end;
  return {
    opening: {
      range: { start: fence.start, end: fence.start + 3 },
      next: fence.next,
    },
    problems: [
      {
        code: "fence-late",
        message:
          "A comment stands above the front matter, which therefore is none to other tools; move the comment below it.",
        range: { start: first.start, end: first.end },
        fix: {
          title: "Move the comment below the front matter",
          edits: [
            { range: { start: first.start, end: fence.start }, newText: "" },
            {
              range: { start: closing.next, end: closing.next },
              newText: `${hasBreak ? "" : lineBreak}${comment}${lineBreak}`,
            },
          ],
        },
      },
    ],
  };
}

/** Looks at a text whose first line is an indented fence. */
function indentedFence(text: string, first: Line): NearMiss | undefined {
  const indent = /^[ \t]+(?=---[ \t]*$)/.exec(first.text)?.[0];
  if (indent === undefined) return undefined;
  const closing = closingBelow(text, first, /^[ \t]+---[ \t]*$/);
  if (!closing) return undefined;
  const lines = [...linesFrom(text, first.start, closing.next)];
  const isIndented = lines.every(
    (line) => line.text.trim() === "" || line.text.startsWith(indent),
  );
  if (!isIndented || !isFieldLine(lines[1]!.text.slice(indent.length)))
    return undefined;
  return {
    problems: [
      {
        code: "fence-indented",
        message:
          "The front matter is indented, so that it is none; let its lines begin at the margin.",
        range: { start: first.start + indent.length, end: first.end },
        fix: {
          title: "Remove the indentation",
          edits: lines
            .filter((line) => line.text.trim() !== "")
            .map(({ start }) => ({
              range: { start, end: start + indent.length },
              newText: "",
            })),
        },
      },
    ],
  };
}

function endOfComments(text: string, first: Line): number | undefined {
  let line: Line | undefined = first;
  let end: number | undefined;
  while (line && line.start - first.start < MOST_COMMENT) {
    if (/^\[(?:\/\/|comment)\]:[ \t]/i.test(line.text)) end = line.next;
    else if (line.text.startsWith("<!--")) {
      const close = text
        .slice(line.start, line.start + MOST_COMMENT)
        .indexOf("-->");
      if (close < 0) return undefined;
      const last = lineFrom(text, line.start + close + 3);
      if (last.text.trim() !== "") return undefined;
      end = last.next;
    } else return end;
    line = firstFilled(text, end);
  }
  return end;
}

function firstFilled(text: string, from: number): Line | undefined {
  for (const line of linesFrom(text, from))
    if (line.text.trim() !== "") return line;
  return undefined;
}

function closingBelow(
  text: string,
  fence: Line,
  pattern: RegExp,
): Line | undefined {
  let left = MOST_LINES;
  for (const line of linesFrom(text, fence.next)) {
    if (left-- === 0) return undefined;
    if (pattern.test(line.text)) return line;
  }
  return undefined;
}
