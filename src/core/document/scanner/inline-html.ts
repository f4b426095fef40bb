/** What HTML and attribute lists in a body offer to links, and whether HTML shows anything at all. */

import { detach } from "../../text/words.ts";
import { NextMark } from "./next-mark.ts";

const HTML_ID =
  /^<[a-z][^<>]{0,400}?\s(?:id|name)\s*=\s*(?:"([^"<>]{1,200})"|'([^'<>]{1,200})'|([^\s"'<>]{1,200}))/i;
/** Longer than anything that the pattern above can match. */
const MAX_TAG = 1000;
// `{#scope}`, `{: #scope .wide}`, `{/* #scope */}`.
const ATTRIBUTE_ID =
  /\{(?::|\/\*)?[ \t]{0,20}#([^\s{}*]{1,200})[^{}\n]{0,100}\}/g;

/** All `id` and `name` attributes, then all `{#id}` marks of a body, which begins at `start`. Cheap for a body that has none. */
export function findAnchors(text: string, start: number): readonly string[] {
  const found: string[] = [];
  const equals = new NextMark(text, "=");
  for (let at = text.indexOf("<", start); at >= 0;) {
    const next = text.indexOf("<", at + 1);
    if (isLetter(text.charCodeAt(at + 1))) {
      const end = Math.min(next < 0 ? text.length : next, at + MAX_TAG);
      const match = equals.isWithin(at, end)
        ? HTML_ID.exec(text.slice(at, end))
        : null;
      if (match) found.push(detach((match[1] ?? match[2] ?? match[3])!));
    }
    at = next;
  }
  if (hasMark(text, start))
    for (const match of text.slice(start).matchAll(ATTRIBUTE_ID))
      found.push(detach(match[1]!));
  return found;
}

function hasMark(text: string, start: number): boolean {
  for (let at = text.indexOf("{", start); at >= 0;) {
    const code = text.charCodeAt(at + 1);
    if (code === 35 || code === 58 || code === 47) return true;
    at = text.indexOf("{", at + 1);
  }
  return false;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
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
