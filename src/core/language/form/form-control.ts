/** The control that suits a field: by what may be written there, and by what is. */

import {
  isEmptyNode,
  type YamlNode,
} from "../../document/front-matter/yaml-node.ts";
import { allowedWords, chosenWord } from "../../playbook/fields/allowed.ts";
import type { FieldValue } from "../../playbook/fields/field-value.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { readDate } from "../../text/read-date.ts";
import type { FieldDefinition, FieldKind } from "../../types/document-type.ts";

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

const INTERVALS = ["1 month", "3 months", "6 months", "1 year", "2 years"];

/** Chooses the control. */
export function controlOf(
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
      isKnown || instead !== undefined ? choices : [...choices, value.text],
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

/** Whether a field holds fields of its own, which no control can show. */
export function isMap(kind: FieldKind): boolean {
  return kind.kind === "map" || (kind.kind === "list" && isMap(kind.of));
}

/** Whether a value is a text or a list of texts. */
function isFlat(node: YamlNode): boolean {
  if (node.kind === "scalar" || isEmptyNode(node)) return true;
  return (
    node.kind === "list" && node.items.every(({ kind }) => kind === "scalar")
  );
}
