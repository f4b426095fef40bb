/** `schemas/lint.schema.json`: what `playbook lint --format json` writes, for scripts that read it. */

import { DRAFT_07, RULES, SEVERITIES, type Schema } from "../core/index.ts";
import type { Artefact } from "./artefact.ts";
import { json } from "./format.ts";

const TEXT: Schema = { type: "string" };
const NUMBER: Schema = { type: "integer", minimum: 0 };
/** Lines and columns count from 1. */
const PLACE: Schema = { type: "integer", minimum: 1 };
const BY_SEVERITY = {
  errors: NUMBER,
  warnings: NUMBER,
  infos: NUMBER,
  hints: NUMBER,
};

/** Builds the file. */
export function reportSchema(): Artefact {
  const schema: Schema = {
    $schema: DRAFT_07,
    title: "What `playbook lint --format json` writes",
    ...object({
      schemaVersion: { const: 1 },
      root: TEXT,
      today: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
      counts: object({
        files: NUMBER,
        documents: NUMBER,
        typed: NUMBER,
        untyped: NUMBER,
        skipped: NUMBER,
        ...BY_SEVERITY,
      }),
      findings: listOf({
        path: TEXT,
        rule: { enum: RULES.map(({ id }) => id) },
        severity: { enum: SEVERITIES },
        message: TEXT,
        line: PLACE,
        column: PLACE,
        endLine: PLACE,
        endColumn: PLACE,
        fixable: { type: "boolean" },
      }),
      omitted: listOf({ path: TEXT, ...BY_SEVERITY }),
      skipped: listOf({ path: TEXT, reason: TEXT }),
    }),
  };
  return { path: "schemas/lint.schema.json", text: json(schema) };
}

function listOf(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: "array", items: object(properties) };
}

function object(properties: Readonly<Record<string, Schema>>): Schema {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}
