/** Which documents name each other, in fields on either side or by id in a list of actions. */

import { groupByEach } from "../../text/group-by.ts";
import { perPair } from "../../text/remember.ts";
import { foldWord } from "../../text/words.ts";
import { isTyped, type TypedDocument } from "../playbook-document.ts";
import type { PlaybookIndex } from "../playbook-index.ts";
import { referencesOf, resolveReference } from "./reference.ts";

/** The documents that the fields of a document name. */
export function namedBy(
  document: TypedDocument,
  index: PlaybookIndex,
): readonly TypedDocument[] {
  const targets = new Set<TypedDocument>();
  for (const { value, to } of referencesOf(document)) {
    const found = resolveReference(value.text, document, index, to);
    if (found.kind === "document" && isTyped(found.document))
      targets.add(found.document);
  }
  targets.delete(document);
  return [...targets];
}

/** The documents of a type that a document names, or that name it. */
export function linkedOf(
  document: TypedDocument,
  type: string,
  index: PlaybookIndex,
): readonly TypedDocument[] {
  const linked = new Set(
    namedBy(document, index).filter((each) => each.type.id === type),
  );
  for (const each of namers(index, type).get(document) ?? []) linked.add(each);
  return [...linked].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The ids of documents in a text: `(IMP-001, SOP-002)`. */
export function idsIn(
  text: string,
  index: PlaybookIndex,
): readonly TypedDocument[] {
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*-\d+(?:[-.]\d+)*/gu),
  ].flatMap((match) => index.byId.get(foldWord(match[0])) ?? []);
}

/** Who of a type names whom; gathered once for each state of a playbook. */
const namers = perPair((index: PlaybookIndex, type: string) => {
  const map = groupByEach(index.byType.get(type) ?? [], (document) =>
    namedBy(document, index),
  );
  return map;
});
