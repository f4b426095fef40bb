/** One field of a form: what it is called, what it means, with which control it is filled in, and what it says now. */

import { labelFor } from "../../edit/field/key-style.ts";
import {
  hasValue,
  type FieldValue,
} from "../../playbook/fields/field-value.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { resolveReference } from "../../playbook/links/reference.ts";
import {
  displayTitle,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { reviewOf } from "../../playbook/reviews/review.ts";
import { foldWord } from "../../text/words.ts";
import type { FieldDefinition } from "../../types/document-type.ts";
import { isAskedOf } from "../../playbook/condition.ts";
import { whoIs } from "../hover/who-is.ts";
import {
  controlOf,
  isMap,
  type FormControl,
  type FormValue,
} from "./form-control.ts";
import { shown } from "../hover/shown.ts";

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

const LATER = {
  always: undefined,
  "in-review": "needed for review",
  approved: "needed for approval",
  active: "needed once in force",
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
    isAskedOf(definition, document) ||
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
