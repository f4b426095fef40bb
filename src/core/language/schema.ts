/** The few words of JSON Schema that the generated schemas use. */

/** A schema, or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export const DRAFT_07 = "http://json-schema.org/draft-07/schema#";

/** One text or a list of texts. */
export function texts(description: string, examples?: unknown[]): Schema {
  return {
    description,
    anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
    ...(examples ? { examples } : {}),
  };
}

/** A single text. */
export function text(description: string, examples?: unknown[]): Schema {
  return { description, type: "string", ...(examples ? { examples } : {}) };
}

/** A length of time. */
export function duration(description: string, example: string): Schema {
  return { description, type: ["string", "integer"], examples: [example] };
}
