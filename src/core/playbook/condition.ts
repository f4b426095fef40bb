/** Whether a condition holds for a document, and what is read for it. */

import { leadingNumber } from "../text/amount.ts";
import { foldWord } from "../text/words.ts";
import type { Condition, Conditions, FromOption } from "../types/condition.ts";
import type { FieldDefinition } from "../types/document-type.ts";
import { isAsked } from "../types/requirement.ts";
import { hasValue } from "./fields/field-value.ts";
import type { Lookups } from "./lookups.ts";
import {
  isTyped,
  textsOfField,
  type TypedDocument,
} from "./playbook-document.ts";
import { resolveReference } from "./links/reference.ts";
import { tierFacts } from "../subjects/system/systems.ts";

/** What a condition may look at beside the document. */
export interface Sight {
  readonly document: TypedDocument;
  /** Without it no reference can be followed. */
  readonly playbook?: Lookups;
  readonly option?: (name: string) => readonly string[];
}

/** Whether one of the conditions holds, or there are none. */
export function doHold(
  conditions: Conditions | undefined,
  sight: Sight,
): boolean {
  return (
    conditions === undefined ||
    conditions.some((condition) => doesHold(condition, sight))
  );
}

/** Whether a field or section is asked of a document, as far as that can be told from the document alone. */
export function isAskedOf(
  { required, requiredIf }: Pick<FieldDefinition, "required" | "requiredIf">,
  document: TypedDocument,
): boolean {
  return (
    isAsked(required, document.statusFamily) && doHold(requiredIf, { document })
  );
}

/** The first of the conditions that holds. */
export function holding(
  conditions: Conditions | undefined,
  sight: Sight,
): Condition | undefined {
  return conditions?.find((condition) => doesHold(condition, sight));
}

/** Whether a condition asks of a document that another one refers to. */
export function isThroughReference({ field }: Condition): boolean {
  return field?.includes(".") ?? false;
}

/** Whether a document has one of these statuses: a family, or its own word; `undefined` where none is stated. */
export function isAt(
  { status, statusFamily }: TypedDocument,
  stages: readonly (string | undefined)[],
): boolean {
  if (stages.includes(statusFamily)) return true;
  const word = status && foldWord(status.text);
  return stages.some((each) => each !== undefined && foldWord(each) === word);
}

function doesHold(condition: Condition, sight: Sight): boolean {
  const { status, is, not, above, below, set } = condition;
  if (status && !isAt(sight.document, status)) return false;
  if (condition.field === undefined) return true;
  const values = valuesOf(condition.field, sight);
  const isOneOf = (words: readonly string[]): boolean =>
    values.some((value) =>
      words.some((word) => foldWord(word) === foldWord(value)),
    );
  const numbers = values.flatMap((value) => leadingNumber(value) ?? []);
  return (
    (is === undefined || isOneOf(wordsOf(is, sight))) &&
    (not === undefined || (values.length > 0 && !isOneOf(not))) &&
    (above === undefined || numbers.some((number) => number > above)) &&
    (below === undefined || numbers.some((number) => number < below)) &&
    (set === undefined || set === isSet(condition.field, values, sight))
  );
}

function wordsOf(
  words: readonly string[] | FromOption,
  { option }: Sight,
): readonly string[] {
  return "option" in words ? (option?.(words.option) ?? []) : words;
}

/** Members and approvals are lists of maps: they have no texts, and yet say something. */
function isSet(
  field: string,
  values: readonly string[],
  { document }: Sight,
): boolean {
  return values.length > 0 || hasValue(document.fields.get(field));
}

/** The values of a field, or of the same field of all documents that another field refers to. */
export function valuesOf(
  field: string,
  { document, playbook }: Sight,
): readonly string[] {
  const [name = "", further] = field.split(".", 2);
  if (further === undefined) return ownValues(document, name);
  return textsOfField(document, name).flatMap(({ text }) => {
    const found = playbook && resolveReference(text, document, playbook);
    return found?.kind === "document" && isTyped(found.document)
      ? ownValues(found.document, further)
      : [];
  });
}

function ownValues(document: TypedDocument, field: string): readonly string[] {
  return isWorkedOut(field, document)
    ? [String(tierFacts(document).tier)]
    : textsOfField(document, field).map(({ text }) => text);
}

/** Whether a value is worked out of several fields: the tier of a system, which its scores make. */
export function isWorkedOut(field: string, { type }: TypedDocument): boolean {
  return field === "tier" && type.id === "system";
}
