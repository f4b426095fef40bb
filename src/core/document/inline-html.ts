/** What HTML and attribute lists in a body offer to links, and whether HTML shows anything at all. */

import { detach } from "../text/words.ts";

const HTML_ID =
  /<[a-z][^<>]{0,400}?\s(?:id|name)\s*=\s*(?:"([^"<>]{1,200})"|'([^'<>]{1,200})'|([^\s"'<>]{1,200}))/gi;
const ATTRIBUTE_ID = /\{:?\s*#([\w-]{1,200})[^{}\n]{0,100}\}/g;

/** All `id` and `name` attributes and `{#id}` marks of a body, in order. Cheap for a body that has none. */
export function findAnchors(body: string): readonly string[] {
  const found: string[] = [];
  if (/<[a-z][^<>]*\s(?:id|name)\s*=/i.test(body))
    for (const match of body.matchAll(HTML_ID))
      found.push(detach((match[1] ?? match[2] ?? match[3])!));
  if (body.includes("{#") || body.includes("{: #") || body.includes("{:#"))
    for (const match of body.matchAll(ATTRIBUTE_ID))
      found.push(detach(match[1]!));
  return found;
}

/** Whether an HTML block holds nothing but comments, all of them closed. */
export function isOnlyComment(html: string): boolean {
  let at = 0;
  for (;;) {
    const open = html.indexOf("<!--", at);
    const between = html.slice(at, open < 0 ? undefined : open);
    if (between.trim() !== "") return false;
    if (open < 0) return true;
    const close = html.indexOf("-->", open + 4);
    if (close < 0) return false;
    at = close + 3;
  }
}
