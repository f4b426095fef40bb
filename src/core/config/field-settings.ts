/** The `fields` of a type in a config: new fields, and changes to those the type already has. */

import type {
  DocumentType,
  FieldDefinition,
  FieldKind,
} from "../types/document-type.ts";
import { fieldsOf } from "../types/fields-of.ts";
import { texts } from "./list-settings.ts";
import { map } from "./map-setting.ts";
import { OR_NOTHING, record, type Written } from "./record-setting.ts";
import { requiredIf } from "./condition-settings.ts";
import { required, requirement } from "./requirement-setting.ts";
import type { Setting } from "./setting.ts";
import { number, oneOf, pattern, text } from "./single-settings.ts";

const bare = { called: (key: string) => `\`${key}\`` };

const SETTINGS = {
  kind: oneOf("What kind of value it takes.", [
    "text",
    "date",
    "duration",
    "flag",
    "number",
    "one-of",
    "status",
    "person",
    "reference",
    "list",
    "map",
  ]),
  values: texts("Of one-of: the values.", ["low", "medium", "high"]),
  of: oneOf("Of a list: what it holds.", [
    "text",
    "date",
    "number",
    "person",
    "reference",
  ]),
  to: texts("Of a reference: the types it may lead to.", "system"),
  pattern: pattern(
    "Of a text: a regular expression the whole value fits.",
    "CC-[0-9]{4}",
  ),
  min: { ...number("Of a number: the smallest."), ...bare },
  max: { ...number("Of a number: the largest."), ...bare },
  summary: text("What it means, in one sentence."),
  aliases: texts("Other spellings that are read."),
  required,
  requiredIf,
};

type WrittenField = Written<typeof SETTINGS>;

/** A field as the JSON Schema defines it once: `approved` alone, or a record. */
export const FIELD = record("", SETTINGS, {
  short: ["required", required],
  schema: OR_NOTHING,
});

/** Describes fields by their names. */
export function fieldsSetting(
  summary: string,
): Setting<ReadonlyMap<string, WrittenField>> {
  return map(summary, {
    other: ["name", { ...FIELD, schema: { $ref: "#/definitions/field" } }],
    callsParts: (name) => `The field \`${name}\``,
    keyOf: ({ key, keyRange }, { reader }) => {
      const name = key.trim();
      return /^[\p{L}_][\p{L}\p{N}_. -]{0,60}$/u.test(name)
        ? name
        : reader.report(
            keyRange,
            `\`${name.slice(0, 60)}\` cannot be the name of a field; write it like \`cost_centre\`.`,
          );
    },
  });
}

/** The type's own fields after the config's changes; a changed envelope field becomes the type's own. */
export function withFields(
  base: DocumentType,
  written: ReadonlyMap<string, WrittenField> = new Map(),
): readonly FieldDefinition[] {
  const before = new Map(fieldsOf(base).map((field) => [field.name, field]));
  const own = new Map(base.fields.map((field) => [field.name, field]));
  for (const [name, field] of written)
    own.set(name, withSettings(name, before.get(name), field));
  return [...own.values()];
}

function withSettings(
  name: string,
  before: FieldDefinition | undefined,
  written: WrittenField,
): FieldDefinition {
  const kind = kindOf(name, written) ?? before?.kind ?? { kind: "text" };
  const { required: requiredBefore, ...rest } = before ?? {
    name,
    summary: `The ${name.replaceAll("_", " ")}.`,
    kind,
  };
  const aliases = written.get("aliases");
  return {
    ...rest,
    kind,
    summary: written.get("summary") ?? rest.summary,
    ...(aliases || before?.aliases
      ? { aliases: [...(before?.aliases ?? []), ...(aliases ?? [])] }
      : {}),
    ...requirement(written.get("required"), requiredBefore),
  };
}

/** The kind, where one is written; only the settings that belong to it are read. */
function kindOf(name: string, written: WrittenField): FieldKind | undefined {
  const kind = written.get("kind");
  const values = written.get("values");
  switch (kind) {
    case undefined:
      return values && { kind: "one-of", values };
    case "one-of":
      if (values && values.length > 0) return { kind, values };
      return written.report(
        undefined,
        `The field \`${name}\` is one of a few values; list them, for instance \`values: [low, medium, high]\`.`,
      );
    case "text":
      return { kind, ...holding({ pattern: written.get("pattern") }) };
    case "number":
      return {
        kind,
        ...holding({ min: written.get("min"), max: written.get("max") }),
      };
    case "reference":
      return { kind, ...holding({ to: written.get("to") }) };
    case "list": {
      const of = written.get("of") ?? "text";
      return {
        kind,
        of:
          of === "reference"
            ? { kind: of, ...holding({ to: written.get("to") }) }
            : { kind: of },
      };
    }
    default:
      return { kind };
  }
}

/** Without what is not written. */
function holding<T extends object>(facts: T) {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
