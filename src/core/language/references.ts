/** Who refers to a document, a person or a term: fields by what they mean, texts by the id as it is written. */

import { mentionsOf } from "../playbook/people/mentions.ts";
import { localLinksOf } from "../playbook/links/local-link.ts";
import { actorOf, type Party } from "../playbook/people/people.ts";
import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import {
  bareReference,
  referencesOf,
  resolveReference,
} from "../playbook/links/reference.ts";
import type { Range } from "../text/range.ts";
import { foldWord } from "../text/words.ts";
import { idMentions } from "./id-mentions.ts";

/** A place in a document of the playbook. */
export interface Place {
  readonly path: string;
  readonly range: Range;
}

/** The references of one document to another in fields and links, which the index knows. */
export function referencesIn(
  index: PlaybookIndex,
  document: PlaybookDocument,
  target: PlaybookDocument,
): readonly Place[] {
  const { path } = document;
  const fields = isTyped(document)
    ? [...fieldReferences(index, document, target)]
    : [];
  const links =
    path === target.path
      ? []
      : localLinksOf(document.parsed).filter(
          (each) => each.path === target.path,
        );
  return [
    ...fields.map(({ range }) => ({ path, range })),
    ...links.map(({ link }) => ({ path, range: link.range })),
  ];
}

/** The values of a document's fields that lead to another; those that are written as its id say so. */
export function* fieldReferences(
  index: PlaybookIndex,
  document: TypedDocument,
  target: PlaybookDocument,
): Generator<{
  readonly range: Range;
  readonly text: string;
  readonly isId: boolean;
}> {
  const id =
    isTyped(target) && target.id ? foldWord(target.id.text) : undefined;
  for (const { value, to } of referencesOf(document)) {
    const isId = id !== undefined && foldWord(bareReference(value.text)) === id;
    const found = resolveReference(value.text, document, index, to);
    if (found.kind === "document" && found.document.path === target.path)
      yield { range: value.range, text: value.text, isId };
  }
}

/** Every field that names a party, by whatever spelling; for a person also through the roles they hold. */
export function mentionsOfParty(
  index: PlaybookIndex,
  party: Party,
): readonly Place[] {
  const { people } = index;
  if (!people) return [];
  return index.typed.flatMap((document) =>
    [...mentionsOf(document, people)].flatMap(({ names, value }) =>
      names.some(
        (name) =>
          people.find(name) === party || actorOf(name, people) === party,
      )
        ? [{ path: document.path, range: value.range }]
        : [],
    ),
  );
}

/** Where a text names a document by its id, beyond what the index knows. */
export function textReferences(
  path: string,
  text: string,
  target: PlaybookDocument,
): readonly Place[] {
  if (!isTyped(target) || !target.id) return [];
  const own = path === target.path ? target.id.range : undefined;
  return idMentions(text, target.id.text)
    .filter(({ start }) => !own || start < own.start || start > own.end)
    .map((range) => ({ path, range }));
}

/** Places in order, each once: two that overlap are one. */
export function distinct(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      a.range.start - b.range.start,
  );
  return sorted.filter((place, at) => {
    const before = sorted[at - 1];
    return before?.path !== place.path || before.range.end <= place.range.start;
  });
}
