/** Something at the end of a document that is not closed, such as a block of code: whatever is written below it belongs to it. */

import { lineAt } from "../../text/range.ts";
import { afterEdits, type Source } from "../source.ts";

const WORDS = { code: "block of code", comment: "comment", html: "HTML" };

/** Says what has to be closed first; `undefined` where nothing is open. */
export function unclosedEnd(source: Source): string | undefined {
  const { body, length, lineStarts } = source.document.parsed;
  const last = body.blocks.at(-1);
  if (!last || !(last.kind in WORDS)) return undefined;
  const probe = { range: { start: length, end: length }, newText: "\n\n# A" };
  const { document } = afterEdits(source, [probe]);
  if (document.parsed.body.headings.length > body.headings.length)
    return undefined;
  const isComment = source.text.startsWith("<!--", last.range.start);
  const what = WORDS[isComment ? "comment" : (last.kind as keyof typeof WORDS)];
  const line = lineAt(lineStarts, last.range.start) + 1;
  return `The ${what} in line ${line} is not closed, and would take in what is written below it; close it first.`;
}
