/** Writes down what a document is, where it does not say so: the first line of its front matter, which is made where there is none. */

import { readFrontMatter } from "../../document/front-matter/front-matter.ts";
import { lineBreakOf } from "../../document/scanner/line.ts";
import type { TextEdit } from "../../text/edit.ts";
import type { DocumentType } from "../../types/document-type.ts";
import { lineStart } from "../lines.ts";

/** The edit of a text; `undefined` where its front matter cannot be read, or is written in braces or indented. */
export function stateType(
  text: string,
  { id }: DocumentType,
): TextEdit | undefined {
  const { frontMatter, bodyStart, problems } = readFrontMatter(text);
  const lineBreak = lineBreakOf(text);
  if (problems.length > 0 || lineBreak === "\r") return undefined;
  const insertion = (at: number, newText: string): TextEdit => ({
    range: { start: at, end: at },
    newText,
  });
  if (!frontMatter)
    return insertion(
      bodyStart,
      ["---", `type: ${id}`, "---", "", ""].join(lineBreak),
    );
  const { content, entries } = frontMatter;
  const [first] = entries;
  if (first && lineStart(text, first.keyRange.start) !== first.keyRange.start)
    return undefined;
  return insertion(content.start, `type: ${id}${lineBreak}`);
}
