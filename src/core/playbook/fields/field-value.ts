/** The fields of one document under their canonical names, wherever and however they are written. */

import type { ParsedDocument } from "../../document/document.ts";
import {
  isEmptyNode,
  type MapEntry,
  type YamlNode,
} from "../../document/front-matter/yaml-node.ts";
import type { Range } from "../../text/range.ts";
import { isPlaceholder } from "../../text/words.ts";
import type { FieldDefinition } from "../../types/document-type.ts";
import { isPost } from "../typing/blog-post.ts";
import type { FieldNames } from "./field-names.ts";
import type { BodyField } from "../../document/body-label.ts";

/** A text with its place. */
export interface TextValue {
  readonly text: string;
  /** Quotes included. */
  readonly range: Range;
  readonly quoted?: boolean;
}

/** One field as a document states it. */
export interface FieldValue {
  readonly definition: FieldDefinition;
  /** The name as written, which may be an alias. */
  readonly key: string;
  readonly keyRange: Range;
  /** Where the value stands; the key where there is none. */
  readonly range: Range;
  readonly node: YamlNode;
  /** The texts of the value, lists laid flat; empty values and placeholders left out. */
  readonly texts: readonly TextValue[];
  readonly origin: "front-matter" | BodyField["origin"];
}

/** Whether a field says something: not empty, `null`, `TBD` or another placeholder. */
export function hasValue(field: FieldValue | undefined): boolean {
  return (
    field !== undefined && (field.texts.length > 0 || holdsMap(field.node))
  );
}

/** Members and approvals are lists of maps: they have no texts of their own and yet say something. */
function holdsMap(node: YamlNode): boolean {
  if (node.kind === "list") return node.items.some(holdsMap);
  return node.kind === "map" && !isEmptyNode(node);
}

/** Whether a text says that there is nothing to say: `n/a`, `none`. Unlike a placeholder it is an answer. */
export function isNothing(text: string): boolean {
  return /^(?:n\/?a|none|nil|nobody|no one|-|not applicable)(?:\.|\s?[-–—:(][^]{0,80})?$/i.test(
    text,
  );
}

/**
 * Gathers a document's fields. Front matter wins over the body, and a better spelling over a worse one, unless the better
 * one is empty.
 */
export function readFields(
  parsed: ParsedDocument,
  names: FieldNames,
): ReadonlyMap<string, FieldValue> {
  const best = new Map<string, { field: FieldValue; rank: number }>();
  const offer = (field: FieldValue, rank: number): void => {
    const before = best.get(field.definition.name);
    const weight = rank + (hasValue(field) ? 0 : 1000);
    if (!before || weight < before.rank)
      best.set(field.definition.name, { field, rank: weight });
  };
  for (const entry of frontMatterEntries(parsed)) {
    const name = names.find(entry.key);
    // Whoever wrote a post of a blog need not answer for it.
    if (!name || (name.weak && isPost(parsed) && takesPersons(name.definition)))
      continue;
    offer(fromEntry(entry, name.definition), name.rank);
  }
  for (const bodyField of parsed.bodyFields) {
    const name = names.find(bodyField.label);
    // `**Date:**` in a post-mortem is its incident's, though the `date` of a page is when it was published.
    if (name && (!name.weak || name.definition.inName))
      offer(fromBody(bodyField, name.definition), name.rank + 500);
  }
  return new Map([...best].map(([name, { field }]) => [name, field]));
}

/** Entries of front matter, those of nested maps under dotted names as well: `review.next`; of a list of maps the last one's. */
export function* frontMatterEntries(
  parsed: Pick<ParsedDocument, "frontMatter">,
): Generator<MapEntry> {
  for (const entry of parsed.frontMatter?.entries ?? []) {
    yield entry;
    const { value } = entry;
    const map = value.kind === "list" ? value.items.at(-1) : value;
    if (map?.kind === "map")
      for (const inner of map.entries)
        yield { ...inner, key: `${entry.key}.${inner.key}` };
  }
}

/** The texts of a node, lists laid flat, without placeholders. */
export function textsOf(node: YamlNode): readonly TextValue[] {
  switch (node.kind) {
    case "scalar":
      return isEmptyNode(node) || isPlaceholder(node.text)
        ? []
        : [{ text: node.text.trim(), range: node.range, quoted: node.quoted }];
    case "list":
      return node.items.flatMap(textsOf);
    case "map":
      return [];
  }
}

/** Whether a field takes several references, which some people sort into groups. */
function takesReferences({ kind }: FieldDefinition): boolean {
  return kind.kind === "list" && kind.of.kind === "reference";
}

function takesPersons({ kind }: FieldDefinition): boolean {
  return (kind.kind === "list" ? kind.of : kind).kind === "person";
}

/** What names somebody in a map, the likeliest first. */
const NAMING = ["name", "full_name", "person", "role", "team", "position"];

/** The texts of `[{ name: Jane Roe, email: jane@example.com }, Tom]`. */
function personsOf(node: YamlNode): readonly TextValue[] {
  if (node.kind === "list") return node.items.flatMap(personsOf);
  if (node.kind === "scalar") return textsOf(node);
  for (const name of NAMING) {
    const entry = node.entries.find(({ key }) => key.toLowerCase() === name);
    if (entry) return textsOf(entry.value);
  }
  return [];
}

/** The texts of `related: { policies: [POL-001], sops: [SOP-001] }`. */
function groupedTexts(node: YamlNode): readonly TextValue[] {
  return node.kind === "map"
    ? node.entries.flatMap(({ value }) => textsOf(value))
    : [];
}

/** Whether a node sorts its values into groups, each a value or a list of them. */
export function isGrouped(node: YamlNode): boolean {
  return (
    node.kind === "map" &&
    node.entries.every(
      ({ value }) =>
        value.kind === "scalar" ||
        (value.kind === "list" &&
          value.items.every((item) => item.kind === "scalar")),
    )
  );
}

function fromEntry(entry: MapEntry, definition: FieldDefinition): FieldValue {
  const { key, keyRange, value } = entry;
  const isWritten = value.range.end > value.range.start;
  return {
    definition,
    key,
    keyRange,
    range: isWritten ? value.range : keyRange,
    node: value,
    texts: takesReferences(definition)
      ? textsOf(value).concat(groupedTexts(value))
      : takesPersons(definition)
        ? personsOf(value)
        : textsOf(value),
    origin: "front-matter",
  };
}

function fromBody(field: BodyField, definition: FieldDefinition): FieldValue {
  const node: YamlNode = {
    kind: "scalar",
    text: field.value,
    quoted: false,
    range: field.valueRange,
  };
  return {
    definition,
    key: field.label,
    keyRange: field.labelRange,
    range: field.valueRange,
    node,
    texts: textsOf(node),
    origin: field.origin,
  };
}
