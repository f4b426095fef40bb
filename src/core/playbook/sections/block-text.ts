/** The way back from a word in a block's Markdown to its place in the file. */

import type { Cell, ListItem, Paragraph } from "../../document/body.ts";
import { blankCode } from "../../document/scanner/code-runs.ts";
import type { ParsedDocument } from "../../document/document.ts";
import { withoutComments } from "../../text/plain-markdown.ts";
import { lineAt, type Range } from "../../text/range.ts";
import { perDocument } from "../../text/remember.ts";

/** A block or a part of one that carries text. */
export type TextPiece = Paragraph | ListItem | Cell;

/** One that is not closed reaches to the end. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const COMMENT_OR_TARGET = new RegExp(
  `${COMMENT.source}|(?<=\\])\\([^()\\n]*\\)`,
  "g",
);

/**
 * The file's range for `start` to `end` of a piece's text. Counted from the end of each line, because marks of lists and
 * quotes stand before the text and nothing stands behind it.
 */
export function rangeInPiece(
  parsed: Pick<ParsedDocument, "lineStarts" | "lineBreak">,
  piece: TextPiece,
  start: number,
  end: number,
): Range {
  const { text, range } = piece;
  const isCell = !("kind" in piece);
  if (isCell && range.end - range.start !== text.length) return range;
  if (start > text.length) return range;
  const lineStarts = linesOf(piece);
  const lastLine = lineAt(parsed.lineStarts, range.end);
  const at = lineAt(lineStarts, start);
  const inFile = lastLine - (lineStarts.length - 1 - at);
  const lineEnd = (lineStarts[at + 1] ?? text.length + 1) - 1;
  const fileEnd =
    inFile === lastLine
      ? range.end
      : parsed.lineStarts[inFile + 1]! - parsed.lineBreak.length;
  return {
    start: fileEnd - (lineEnd - start),
    end: fileEnd - Math.max(0, lineEnd - end),
  };
}

/** Where the lines of a piece begin; a piece can hold thousands of words that something is said of. */
const linesOf = perDocument((piece: TextPiece): ArrayLike<number> => {
  const starts = [0];
  for (
    let at = piece.text.indexOf("\n");
    at >= 0;
    at = piece.text.indexOf("\n", at + 1)
  )
    starts.push(at + 1);
  return starts;
});

/** The text with inline code, comments and links blanked out, every character in its place. */
export function proseOf(text: string): string {
  if (!/[`<\]]/.test(text)) return text;
  return blankCode(text)
    .replace(COMMENT, blank)
    .replace(/\[[^[\]\n]*\]\([^()\n]*\)/g, blank);
}

/** The text with comments and the targets of links blanked out: what a reader sees, code and labels included. */
export function readableOf(text: string): string {
  return text.replace(COMMENT_OR_TARGET, blank);
}

function blank(match: string): string {
  return " ".repeat(match.length);
}

/** Whether a piece says nothing a reader sees: empty, or only comments. */
export function isBlank(text: string): boolean {
  return withoutComments(text).trim() === "";
}
