/** `schemas/registers/<name>.schema.json`: what a register is in JSON, and one row of it in JSON Lines, for scripts that read it. */

import {
  DRAFT_07,
  machineColumns,
  REGISTERS,
  type RegisterColumn,
  type Schema,
} from "../core/index.ts";
import type { Artefact } from "./artefact.ts";
import { json } from "./format.ts";

/** One schema for each register. */
export function registerSchemas(): readonly Artefact[] {
  return REGISTERS.map((register) => ({
    path: `schemas/registers/${register.name}.schema.json`,
    text: json(schemaOf(register)),
  }));
}

/** JSON may have more beside the rows, but a row holds nothing else. */
function schemaOf(register: (typeof REGISTERS)[number]): Schema {
  const { name, isBare } = register;
  const columns = machineColumns(register);
  const rows = { type: "array", items: { $ref: "#/definitions/row" } };
  const around = {
    schemaVersion: { const: 1 },
    playbook: { type: "string", description: "The name of its folder" },
    today: { ...DAY, description: "The day as of which dates are judged" },
  };
  return {
    $schema: DRAFT_07,
    title: `The register \`${name}\` as JSON; \`#/definitions/row\` is a line of JSON Lines`,
    ...(isBare
      ? rows
      : {
          type: "object",
          properties: { ...around, [name]: rows },
          required: [...Object.keys(around), name],
        }),
    definitions: {
      row: {
        type: "object",
        properties: Object.fromEntries(
          columns.map((column) => [
            column.key,
            {
              ...(column.heading === "" ? {} : { description: column.heading }),
              ...VALUES[column.kind ?? "text"],
            },
          ]),
        ),
        required: columns
          .filter(({ isOptional }) => !isOptional)
          .map(({ key }) => key),
        additionalProperties: false,
      },
    },
  };
}

const DAY: Schema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const TEXTS: Schema = { type: "array", items: { type: "string" } };

/** What a cell may hold; anything that a document leaves out is `null`. */
const VALUES: Readonly<Record<NonNullable<RegisterColumn["kind"]>, Schema>> = {
  text: { type: ["string", "null"] },
  date: { ...DAY, type: ["string", "null"] },
  path: { type: ["string", "null"] },
  number: { type: ["number", "null"] },
  flag: { type: ["boolean", "null"] },
  list: TEXTS,
  person: { ...TEXTS, type: ["string", "array", "null"] },
};
