/** Front matter: another value under a key, a new key in the place the type has it, a key less. */

import {
  isEmptyNode,
  type MapEntry,
} from "../../document/front-matter/yaml-node.ts";
import { frontMatterEntries } from "../../playbook/fields/field-value.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { TextEdit } from "../../text/edit.ts";
import { fieldOrder } from "../../types/template.ts";
import { keyFor } from "./key-style.ts";
import { lineAfter, lineStart } from "../lines.ts";
import { replaceList } from "./list-edit.ts";
import type { Edits, Source } from "../source.ts";
import { writeScalar, writeValue, type NewValue } from "./write-value.ts";

/** The entries that state a field under its name or a good alias, the one that is read first. */
export function entriesOf(
  document: TypedDocument,
  name: string,
): readonly MapEntry[] {
  const found = [...frontMatterEntries(document.parsed)].flatMap((entry) => {
    const known = document.names.find(entry.key);
    if (known?.definition.name !== name || known.weak) return [];
    const weight = known.rank + (isEmptyNode(entry.value) ? 1000 : 0);
    return [{ entry, weight }];
  });
  return found.sort((a, b) => a.weight - b.weight).map(({ entry }) => entry);
}

/** Writes another value; the key, its comment and its quotes stay. */
export function replaceValue(
  text: string,
  { keyRange, value: node }: MapEntry,
  value: NewValue,
): Edits {
  const colon = text.indexOf(":", keyRange.end) + 1;
  if (node.kind === "list") {
    const values = typeof value === "string" ? [value] : value;
    const kept = values.filter((each) => each.trim() !== "");
    if (kept.length > 0 || text.charAt(node.range.start) === "[")
      return replaceList(text, node, kept);
    const range = { start: colon, end: node.range.end };
    return [{ range, newText: " []" }];
  }
  if (node.kind === "map") return undefined;
  const isOne = typeof value === "string" || value.length === 1;
  const [start, end] = [node.range.start, endOfValue(text, node.range)];
  const newText = isOne
    ? writeScalar(
        typeof value === "string" ? value : value[0]!,
        text.slice(start, end),
      )
    : writeValue(value);
  if (newText === "") return [{ range: { start: colon, end }, newText }];
  // Behind a tab `js-yaml` takes a word and no list.
  const isBehindTab = !isOne && /^[ \t]*\t/.test(text.slice(colon, start));
  if (end > start && isBehindTab)
    return [{ range: { start: colon, end }, newText: ` ${newText}` }];
  if (end > start) return [{ range: { start, end }, newText }];
  return [insertValue(text, colon, newText)];
}

/** A value where the key has none: behind the colon, before a comment. */
function insertValue(text: string, colon: number, value: string): TextEdit {
  const hasBlank = /[ \t]/.test(text.charAt(colon));
  const at = hasBlank ? colon + 1 : colon;
  const gap = text.charAt(at) === "#" ? " " : "";
  return {
    range: { start: at, end: at },
    newText: `${hasBlank ? "" : " "}${value}${gap}`,
  };
}

/** Where a value ends: a block text reaches to the next line. */
export function endOfValue(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Adds a field next to the one that comes before it in the type's order; makes front matter where there is none. */
export function insertEntry(
  { document, text }: Source,
  name: string,
  value: NewValue,
): TextEdit {
  const { frontMatter, bodyStart } = document.parsed;
  const line = `${[`${keyFor(document, name)}:`, writeValue(value)].join(" ").trimEnd()}\n`;
  if (!frontMatter) {
    const gap = /^(?:\s|$)/.test(text.slice(bodyStart)) ? "" : "\n";
    return {
      range: { start: bodyStart, end: bodyStart },
      newText: `---\n${line}---\n${gap}`,
    };
  }
  const { at, indent } = placeOf(document, text, name);
  return { range: { start: at, end: at }, newText: indent + line };
}

function placeOf(
  { type, names, parsed }: TypedDocument,
  text: string,
  name: string,
): { readonly at: number; readonly indent: string } {
  const order = fieldOrder(type);
  const rank = order.indexOf(name);
  const ranked = parsed.frontMatter!.entries.flatMap((entry) => {
    const known = names.find(entry.key)?.definition.name;
    return known === undefined || known === name
      ? []
      : [{ entry, rank: order.indexOf(known) }];
  });
  const before = ranked
    .filter((each) => each.rank < rank)
    .reduce<(typeof ranked)[number] | undefined>(
      (best, each) => (best && best.rank > each.rank ? best : each),
      undefined,
    );
  const after = ranked
    .filter((each) => each.rank > rank)
    .sort((a, b) => a.entry.range.start - b.entry.range.start)[0];
  const { content } = parsed.frontMatter!;
  const neighbour = before?.entry ?? after?.entry;
  const start = neighbour ? lineStart(text, neighbour.keyRange.start) : 0;
  const lead = neighbour ? text.slice(start, neighbour.keyRange.start) : "";
  const at = before
    ? lineAfter(text, before.entry.range.end)
    : after
      ? start
      : content.end;
  return { at, indent: /^[ \t]*$/.test(lead) ? lead : "" };
}

/** Takes out the lines of a key; a comment above it stays. */
export function removeEntry(text: string, entry: MapEntry): TextEdit {
  const start = lineStart(text, entry.keyRange.start);
  return {
    range: { start, end: lineAfter(text, entry.range.end) },
    newText: "",
  };
}
