/** The `fields` of a type in a config: new fields, and changes to those the type already has. */

import type { YamlNode } from "../document/yaml-node.ts";
import type {
  DocumentType,
  FieldDefinition,
  FieldKind,
  Requirement,
} from "../types/document-type.ts";
import { fieldsOf } from "../types/fields-of.ts";
import { FIELD_KINDS, LIST_KINDS, REQUIREMENTS } from "./field-settings.ts";
import { patternProblem } from "./pattern.ts";
import { valueOf, type YamlReader } from "./yaml-reader.ts";

const KEYS = [
  "kind",
  "values",
  "of",
  "to",
  "pattern",
  "min",
  "max",
  "summary",
  "aliases",
  "required",
];
/** The type's own fields after the config's changes; a changed envelope field becomes the type's own. */
export function readFields(
  reader: YamlReader,
  node: YamlNode | undefined,
  base: DocumentType,
): readonly FieldDefinition[] {
  const own = new Map(base.fields.map((field) => [field.name, field]));
  for (const { key, keyRange, value } of reader.map(
    node,
    `\`fields\` of the type \`${base.id}\``,
  )) {
    const name = key.trim();
    if (!/^[\p{L}_][\p{L}\p{N}_. -]{0,60}$/u.test(name)) {
      reader.report(
        keyRange,
        `\`${name.slice(0, 60)}\` cannot be the name of a field; write it like \`cost_centre\`.`,
      );
      continue;
    }
    const before = fieldsOf(base).find((field) => field.name === name);
    own.set(name, readField(reader, value, name, before));
  }
  return [...own.values()];
}

function readField(
  reader: YamlReader,
  node: YamlNode,
  name: string,
  before: FieldDefinition | undefined,
): FieldDefinition {
  const what = (key: string): string => `\`${key}\` of the field \`${name}\``;
  const isShort = node.kind === "scalar";
  if (!isShort) reader.map(node, `The field \`${name}\``, KEYS);
  const kind = readKind(reader, isShort ? undefined : node, name) ??
    before?.kind ?? { kind: "text" };
  const required = reader.oneOf(
    isShort ? node : valueOf(node, "required"),
    what("required"),
    REQUIREMENTS,
  );
  const { required: requiredBefore, ...rest } = before ?? {
    name,
    summary: `The ${name.replaceAll("_", " ")}.`,
    kind,
  };
  const requirement: Requirement | undefined =
    required === "never" ? undefined : (required ?? requiredBefore);
  const aliases = reader.texts(valueOf(node, "aliases"), what("aliases"));
  return {
    ...rest,
    kind,
    summary:
      reader.text(valueOf(node, "summary"), what("summary")) ?? rest.summary,
    ...(aliases || before?.aliases
      ? { aliases: [...(before?.aliases ?? []), ...(aliases ?? [])] }
      : {}),
    ...(requirement ? { required: requirement } : {}),
  };
}

function readKind(
  reader: YamlReader,
  node: YamlNode | undefined,
  name: string,
): FieldKind | undefined {
  const word = reader.oneOf(
    valueOf(node, "kind"),
    `\`kind\` of the field \`${name}\``,
    FIELD_KINDS,
  );
  const values = reader.texts(
    valueOf(node, "values"),
    `\`values\` of the field \`${name}\``,
  );
  if (word === undefined)
    return values ? { kind: "one-of", values } : undefined;
  switch (word) {
    case "one-of":
      if (values && values.length > 0) return { kind: word, values };
      return reader.report(
        node!.range,
        `The field \`${name}\` is one of a few values; list them, for instance \`values: [low, medium, high]\`.`,
      );
    case "text":
      return readText(reader, node!, name);
    case "number":
      return {
        kind: word,
        ...readBound(reader, node!, "min"),
        ...readBound(reader, node!, "max"),
      };
    case "reference":
      return readReference(reader, node!, name);
    case "list": {
      const of = reader.oneOf(
        valueOf(node, "of"),
        `\`of\` of the field \`${name}\``,
        LIST_KINDS,
      );
      if (of === "reference")
        return { kind: word, of: readReference(reader, node!, name) };
      return { kind: word, of: { kind: of ?? "text" } };
    }
    default:
      return { kind: word };
  }
}

function readReference(
  reader: YamlReader,
  node: YamlNode,
  name: string,
): FieldKind {
  const to = reader.texts(
    valueOf(node, "to"),
    `\`to\` of the field \`${name}\``,
  );
  return { kind: "reference", ...(to ? { to } : {}) };
}

function readText(reader: YamlReader, node: YamlNode, name: string): FieldKind {
  const value = valueOf(node, "pattern");
  const pattern = reader.text(value, `\`pattern\` of the field \`${name}\``);
  if (pattern === undefined) return { kind: "text" };
  const problem = patternProblem(pattern);
  if (problem)
    reader.report(
      value!.range,
      `\`pattern\` of the field \`${name}\` cannot be used: ${problem}`,
    );
  return problem ? { kind: "text" } : { kind: "text", pattern };
}

function readBound(
  reader: YamlReader,
  node: YamlNode,
  key: "min" | "max",
): { min?: number; max?: number } {
  const value = valueOf(node, key);
  const text = reader.text(value, `\`${key}\``);
  if (text === undefined) return {};
  if (Number.isFinite(Number(text))) return { [key]: Number(text) };
  reader.report(
    value!.range,
    `\`${key}\` is \`${text}\`; it has to be a number.`,
  );
  return {};
}
