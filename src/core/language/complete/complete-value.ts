/** What may stand in a field: words it knows, people, documents, dates, words already in use. */

import { allowedStatuses } from "../../playbook/fields/allowed.ts";
import { fieldNames } from "../../playbook/fields/field-names.ts";
import { nextId } from "../../playbook/fields/next-id.ts";
import {
  isTyped,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { FieldDefinition, FieldKind } from "../../types/document-type.ts";
import { statusFamilyOf } from "../../types/status.ts";
import { yamlScalar } from "../../text/yaml-scalar.ts";
import { commonType } from "./complete-key.ts";
import { withoutMarks } from "../hover/field-words.ts";
import type { OpenText } from "../open-text.ts";
import { suggestDates } from "./suggest-dates.ts";
import { suggestDocuments } from "./suggest-documents.ts";
import { suggestPeople } from "./suggest-people.ts";
import { suggestWords } from "./suggest-words.ts";
import { asLabel, type Suggestion } from "./suggestion.ts";
import type { YamlPlace } from "./yaml-place.ts";

/** Suggests values for the field at the cursor; none where anything may be written. */
export function completeValue(
  open: OpenText,
  place: YamlPlace,
  typed: string,
): readonly Suggestion[] {
  const { document, index } = open;
  const key = place.path.filter((part) => part !== "-").join(".");
  const type = document.type ?? commonType(index);
  if (!type) return [];
  const names = isTyped(document)
    ? document.names
    : fieldNames(type, index.config.aliases);
  const definition = names.find(key)?.definition;
  if (!definition) return [];
  const isItem = place.path.at(-1) === "-";
  const others = isItem ? otherItems(open, definition, place) : new Set();
  return valuesOf(open, definition, typed).filter(
    ({ insert }) => !others.has(insert),
  );
}

function valuesOf(
  open: OpenText,
  definition: FieldDefinition,
  typed: string,
): readonly Suggestion[] {
  const { document, index } = open;
  if (definition.name === "type") return types(open);
  if (definition.name === "id")
    return isTyped(document) ? [freeId(open, document)] : [];
  const { kind } = definition;
  const inner: FieldKind = kind.kind === "list" ? kind.of : kind;
  switch (inner.kind) {
    case "status":
      return isTyped(document) ? statuses(document) : [];
    case "one-of":
      return inner.values.map((value) => plain(value));
    case "flag":
      return [plain("true", "yes"), plain("false", "no")];
    case "person":
      return suggestPeople(index, definition, document);
    case "reference":
      return suggestDocuments(open, inner.to, typed);
    case "date":
      return suggestDates(open, definition);
    case "duration":
      return durations(document.type?.reviewInterval);
    case "text":
      return suggestWords(index, definition);
    case "number":
    case "list":
    case "map":
      return [];
  }
}

function plain(value: string, aside?: string): Suggestion {
  const insert = /^\d+$|^(?:true|false)$/.test(value)
    ? value
    : yamlScalar(value);
  return { kind: "value", label: value, insert, ...(aside ? { aside } : {}) };
}

/** The words of a type's own life, in its order, each with the stage it stands for. */
function statuses({ type }: TypedDocument): readonly Suggestion[] {
  return allowedStatuses(type).map((word) => {
    const family = statusFamilyOf(word, type.statuses);
    const isSame = family === undefined || family.replace("-", " ") === word;
    return { ...plain(word), ...(isSame ? {} : { note: family }) };
  });
}

function types({ index }: OpenText): readonly Suggestion[] {
  return index.config.types.map(({ id, title, summary }) => ({
    kind: "value",
    label: id,
    aside: asLabel(title),
    about: [withoutMarks(summary)],
    insert: yamlScalar(id),
    words: `${id} ${title}`,
  }));
}

function freeId({ index }: OpenText, { type }: TypedDocument): Suggestion {
  const id = nextId(index, type);
  return {
    kind: "value",
    label: asLabel(id),
    aside: "next free id",
    insert: yamlScalar(id),
  };
}

const USUAL = ["1 month", "3 months", "6 months", "1 year", "2 years"];

function durations(usual: string | undefined): readonly Suggestion[] {
  const all = usual && !USUAL.includes(usual) ? [usual, ...USUAL] : USUAL;
  return all.map((each) => ({
    ...plain(each),
    kind: "date",
    ...(each === usual ? { note: "usual for this type" } : {}),
  }));
}

/** What stands in the other items of the same list. */
function otherItems(
  { document }: OpenText,
  { name }: FieldDefinition,
  { range }: YamlPlace,
): ReadonlySet<string> {
  const texts = isTyped(document)
    ? (document.fields.get(name)?.texts ?? [])
    : [];
  return new Set(
    texts
      .filter(
        (each) => each.range.end < range.start || each.range.start > range.end,
      )
      .map(({ text }) => yamlScalar(text)),
  );
}
