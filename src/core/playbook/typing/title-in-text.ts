/** What a text is called, where its heading or its first line says so. */

import type { BodyFacts, Heading } from "../../document/body.ts";
import type { ParsedDocument } from "../../document/document.ts";
import { holdsDay } from "./date-in-name.ts";

/** The title in the text; a page without headings may begin with it. */
export function titleIn({ body }: ParsedDocument): string | undefined {
  const [heading] = body.headings;
  if (heading) return isTitle(heading, body) ? heading.text : undefined;
  const [first] = body.blocks;
  const line = first?.kind === "paragraph" ? first.text.split("\n")[0]! : "";
  const looksLikeTitle = /^\p{Lu}[^.:;,!?]{5,60}$/u.test(line);
  return looksLikeTitle ? line : undefined;
}

/** A page may begin at the second level, which other pages use for their parts; a day says that it is a title. */
function isTitle(first: Heading, { headings }: BodyFacts): boolean {
  return (
    first.level === 1 ||
    (holdsDay(first.text) && headings.every(({ level }) => level > 1))
  );
}
