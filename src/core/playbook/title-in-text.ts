/** What a text is called, where its heading or its first line says so. */

import type { ParsedDocument } from "../document/document.ts";

/** The title in the text; a page without headings may begin with it. */
export function titleIn({ body }: ParsedDocument): string | undefined {
  const [heading] = body.headings;
  if (heading) return heading.level === 1 ? heading.text : undefined;
  const [first] = body.blocks;
  const line = first?.kind === "paragraph" ? first.text.split("\n")[0]! : "";
  const isTitle = /^\p{Lu}[^.:;,!?]{5,60}$/u.test(line);
  return isTitle ? line : undefined;
}
