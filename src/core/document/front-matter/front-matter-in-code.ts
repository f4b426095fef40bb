/** Front matter that somebody has put into a block of code. */

import { fieldRun } from "./field-lines.ts";
import { lineFrom, type Line } from "../scanner/line.ts";
import type { ParseProblem } from "../parse-problem.ts";

const FENCE = /^(`{3,}|~{3,})(?:ya?ml)?[ \t]*$/i;

/** A block of code around the front matter shows it, and hides it from everything that reads fields. */
export function frontMatterInCode(
  text: string,
  first: Line,
): { readonly problems: readonly ParseProblem[] } | undefined {
  const opening = FENCE.exec(first.text)?.[1];
  if (opening === undefined) return undefined;
  const fence = lineFrom(text, first.next);
  if (!/^---[ \t]*$/.test(fence.text)) return undefined;
  const { fields, end } = fieldRun(text, fence.next, text.length);
  const closing = lineFrom(text, end);
  const last = lineFrom(text, closing.next);
  const isWhole =
    fields > 0 &&
    /^---[ \t]*$/.test(closing.text) &&
    last.text.trimEnd() === opening;
  if (!isWhole) return undefined;
  const problem = {
    code: "fence-in-code",
    message:
      "The front matter stands in a block of code, where nothing reads it; take away the line above it and the line below it.",
    range: { start: first.start, end: first.end },
    fix: {
      title: "Take the front matter out of the block of code",
      edits: [
        { range: { start: first.start, end: first.next }, newText: "" },
        { range: { start: last.start, end: last.next }, newText: "" },
      ],
    },
  };
  return { problems: [problem] };
}
