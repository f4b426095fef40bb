/** Which fields the head of a file states, before its type is known. */

import type { DocumentHead } from "../../document/document.ts";
import type { FieldNames } from "../fields/field-names.ts";
import { frontMatterEntries, textsOf } from "../fields/field-value.ts";

export function titleField(
  head: DocumentHead,
  names: FieldNames,
): string | undefined {
  const entry = head.frontMatter?.entries.find(
    ({ key }) => names.find(key)?.definition.name === "title",
  );
  return entry && textsOf(entry.value)[0]?.text;
}

/** Whether front matter states all of these: a page that describes its folder has no owner and no status of its own. */
export function statesInFront(
  head: DocumentHead,
  names: FieldNames | undefined,
  fields: readonly string[],
): boolean {
  const stated = new Set(
    [...frontMatterEntries(head)]
      .filter(({ value }) => textsOf(value).length > 0)
      .map(({ key }) => names?.find(key)?.definition.name),
  );
  return fields.every((field) => stated.has(field));
}

/** Whether a document states one of these fields, under any of its proper names. */
export function carries(
  head: DocumentHead,
  names: FieldNames | undefined,
  fields: readonly string[],
): boolean {
  if (!names) return false;
  const isMark = (key: string): boolean => {
    const name = names.find(key);
    return (
      name !== undefined && !name.weak && fields.includes(name.definition.name)
    );
  };
  for (const entry of frontMatterEntries(head))
    if (isMark(entry.key) && textsOf(entry.value).length > 0) return true;
  return head.bodyFields.some(({ label }) => isMark(label));
}
