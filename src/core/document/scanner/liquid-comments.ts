/** What Liquid comments out: `{% comment %} … {% endcomment %}` never reaches the reader. */

import type { BodyFacts } from "../body.ts";
import { firstPlace } from "../../text/first-place.ts";
import type { Range } from "../../text/range.ts";

const MARK = /\{%-?[ \t]{0,20}(end)?comment\b[^%\n]{0,200}%\}/g;

/** The facts without the links that are commented out. */
export function withoutLiquidComments(
  facts: BodyFacts,
  text: string,
): BodyFacts {
  if (!text.includes("{%")) return facts;
  const ranges = commentsIn(text);
  if (ranges.length === 0) return facts;
  const links = facts.links.filter(({ range: { start } }) => {
    const at = firstPlace(ranges.length, (each) => ranges[each]!.end > start);
    const comment = ranges[at];
    return comment === undefined || start < comment.start;
  });
  return { ...facts, links };
}

function commentsIn(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start: number | undefined;
  for (const match of text.matchAll(MARK)) {
    if (match[1] === undefined) start ??= match.index;
    else if (start !== undefined) {
      ranges.push({ start, end: match.index + match[0].length });
      start = undefined;
    }
  }
  return ranges;
}
