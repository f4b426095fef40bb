/** Targets that HTML or attribute lists in a body offer to links. */

const HTML_ID =
  /<[a-z][^<>]{0,400}?\s(?:id|name)\s*=\s*(?:"([^"<>]{1,200})"|'([^'<>]{1,200})'|([^\s"'<>]{1,200}))/gi;
const ATTRIBUTE_ID = /\{:?\s*#([\w-]{1,200})[^{}\n]{0,100}\}/g;

/** All `id` and `name` attributes and `{#id}` marks of a body, in order. Cheap for a body that has none. */
export function findAnchors(body: string): readonly string[] {
  const found: string[] = [];
  if (/<[a-z][^<>]*\s(?:id|name)\s*=/i.test(body))
    for (const match of body.matchAll(HTML_ID))
      found.push((match[1] ?? match[2] ?? match[3])!);
  if (body.includes("{#") || body.includes("{: #") || body.includes("{:#"))
    for (const match of body.matchAll(ATTRIBUTE_ID)) found.push(match[1]!);
  return found;
}
