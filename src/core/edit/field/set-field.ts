/** Writes, changes and removes a field by its canonical name, wherever and however the document states it. */

import type { ParsedDocument } from "../../document/document.ts";
import type { YamlNode } from "../../document/front-matter/yaml-node.ts";
import { hasValue } from "../../playbook/fields/field-value.ts";
import { isRead } from "../../playbook/playbook-document.ts";
import {
  bodyFieldsOf,
  insertBodyField,
  removeBodyField,
  replaceBodyValue,
} from "./body-field-edit.ts";
import {
  entriesOf,
  insertEntry,
  removeEntry,
  replaceValue,
} from "./front-matter-edit.ts";
import { inLineBreaks } from "../line-breaks.ts";
import { afterEdits, type Edits, type Source } from "../source.ts";
import { textsIn, type NewValue } from "./write-value.ts";

/**
 * Gives a field a value. The spelling in use, quotes, comments, key order and line breaks stay; a field that is missing is
 * written where the type has it. A value of `""` or `[]` empties the field and keeps its key.
 * @returns no edits where the field says so already; `undefined` where the front matter cannot be read, or the field holds
 * something that a text cannot replace.
 */
export function setField(source: Source, name: string, value: NewValue): Edits {
  if (!isRead(source.document)) return undefined;
  const wanted = textsIn(value);
  if (says(source, name, wanted)) return [];
  const written = typeof value === "string" ? value : wanted;
  for (const way of waysToSet(source, name, written)) {
    const edits = inLineBreaks(source, way);
    if (isAsMeant(source, edits, name, wanted)) return edits;
  }
  return undefined;
}

/** Takes a field out, every line that states it. */
export function removeField(source: Source, name: string): Edits {
  const { document, text } = source;
  if (!isRead(document)) return undefined;
  const lines = [
    ...entriesOf(document, name).map((entry) => removeEntry(text, entry)),
    ...bodyFieldsOf(document, name).map((field) =>
      removeBodyField(source, field),
    ),
  ];
  const edits = lines.filter((edit) => edit !== undefined);
  const isWhole =
    edits.length === lines.length && isAsMeant(source, edits, name, []);
  return isWhole ? edits : setField(source, name, "");
}

function* waysToSet(
  source: Source,
  name: string,
  value: NewValue,
): Generator<readonly NonNullable<Edits>[number][]> {
  const { document, text } = source;
  const [entry] = entriesOf(document, name);
  if (entry) {
    const edits = replaceValue(text, entry, value);
    if (edits) yield edits;
    return;
  }
  const [stated] = bodyFieldsOf(document, name);
  if (stated) {
    const edits = replaceBodyValue(stated, value);
    if (edits) yield edits;
    const line = removeBodyField(source, stated);
    if (line && textsIn(value).length === 0) yield [line];
  } else {
    const edits = insertBodyField(source, name, value);
    if (edits) yield edits;
  }
  yield [insertEntry(source, name, value)];
}

/** Whether the field says exactly this; one text in the body may be several, parted by commas. */
function says(
  { document }: Source,
  name: string,
  wanted: readonly string[],
): boolean {
  const field = document.fields.get(name);
  if (!field || document.names.find(field.key)?.weak)
    return wanted.length === 0;
  if (field.node.kind === "map") return false;
  const texts = textsIn(flat(field.node));
  return field.origin === "front-matter"
    ? isSame(texts, wanted)
    : isSame(texts, textsIn(wanted.join(", ")));
}

/** Reads the outcome: the field says what was wanted, all others say what they said, and nothing new is wrong. */
function isAsMeant(
  source: Source,
  edits: NonNullable<Edits>,
  name: string,
  wanted: readonly string[],
): boolean {
  const after = afterEdits(source, edits);
  if (!says(after, name, wanted) || !isRead(after.document)) return false;
  const [was, is] = [source.document, after.document];
  if (is.parsed.problems.length > was.parsed.problems.length) return false;
  if (losesFrontMatter(was.parsed, is.parsed)) return false;
  const names = new Set([...was.fields.keys(), ...is.fields.keys()]);
  names.delete(name);
  return [...names].every((each) => {
    const [old, fresh] = [was.fields.get(each), is.fields.get(each)];
    if (!old || !fresh) return !hasValue(old) && !hasValue(fresh);
    return isSame(flat(old.node), flat(fresh.node));
  });
}

/** Fields above a fence that nobody opened are front matter for as long as one of them is known. */
function losesFrontMatter(was: ParsedDocument, is: ParsedDocument): boolean {
  return !is.frontMatter && (was.frontMatter?.entries.length ?? 0) > 1;
}

/** Everything a node says, keys included. */
function flat(node: YamlNode): readonly string[] {
  switch (node.kind) {
    case "scalar":
      return [node.text.trim()];
    case "list":
      return node.items.flatMap(flat);
    case "map":
      return node.entries.flatMap(({ key, value }) => [key, ...flat(value)]);
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
