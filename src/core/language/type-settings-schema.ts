/** The part of the config's schema that describes types, fields and sections. */

import {
  FIELD_KINDS,
  LIST_KINDS,
  REQUIREMENTS,
} from "../config/field-settings.ts";
import { STATUS_FAMILIES } from "../types/status.ts";
import { duration, text, texts, type Schema } from "./schema.ts";

const REQUIRED: Schema = {
  description:
    "From when on it is asked for: of every document, once it is no longer a draft, once approved, once done, or never.",
  enum: REQUIREMENTS,
};

/** Definitions of a type, a field and a section. */
export function typeDefinitions(): Schema {
  return { type: TYPE, field: FIELD, section: SECTION };
}

const TYPE: Schema = {
  type: ["object", "null"],
  properties: {
    title: text("Singular, as shown to people.", ["Campaign brief"]),
    plural: text("Plural, as shown in trees and reports."),
    summary: text("What documents of this type are for, in one sentence."),
    aliases: texts("Other words in a `type` field that mean this type."),
    folder: text("The folder whose documents are of this type.", ["briefs"]),
    folders: texts(
      "Folders whose documents are of this type; new ones go to the first.",
    ),
    files: texts("Globs of files that are of this type.", [["**/*.brief.md"]]),
    idPrefix: text("Prefix of new ids.", ["BRF"]),
    icon: text("Name of a VS Code product icon.", ["megaphone"]),
    controlled: {
      description:
        "Whether approver, approval date and version are asked for from approval on.",
      type: "boolean",
    },
    reviewInterval: duration("How often it is reviewed.", "6 months"),
    statuses: {
      description:
        "Your own status words, by the stage of life they stand for.",
      type: "object",
      properties: Object.fromEntries(
        STATUS_FAMILIES.map((family) => [
          family,
          texts(`Words that mean \`${family}\`.`),
        ]),
      ),
      additionalProperties: false,
    },
    fields: {
      description: "Fields by name; changes to known ones, or your own.",
      type: "object",
      additionalProperties: { $ref: "#/definitions/field" },
    },
    sections: {
      description: "Sections by heading; changes to known ones, or your own.",
      type: "object",
      additionalProperties: { $ref: "#/definitions/section" },
    },
  },
  additionalProperties: false,
};

const FIELD: Schema = {
  anyOf: [
    REQUIRED,
    {
      type: ["object", "null"],
      properties: {
        kind: {
          description: "What kind of value it takes.",
          enum: FIELD_KINDS,
        },
        values: texts("Of one-of: the values.", [["low", "medium", "high"]]),
        of: {
          description: "Of a list: what it holds.",
          enum: LIST_KINDS,
        },
        to: texts("Of a reference: the types it may lead to.", ["system"]),
        pattern: text("Of a text: a regular expression the whole value fits.", [
          "CC-[0-9]{4}",
        ]),
        min: { description: "Of a number: the smallest.", type: "number" },
        max: { description: "Of a number: the largest.", type: "number" },
        summary: text("What it means, in one sentence."),
        aliases: texts("Other spellings that are read."),
        required: REQUIRED,
      },
      additionalProperties: false,
    },
  ],
};

const SECTION: Schema = {
  anyOf: [
    REQUIRED,
    {
      type: ["object", "null"],
      properties: {
        synonyms: texts("Other headings it is found by."),
        required: REQUIRED,
        summary: text("What belongs there, in one sentence."),
      },
      additionalProperties: false,
    },
  ],
};
