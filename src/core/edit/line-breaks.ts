/** Edits in the line breaks of the text that they change. */

import { withLineBreak, type TextEdit } from "../text/edit.ts";
import type { Source } from "./source.ts";

/** Edits that were written with LF, as the document ends its lines. */
export function inLineBreaks(
  { document }: Source,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const { lineBreak } = document.parsed;
  return lineBreak === "\n" ? edits : withLineBreak(edits, lineBreak);
}
