/** One field of a form: what it is called, what it means, with which control it is filled in, and what it says now. */

import { labelFor } from "../edit/key-style.ts";
import { isEmptyNode, type YamlNode } from "../document/yaml-node.ts";
import { allowedWords, chosenWord } from "../playbook/allowed.ts";
import { hasValue, type FieldValue } from "../playbook/field-value.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { resolveReference } from "../playbook/reference.ts";
import {
  displayTitle,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import { reviewOf } from "../playbook/review.ts";
import { readDate } from "../text/read-date.ts";
import { foldWord } from "../text/words.ts";
import type { FieldDefinition, FieldKind } from "../types/document-type.ts";
import { isAsked } from "../types/requirement.ts";
import { whoIs } from "./who-is.ts";
import { shown } from "./shown.ts";

/** How a field is filled in. People and documents are looked up while one types, since there may be thousands. */
export type FormControl =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "duration"; readonly examples: readonly string[] }
  | { readonly kind: "flag" }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "list"; readonly of: ListOf }
  /** Holds what no control can show; it is changed in the text. */
  | { readonly kind: "fixed" };

/** What a list holds; all but free `texts` can be looked up. */
export type ListOf = "people" | "documents" | "words" | "texts";

/** One value of a field, and who or what it stands for. */
export interface FormValue {
  readonly text: string;
  readonly note?: string;
}

/** A field of the form. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly summary: string;
  readonly control: FormControl;
  readonly values: readonly FormValue[];
  readonly group: "missing" | "required" | "optional";
  /** Where it will be asked for later: "needed for approval". */
  readonly need: string | undefined;
  readonly problems: readonly string[];
  /** Offset of the field in the text, where it is written. */
  readonly at: number | undefined;
}

const INTERVALS = ["1 month", "3 months", "6 months", "1 year", "2 years"];
const LATER = {
  always: undefined,
  "in-review": "needed for review",
  approved: "needed for approval",
  done: "needed once done",
} as const;

/** Makes a field; none for a map that is not there, since a form could not fill it in. */
export function formField(
  document: TypedDocument,
  definition: FieldDefinition,
  index: PlaybookIndex,
  problems: readonly string[],
): FormField | undefined {
  const { name, kind, summary, required } = definition;
  const field = document.fields.get(name);
  if (!field && isMap(kind)) return undefined;
  const values = valuesOf(document, definition, field, index);
  const asked =
    isAsked(required, document.statusFamily) ||
    (name === "last_reviewed" && isReviewAsked(document, index));
  const isMissing =
    asked && !hasValue(field) && !isStatedElsewhere(name, document);
  return {
    name,
    label: labelFor(definition.writtenAs ?? name),
    summary: summary.replaceAll("`", ""),
    control: controlOf(document, definition, field, values, index),
    values,
    group: isMissing ? "missing" : asked ? "required" : "optional",
    need: required && !asked ? LATER[required] : undefined,
    problems,
    at: field?.range.start,
  };
}

/** A heading is a title, and a folder or a glob gives a type. */
function isStatedElsewhere(name: string, document: TypedDocument): boolean {
  if (name === "title") return document.title !== undefined;
  if (name === "status") return document.status !== undefined;
  return name === "type";
}

/** The rule `review-date-missing` asks for a date: of the last review, unless that of the next is written. */
function isReviewAsked(
  document: TypedDocument,
  { config, today }: PlaybookIndex,
): boolean {
  const { state, interval, lastReviewed, nextReview } = reviewOf(
    document,
    config,
    today,
  );
  if (state === "closed" || interval === "event") return false;
  return lastReviewed !== undefined || nextReview === undefined;
}

function valuesOf(
  document: TypedDocument,
  { kind }: FieldDefinition,
  field: FieldValue | undefined,
  index: PlaybookIndex,
): readonly FormValue[] {
  const inner = kind.kind === "list" ? kind.of : kind;
  const texts = (field?.texts ?? []).map(({ text }) => text);
  switch (inner.kind) {
    case "person":
      return texts.map((text) => noted(text, whoIs(text, index)));
    case "reference":
      return texts.map((text) => {
        const found = resolveReference(text, document, index, inner.to);
        return found.kind === "document"
          ? noted(text, shown(displayTitle(found.document)))
          : { text };
      });
    default:
      return texts.map((text) => ({ text }));
  }
}

function noted(text: string, note: string): FormValue {
  return foldWord(text) === foldWord(note) ? { text } : { text, note };
}

function controlOf(
  { type }: TypedDocument,
  definition: FieldDefinition,
  field: FieldValue | undefined,
  values: readonly FormValue[],
  { config }: PlaybookIndex,
): FormControl {
  const { kind, name } = definition;
  if (isMap(kind) || (field && !isFlat(field.node))) return { kind: "fixed" };
  if (name === "type")
    return choice(
      config.types.map(({ id }) => id),
      values,
    );
  const isSingle = kind.kind !== "list" && values.length < 2;
  const inner = kind.kind === "list" ? kind.of : kind;
  if (inner.kind === "person") return { kind: "list", of: "people" };
  if (inner.kind === "reference") return { kind: "list", of: "documents" };
  if (!isSingle)
    return { kind: "list", of: inner.kind === "one-of" ? "words" : "texts" };
  switch (inner.kind) {
    case "date":
      return isDateShown(values, config.dateOrder)
        ? { kind: "date" }
        : { kind: "text" };
    case "duration":
      return { kind: "duration", examples: INTERVALS };
    case "flag":
      return values.every(({ text }) => /^(?:true|false)$/i.test(text))
        ? { kind: "flag" }
        : choice(["true", "false"], values);
    case "number":
      return values.every(({ text }) => /^-?\d+(?:\.\d+)?$/.test(text))
        ? { ...inner }
        : { kind: "text" };
    case "one-of":
    case "status":
      return choice(allowedWords(definition, type) ?? [], values);
    default:
      return { kind: "text" };
  }
}

/** What may be chosen; a word that is written and stands for none of them stays a choice, or it would seem lost. */
function choice(
  words: readonly string[],
  [value]: readonly FormValue[],
): FormControl {
  const isKnown = !value || words.includes(value.text);
  const instead = value && !isKnown ? chosenWord(value.text, words) : undefined;
  const choices =
    isKnown || !value
      ? words
      : words.map((word) => (word === instead ? value.text : word));
  return {
    kind: "choice",
    choices:
      isKnown || instead !== undefined ? choices : [...choices, value!.text],
  };
}

/** A date picker shows nothing but `YYYY-MM-DD`. */
function isDateShown(
  [value]: readonly FormValue[],
  order: Parameters<typeof readDate>[1],
): boolean {
  if (!value) return true;
  const reading = readDate(value.text, order);
  return reading.kind === "date" && reading.date === value.text;
}

function isMap(kind: FieldKind): boolean {
  return kind.kind === "map" || (kind.kind === "list" && isMap(kind.of));
}

/** Whether a value is a text or a list of texts. */
function isFlat(node: YamlNode): boolean {
  if (node.kind === "scalar" || isEmptyNode(node)) return true;
  return (
    node.kind === "list" && node.items.every(({ kind }) => kind === "scalar")
  );
}
