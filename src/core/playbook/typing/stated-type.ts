/** The words by which a document says itself what it is, and those that only say how a site shows it. */

import type { DocumentHead } from "../../document/document.ts";
import type { FieldNames } from "../fields/field-names.ts";
import { textsOf, type TextValue } from "../fields/field-value.ts";

/** What site generators call a page, whatever it holds. */
export const PAGE =
  /^(?:(?:blog|home|landing)?[ _-]?(?:page|post)s?|articles?|default|docs|learn|home|landing|index|readme|blog|news|chapter|section|book|single|topic)$/i;

/** What the fields `type` and the like of a document say, the best spelling first; `weak` where a spelling often means something else. */
export function statedTypes(
  head: DocumentHead,
  names: FieldNames | undefined,
): readonly { value: TextValue; weak: boolean }[] {
  if (!names || isArticle(head)) return [];
  const found: { value: TextValue; rank: number; weak: boolean }[] = [];
  for (const entry of head.frontMatter?.entries ?? []) {
    const name = names.find(entry.key);
    if (name?.definition.name !== "type") continue;
    const value = textsOf(entry.value)[0];
    if (value && !PAGE.test(value.text))
      found.push({ value, rank: name.rank, weak: name.weak });
  }
  for (const field of head.bodyFields)
    if (
      names.find(field.label)?.definition.name === "type" &&
      !names.find(field.label)?.weak
    )
      found.push({
        value: { text: field.value, range: field.valueRange },
        rank: 1000,
        weak: true,
      });
  return found.sort((a, b) => a.rank - b.rank);
}

/** Whether it is an article for a platform whose `type` says whether it is about a technique or an idea. */
function isArticle({ frontMatter }: DocumentHead): boolean {
  const entries = frontMatter?.entries ?? [];
  return (
    entries.some(({ key }) => key === "emoji") &&
    entries.some(({ key }) => key === "topics")
  );
}
