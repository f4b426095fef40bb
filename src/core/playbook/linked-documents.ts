/** Which documents name each other, in fields on either side or by id in a list of actions. */

import { foldWord } from "../text/words.ts";
import { isTyped, type TypedDocument } from "./playbook-document.ts";
import type { PlaybookIndex } from "./playbook-index.ts";
import { referencesOf, resolveReference } from "./reference.ts";

const kept = new WeakMap<
  PlaybookIndex,
  Map<string, ReadonlyMap<TypedDocument, readonly TypedDocument[]>>
>();

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
  for (const each of namers(type, index).get(document) ?? []) linked.add(each);
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
function namers(
  type: string,
  index: PlaybookIndex,
): ReadonlyMap<TypedDocument, readonly TypedDocument[]> {
  const byType = kept.get(index) ?? new Map();
  kept.set(index, byType);
  const known = byType.get(type);
  if (known) return known;
  const map = new Map<TypedDocument, TypedDocument[]>();
  for (const document of index.byType.get(type) ?? [])
    for (const target of namedBy(document, index)) {
      const same = map.get(target);
      if (same) same.push(document);
      else map.set(target, [document]);
    }
  byType.set(type, map);
  return map;
}
