/** Where a text names a document by its id: `POL-001` in a sentence, `[[brand]]` and `` `brand` `` where an id is also a word. */

import type { Range } from "../text/range.ts";

/** Finds the id, exactly as written, where it cannot be part of another id, of a path or of a file's name. */
export function idMentions(text: string, id: string): readonly Range[] {
  const found: Range[] = [];
  const isUnmistakable = /\p{N}/u.test(id);
  for (
    let start = text.indexOf(id);
    start >= 0;
    start = text.indexOf(id, start + id.length)
  ) {
    const end = start + id.length;
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 2);
    const isMarked =
      (before.endsWith("[[") && /^(?:\]\]|[#|])/.test(after)) ||
      (before.endsWith("`") && after.startsWith("`"));
    const isApart =
      !/[\p{L}\p{N}_/\\-]$/u.test(before) &&
      !/^(?:[\p{L}\p{N}_/\\-]|\.[\p{L}\p{N}])/u.test(after);
    if (isMarked || (isUnmistakable && isApart)) found.push({ start, end });
  }
  return found;
}
