/** The links and images that are written in HTML: `<a href="…">` and `<img src="…">`. */

import type { FoundLink } from "./scan-links.ts";

/** A comment, or a tag that may hold a target. */
const TAG = /<!--|<(?:a|img)\s[^<>]{0,1000}>/gi;
const TARGET = /\s(?:href|src)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i;
/** Their content is no HTML. */
const VERBATIM = /^\s{0,9}<(?:script|pre|style|textarea)\b/i;
/** What holds an entity, a script or a template is not what a browser would ask for. */
const COMPUTED = /[&{}$<>\n]/;

/** The targets in a block of HTML that begins at an offset; comments and code are left out. */
export function linksOfHtml(html: string, at: number): readonly FoundLink[] {
  const links: FoundLink[] = [];
  if (VERBATIM.test(html)) return links;
  const tags = new RegExp(TAG);
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    if (match[0] === "<!--") {
      const close = html.indexOf("-->", match.index);
      if (close < 0) break;
      tags.lastIndex = close;
    } else {
      const link = linkOfTag(match[0]);
      if (link)
        links.push({
          target: link.target,
          start: at + match.index + link.start,
          end: at + match.index + link.end,
        });
    }
  }
  return links;
}

function linkOfTag(tag: string): FoundLink | undefined {
  const match = TARGET.exec(tag);
  const target = match?.[1] ?? match?.[2] ?? "";
  if (!match || target.trim() === "" || COMPUTED.test(target)) return undefined;
  const end = match.index + match[0].length - 1;
  return { target, start: end - target.length, end };
}
