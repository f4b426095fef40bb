/** The fields that a document does not have yet: what is asked of it first, with what each means. */

import { isTyped } from "../../playbook/playbook-document.ts";
import { COMMON_TYPE } from "../../playbook/typing/type-finder.ts";
import {
  fieldNames,
  type FieldNames,
} from "../../playbook/fields/field-names.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import type {
  DocumentType,
  FieldDefinition,
} from "../../types/document-type.ts";
import { isAsked } from "../../types/requirement.ts";
import type { StatusFamily } from "../../types/status.ts";
import { templateFields } from "../../types/template.ts";
import { aboutField, whenAsked } from "../hover/field-words.ts";
import type { OpenText } from "../open-text.ts";
import type { Suggestion } from "./suggestion.ts";
import type { YamlPlace } from "./yaml-place.ts";

/** Suggests the keys that are missing. */
export function completeKey(
  { document, index }: OpenText,
  place: YamlPlace,
): readonly Suggestion[] {
  const type = document.type ?? commonType(index);
  if (!type) return [];
  const names = isTyped(document)
    ? document.names
    : fieldNames(type, index.config.aliases);
  const family = isTyped(document) ? document.statusFamily : "draft";
  const written = new Set(place.keys.map((key) => names.find(key)?.definition));
  return ordered(names, type, family)
    .filter((definition) => !written.has(definition))
    .map((definition) =>
      suggest(definition, usualKey(definition, index), family, place),
    );
}

/** The type whose fields a document of no type is offered. */
export function commonType(index: PlaybookIndex): DocumentType | undefined {
  return index.config.types.find(({ id }) => id === COMMON_TYPE);
}

function ordered(
  { definitions }: FieldNames,
  type: DocumentType,
  family: StatusFamily | undefined,
): readonly FieldDefinition[] {
  const shown = templateFields(type).map(({ name }) => name);
  const rank = ({ name, required }: FieldDefinition): number => {
    const place = shown.indexOf(name);
    const place2 = place < 0 ? 500 : place;
    if (isAsked(required, family)) return place2;
    return 1000 + place2 + (required ? 0 : 1000);
  };
  return [...definitions].sort((a, b) => rank(a) - rank(b));
}

function suggest(
  definition: FieldDefinition,
  key: string,
  family: StatusFamily | undefined,
  { hasColon }: YamlPlace,
): Suggestion {
  const { kind } = definition;
  const isList = kind.kind === "list" && kind.of.kind !== "person";
  const isMap = kind.kind === "map";
  const value = isList ? " [$0]" : isMap ? "\n  $0" : " ";
  return {
    kind: "field",
    label: key,
    note: whenAsked(definition, family),
    about: aboutField(definition),
    insert: hasColon ? key : `${key}:${value}`,
    ...((isList || isMap) && !hasColon ? { hasCursor: true } : {}),
    words: [key, definition.name, ...(definition.aliases ?? [])].join(" "),
    goesOn: !hasColon && !isMap,
  };
}

/** The name that the type has for a field, else the spelling that is commonest in the playbook. */
function usualKey(
  { name, writtenAs }: FieldDefinition,
  { spellings }: PlaybookIndex,
): string {
  if (writtenAs !== undefined) return writtenAs;
  const counts = [...(spellings.get(name) ?? [])];
  const [best] = counts.sort(([, a], [, b]) => b - a);
  return best?.[0] ?? name;
}
