/** `schemas/front-matter/<type>.schema.json`: the front matter of each type, for editors and tools that read JSON Schema. */

import {
  DRAFT_07,
  type Schema,
  BUILT_IN_TYPES,
  fieldsOf,
  statusWords,
  type DocumentType,
  type FieldDefinition,
  type FieldKind,
} from "../core/index.ts";
import type { Artefact } from "./artefact.ts";
import { json } from "./format.ts";

/** One schema for each type. */
export function frontMatterSchemas(): readonly Artefact[] {
  return BUILT_IN_TYPES.map((type) => ({
    path: `schemas/front-matter/${type.id}.schema.json`,
    text: json(schemaOf(type)),
  }));
}

/** Nothing is `required`: what is asked depends on the status, which rules know better than a schema. */
function schemaOf(type: DocumentType): Schema {
  const fields = fieldsOf(type);
  const named = fields.map(
    (field) => [field.name, fieldSchema(type, field)] as const,
  );
  const aliases = fields.flatMap(({ name, aliases = [] }) =>
    aliases
      .filter((alias) => !fields.some((field) => field.name === alias))
      .map((alias) => [alias, { $ref: `#/properties/${name}` }] as const),
  );
  return {
    $schema: DRAFT_07,
    title: `Front matter of a document of type \`${type.id}\``,
    description: type.summary,
    type: "object",
    properties: Object.fromEntries([...named, ...aliases]),
  };
}

function fieldSchema(type: DocumentType, field: FieldDefinition): Schema {
  const schema =
    field.name === "type"
      ? { enum: [type.id, ...type.aliases] }
      : field.kind.kind === "status"
        ? { ...SCALAR, examples: statusWords(type) }
        : kindSchema(field.kind);
  return { description: field.summary, ...schema };
}

const SCALAR: Schema = { type: ["string", "number", "boolean", "null"] };
const LIST_OR_ONE: Schema = { type: ["string", "number", "array", "null"] };

function kindSchema(kind: FieldKind): Schema {
  switch (kind.kind) {
    case "text":
    case "status":
      return SCALAR;
    case "date":
      return { type: ["string", "null"], examples: ["2026-11-21"] };
    case "duration":
      return {
        type: ["string", "integer", "null"],
        examples: ["6 months", "1 year", "quarterly"],
      };
    case "flag":
      return { type: ["boolean", "null"] };
    case "number":
      return {
        type: ["number", "null"],
        ...(kind.min === undefined ? {} : { minimum: kind.min }),
        ...(kind.max === undefined ? {} : { maximum: kind.max }),
      };
    case "one-of":
      return { enum: [...kind.values.flatMap(asWritten), null] };
    case "person":
    case "reference":
      return LIST_OR_ONE;
    case "list":
      return kind.of.kind === "map"
        ? { type: ["array", "null"], items: { type: "object" } }
        : LIST_OR_ONE;
    case "map":
      return { type: ["object", "array", "string", "null"] };
  }
}

/** `tier: 1` is a number to YAML. */
function asWritten(value: string): readonly (string | number)[] {
  return /^\d+$/.test(value) ? [Number(value), value] : [value];
}
