/** The lines of front matter in a text that is being written, whose closing fence may still be missing. */

import type { Range } from "../text/range.ts";

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
/** The blank line before a body that no fence divides from its fields. */
const BODY = /^[^\S\r\n]*\r?\n#{1,6} /m;

/** The lines between the fences; without a closing one, up to the first heading. `undefined` where nothing opens. */
export function frontMatterBlock(text: string): Range | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const rest = text.slice(start);
  const end = CLOSING.exec(rest)?.index ?? endBeforeBody(rest);
  return { start, end: start + (end ?? rest.length) };
}

/** Where the blank lines before a first heading begin. */
function endBeforeBody(text: string): number | undefined {
  const body = BODY.exec(text);
  if (!body) return undefined;
  const fields = text.slice(0, body.index).trimEnd();
  return fields === "" ? 0 : text.indexOf("\n", fields.length) + 1;
}
