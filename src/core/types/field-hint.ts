/** What to write into a field, in the few words that fit behind it as a comment. */

import type { DocumentType, FieldDefinition } from "./document-type.ts";
import { STATUS_FAMILIES } from "./status.ts";
import { asPhrase } from "../text/phrase.ts";

const LATER = {
  always: "",
  "in-review": "",
  approved: " (needed for approval)",
  active: " (once in force)",
  done: " (once done)",
} as const;

/** The hint, or `""` where the value speaks for itself. */
export function fieldHint(
  type: DocumentType,
  field: FieldDefinition,
  hasValue: boolean,
): string {
  const { kind } = field;
  if (kind.kind === "status") return statusWords(type).join(", ");
  if (kind.kind === "one-of")
    return `${kind.values.join(", ")}${hasValue ? "" : later(field)}`;
  if (hasValue) return "";
  const form = kind.kind === "date" ? "YYYY-MM-DD; " : "";
  return `${form}${asPhrase(field.summary)}${later(field)}`;
}

/** The words to write for the stages of this type, in the order of its life: all of them where they are few, else one a family. */
export function statusWords(type: DocumentType): readonly string[] {
  const words = STATUS_FAMILIES.map((family) => type.statuses[family] ?? []);
  return words.flat().length <= 7
    ? words.flat()
    : words.flatMap(([first]) => first ?? []);
}

function later({ required }: FieldDefinition): string {
  return required ? LATER[required] : "";
}
