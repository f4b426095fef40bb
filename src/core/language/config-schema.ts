/** What a team can settle in `playbook.config.yaml`, as a JSON Schema: for editors, and for our own completion. */

import { CONFIG_FILE, defaultConfig } from "../config/config.ts";
import { RULES } from "../rules/index.ts";
import { formatDuration } from "../text/duration.ts";
import type { DocumentType } from "../types/document-type.ts";
import { ENVELOPE } from "../types/envelope.ts";
import { DRAFT_07, duration, text, texts, type Schema } from "./schema.ts";
import { typeDefinitions } from "./type-settings-schema.ts";

const SEVERITIES = ["error", "warning", "info", "hint", "off", false];

/** Builds the schema for the types that a playbook knows. */
export function configSchema(types: readonly DocumentType[]): Schema {
  const defaults = defaultConfig(types);
  return {
    $schema: DRAFT_07,
    title: CONFIG_FILE,
    description:
      "What a team has settled for its playbook; the file also marks the playbook's root.",
    type: ["object", "null"],
    definitions: typeDefinitions(),
    properties: {
      include: {
        ...texts("Globs of the files that are documents."),
        default: defaults.include,
      },
      exclude: texts("Globs of files to leave alone.", [["archive/**"]]),
      people: {
        ...text("Path of the register of people, teams and roles."),
        default: defaults.people,
      },
      types: typeSettings(types),
      aliases: {
        description: "Your own spellings of fields, by the field's name.",
        type: "object",
        properties: Object.fromEntries(
          ENVELOPE.map(({ name, summary }) => [name, texts(summary)]),
        ),
        additionalProperties: texts("Spellings of a field of some type."),
      },
      rules: {
        description: "How much each rule weighs, and its options.",
        type: "object",
        properties: Object.fromEntries(
          RULES.map((rule) => [rule.id, ruleSettings(rule)]),
        ),
        additionalProperties: false,
      },
      review: {
        description: "How often documents are reviewed.",
        type: "object",
        properties: {
          intervals: {
            description: "Review intervals by type.",
            type: "object",
            properties: Object.fromEntries(
              types.map(({ id, title, reviewInterval }) => [
                id,
                {
                  ...duration(`${title}: how often reviewed.`, "6 months"),
                  ...(reviewInterval ? { default: reviewInterval } : {}),
                },
              ]),
            ),
            additionalProperties: duration(
              "How often documents of this type are reviewed.",
              "1 year",
            ),
          },
          dueSoon: {
            ...duration(
              "How long before it is due a review is announced.",
              "30 days",
            ),
            default: formatDuration(defaults.dueSoon),
          },
        },
        additionalProperties: false,
      },
      changes: changeCalendar(),
      dates: {
        description: "How dates are written.",
        type: "object",
        properties: {
          order: {
            description:
              "The order of day and month in dates such as 03/04/2026; without it such a date is ambiguous.",
            enum: ["DD/MM/YYYY", "MM/DD/YYYY"],
          },
        },
        additionalProperties: false,
      },
      siteRoot: text(
        "Folder that a link beginning with `/` starts from; without it such links are not checked.",
        ["docs"],
      ),
      baseline: {
        ...text("Path of the file with accepted findings."),
        default: defaults.baseline,
      },
    },
    additionalProperties: false,
  };
}

function changeCalendar(): Schema {
  const day = (description: string): Schema => ({
    description,
    type: "string",
    pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  });
  return {
    description: "When changes are not made.",
    type: "object",
    properties: {
      freezes: {
        description: "Stretches of days without changes.",
        type: "array",
        items: {
          type: "object",
          required: ["from", "to"],
          properties: {
            name: text("What people call it.", ["Black Friday"]),
            from: day("The first day."),
            to: day("The last day."),
            tiers: {
              description: "Only for systems of these tiers.",
              type: "array",
              items: { type: ["integer", "string"] },
            },
            systems: texts("Only for these systems, by id."),
            allow: {
              description: "Routes of changes that may be made all the same.",
              type: "array",
              items: { enum: ["standard", "normal", "emergency"] },
              default: ["emergency"],
            },
          },
          additionalProperties: false,
        },
      },
      blackout: texts("Days and weekdays without changes.", [
        ["2026-12-24", "friday"],
      ]),
    },
    additionalProperties: false,
  };
}

function typeSettings(types: readonly DocumentType[]): Schema {
  return {
    description: "Changes to built-in types, and types of your own.",
    type: "object",
    properties: Object.fromEntries(
      types.map(({ id, summary }) => [
        id,
        { description: summary, allOf: [{ $ref: "#/definitions/type" }] },
      ]),
    ),
    propertyNames: { pattern: "^[a-z][a-z0-9-]{0,40}$" },
    additionalProperties: { $ref: "#/definitions/type" },
  };
}

function ruleSettings(rule: (typeof RULES)[number]): Schema {
  const severity = {
    description: `Default: ${rule.severity}.`,
    enum: SEVERITIES,
  };
  const options = Object.entries(rule.options ?? {}).map(
    ([name, { summary, default: value }]) =>
      [
        name,
        Array.isArray(value)
          ? { ...texts(summary), default: value }
          : { description: summary, type: typeof value, default: value },
      ] as const,
  );
  return {
    description: rule.summary,
    anyOf: [
      { enum: SEVERITIES },
      {
        type: "object",
        properties: { severity, ...Object.fromEntries(options) },
        additionalProperties: false,
      },
    ],
    default: rule.severity,
  };
}
