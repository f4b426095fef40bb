/** The smallest part of a body that a comment can stand above without cutting it in two. */

import type { Block } from "../document/body.ts";
import type { Range } from "../text/range.ts";
import { lineAfter, lineEnd, lineStart } from "./lines.ts";
import type { Source } from "./source.ts";

/** A heading, a paragraph, an item, a table, a block of code; `line` for what the reader has no name for. */
export interface Unit {
  readonly kind: Block["kind"] | "heading" | "line";
  readonly range: Range;
}

/** The unit that holds an offset. */
export function unitAt({ document, text }: Source, offset: number): Unit {
  const { headings, blocks } = document.parsed.body;
  const holds = ({ range }: { readonly range: Range }): boolean =>
    lineStart(text, range.start) <= offset && offset <= range.end;
  const heading = headings.find(holds);
  if (heading) return { kind: "heading", range: heading.range };
  return blocks.findLast(holds) ?? stretchAt(text, offset);
}

/** Indentation and marks of quotes at the beginning of a line. */
export function marginOf(text: string, start: number): string {
  return /^[ \t>]*/.exec(text.slice(start, lineEnd(text, start)))![0];
}

/** The lines without a blank one between them. */
function stretchAt(text: string, offset: number): Unit {
  const isBlank = (start: number): boolean =>
    marginOf(text, start).length === lineEnd(text, start) - start;
  let start = lineStart(text, offset);
  while (start > 0) {
    const above = lineStart(
      text,
      start - (text.endsWith("\r\n", start) ? 2 : 1),
    );
    if (isBlank(above)) break;
    start = above;
  }
  let end = lineEnd(text, offset);
  for (;;) {
    const next = lineAfter(text, end);
    if (next <= end || next >= text.length || isBlank(next)) break;
    end = lineEnd(text, next);
  }
  const margin = marginOf(text, start).length;
  return { kind: "line", range: { start: start + margin, end } };
}
