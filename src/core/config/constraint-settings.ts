/** The `constraints` of a type in a config: rules of the team's own, each one of the kinds of `core/rules/kinds`. */

import { readSpan } from "../text/span.ts";
import { SEVERITIES } from "./config.ts";
import { conditions } from "./condition-settings.ts";
import { texts } from "./list-settings.ts";
import { map } from "./map-setting.ts";
import { record, type Written } from "./record-setting.ts";
import { from } from "./requirement-setting.ts";
import type { Setting } from "./setting.ts";
import { number, oneOf, single, text } from "./single-settings.ts";

const span = single(
  "length of time",
  { type: ["string", "integer"] },
  readSpan,
  "write a length of time such as `3 days`, `10 working days` or `6 months`.",
);

/** The kinds, each under its name with the fields it is about. */
const KINDS = {
  "not-past-while": text(
    "The day of this field is not past while the document has a status of `while`.",
    "held_on",
  ),
  "in-order": texts("The days of these fields follow each other.", [
    "it_notified_on",
    "held_on",
  ]),
  "still-after": text(
    "A status of `while` lasts no longer than `within` after the day of this field.",
    "submitted",
  ),
  "required-if": text(
    "This field or section is asked for where `if` holds.",
    "currency",
  ),
  "served-by": texts("A document of one of these types names this one.", [
    "run",
  ]),
  differs: texts("The people in these fields are different people.", [
    "owner",
    "checked_by",
  ]),
  "at-most": texts("The first of two numbers is not above the second.", [
    "paid",
    "fee",
  ]),
  unique: text(
    "No two documents of the type have the same value here.",
    "slug",
  ),
};

const SETTINGS = {
  ...KINDS,
  while: texts("Statuses, by family or word, that the rule is about.", [
    "approved",
    "active",
  ]),
  grace: span("How long after its day something may still be open.", "3 days"),
  apart: span(
    "How far the days lie apart at least, for instance in working days.",
    "10 working days",
  ),
  within: span("How long it may last, or how recent it has to be.", "6 months"),
  if: conditions("Asked where this holds."),
  from,
  after: map("Asked only so long after the day of a field.", {
    other: ["field", span("How long after the day of the field.", "5 days")],
  }),
  through: texts(
    "The fields of the other documents that name this one.",
    "for",
  ),
  state: oneOf("How the other documents have to stand.", [
    "open",
    "in-force",
    "done",
    "any",
  ]),
  dated: text("The field with the day of the other documents.", "done_on"),
  factor: number("How many times the second number the first may be.", "1.1"),
  severity: oneOf("How much its findings weigh.", SEVERITIES),
  because: text("Why it matters, for whoever asks."),
  message: text(
    "What a finding says; `{held_on}` stands for what a field says.",
    "{held_on} is past; held or cancelled?",
  ),
};

/** The kinds of rules that a constraint can be. */
export const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];
export type KindName = keyof typeof KINDS;
export type Parameter = Exclude<keyof typeof SETTINGS, KindName>;

export type WrittenConstraint = Written<typeof SETTINGS>;

/** A constraint as the JSON Schema defines it once. */
export const CONSTRAINT = record("", SETTINGS);

/** Describes constraints by their names. */
export function constraintsSetting(
  summary: string,
): Setting<ReadonlyMap<string, WrittenConstraint>> {
  return map(summary, {
    other: [
      "rule",
      { ...CONSTRAINT, schema: { $ref: "#/definitions/constraint" } },
    ],
    callsParts: (name) => `The constraint \`${name}\``,
    keyOf: ({ key, keyRange }, { reader }) =>
      /^[a-z][a-z0-9-]{0,60}$/.test(key)
        ? key
        : reader.report(
            keyRange,
            `The constraint \`${key.slice(0, 60)}\` has to be named in lower case, with hyphens, such as \`it-told-late\`.`,
          ),
  });
}
