/** What a JSON Schema says about one place in a file: the keys and values that fit there. */

import type { Schema } from "../config/setting.ts";

/** One key that may be written. */
export interface SchemaKey {
  readonly key: string;
  readonly schemas: readonly Schema[];
}

/** Follows keys, and `-` for items, from the root of a schema. */
export function schemasAt(
  root: Schema,
  path: readonly string[],
): readonly Schema[] {
  let schemas = alternatives(root, root);
  for (const part of path)
    schemas = schemas.flatMap((schema) => {
      const next =
        part === "-" ? child(schema, "items") : property(schema, part);
      return next ? alternatives(root, next) : [];
    });
  return schemas;
}

/** The keys that the schemas name, each with what may stand there. */
export function keysOf(
  root: Schema,
  schemas: readonly Schema[],
): readonly SchemaKey[] {
  return schemas.flatMap((schema) =>
    Object.entries(child(schema, "properties") ?? {}).map(([key, value]) => ({
      key,
      schemas: alternatives(root, value as Schema),
    })),
  );
}

/** The values that the schemas name: of an enumeration, a flag, an example, a default. */
export function valuesOf(schemas: readonly Schema[]): readonly string[] {
  const values = schemas.flatMap((schema) => [
    ...texts(schema["enum"]),
    ...(schema["type"] === "boolean" ? ["true", "false"] : []),
    ...(isText(schema["default"]) ? [String(schema["default"])] : []),
    ...texts(schema["examples"]),
  ]);
  // `false` is another way to say `off`.
  const isFlag = schemas.some(({ type }) => type === "boolean");
  return [...new Set(values)].filter((value) => isFlag || value !== "false");
}

/** The first description: the outermost says it best. */
export function descriptionOf(schemas: readonly Schema[]): string | undefined {
  const described = schemas.find(
    ({ description }) => description !== undefined,
  );
  return described && String(described["description"]);
}

/** What is to be written when nothing is, in words. */
export function defaultOf(schemas: readonly Schema[]): string | undefined {
  const value = schemas.find(({ default: each }) => each !== undefined)?.[
    "default"
  ];
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** Whether a map is expected. */
export function takesMap(schemas: readonly Schema[]): boolean {
  return schemas.some(
    (schema) =>
      child(schema, "properties") !== undefined ||
      child(schema, "additionalProperties") !== undefined,
  );
}

/** Whether a single value will do. */
export function takesValue(schemas: readonly Schema[]): boolean {
  return schemas.some(
    ({ type, enum: values }) =>
      values !== undefined ||
      type === "string" ||
      type === "boolean" ||
      type === "number" ||
      type === "integer" ||
      (Array.isArray(type) && type.includes("string")),
  );
}

/** A schema with all that its references, conjunctions and alternatives say. */
function alternatives(root: Schema, schema: Schema): readonly Schema[] {
  const name = /^#\/definitions\/(.+)$/.exec(String(schema["$ref"] ?? ""))?.[1];
  const definition =
    name === undefined
      ? undefined
      : (child(root, "definitions")?.[name] as Schema | undefined);
  const parts = [
    ...(definition ? [definition] : []),
    ...schemasIn(schema["allOf"]),
    ...schemasIn(schema["anyOf"]),
  ];
  return [schema, ...parts.flatMap((each) => alternatives(root, each))];
}

function property(schema: Schema, key: string): Schema | undefined {
  const properties = child(schema, "properties");
  return properties && Object.hasOwn(properties, key)
    ? (properties[key] as Schema)
    : child(schema, "additionalProperties");
}

function child(schema: Schema, keyword: string): Schema | undefined {
  const value = schema[keyword];
  return typeof value === "object" && value !== null
    ? (value as Schema)
    : undefined;
}

function schemasIn(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isText).map(String) : [];
}

function isText(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
