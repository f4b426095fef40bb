/** The links and images among the inline tokens of one block, each with the place of its target. */

import type { Link } from "../body.ts";
import { linksOfHtml } from "./html-links.ts";
import type { InlineSource } from "./inline-source.ts";

/** What this needs of an inline token of `markdown-it`. */
export interface InlineToken {
  readonly type: string;
  readonly content: string;
  readonly info: string;
  /** Set by our own parser state: where a label begins and ends in the content, or where the `<` of an autolink or a tag stands. */
  readonly map: readonly [number, number] | null;
  /** Has a `label` when the link's target is defined elsewhere. */
  readonly meta: { readonly label?: string } | null;
  attrGet(name: string): string | number | null;
  readonly children: readonly InlineToken[] | null;
}

/** The part of `markdown-it` that reads a link's target. */
export type ParseDestination = (
  source: string,
  start: number,
  end: number,
) => { readonly ok: boolean; readonly pos: number };

/** Finds the links of one block. A target that is empty or defined elsewhere is placed at the whole link. */
export function locateLinks(
  tokens: readonly InlineToken[],
  source: InlineSource,
  parseDestination: ParseDestination,
  shift = 0,
): readonly Link[] {
  const links: Link[] = [];
  for (const token of tokens) {
    if (token.type === "html_inline")
      for (const { target, start, end } of linksOfHtml(
        token.content,
        token.map![0] + shift,
      ))
        links.push({ target, range: source.range(start, end) });
    if (token.type !== "link_open" && token.type !== "image") continue;
    const isImage = token.type === "image";
    const target = String(token.attrGet(isImage ? "src" : "href") ?? "");
    const start = token.map![0] + shift;
    const label = {
      start,
      end: isImage ? start + token.content.length : token.map![1] + shift,
    };
    const [from, to] =
      token.info === "auto"
        ? [label.start + 1, source.content.indexOf(">", label.start)]
        : placeOf(token, label, isImage, source.content, parseDestination);
    links.push({ target, range: source.range(from, to) });
    if (token.children?.length)
      for (const link of locateLinks(
        token.children,
        source,
        parseDestination,
        label.start,
      ))
        links.push(link);
  }
  return links;
}

function placeOf(
  token: InlineToken,
  label: { readonly start: number; readonly end: number },
  isImage: boolean,
  content: string,
  parseDestination: ParseDestination,
): readonly [number, number] {
  const whole = label.start - (isImage ? 2 : 1);
  if (token.meta?.label !== undefined)
    return [whole, endOfReference(content, label.end)];
  const gap = /^[ \t\n]*/.exec(content.slice(label.end + 2))![0].length;
  const start = label.end + 2 + gap;
  const { ok, pos } = parseDestination(content, start, content.length);
  const angle = ok && content.charAt(start) === "<" ? 1 : 0;
  return ok && pos - start > 2 * angle
    ? [start + angle, pos - angle]
    : [whole, content.indexOf(")", ok ? pos : start) + 1];
}

/** The end of `[text][label]`, `[text][]` or `[text]`; what follows a shortcut is never another label. */
function endOfReference(content: string, labelEnd: number): number {
  if (content.charAt(labelEnd + 1) !== "[") return labelEnd + 1;
  for (let at = labelEnd + 2; at < content.length; at++) {
    const char = content.charAt(at);
    if (char === "\\") at++;
    else if (char === "]") return at + 1;
  }
  return labelEnd + 1;
}
