/** The rows of a field that holds a list of maps, such as approvals and members, with the place of every value. */

import type { YamlNode } from "../../document/front-matter/yaml-node.ts";
import type { Range } from "../../text/range.ts";
import { foldWord } from "../../text/words.ts";
import { textsOf, type TextValue } from "./field-value.ts";
import type { TypedDocument } from "../playbook-document.ts";

/** One map of the list; an item that is only a text is its first column. */
export interface MapRow {
  readonly range: Range;
  /** The first value under any of these names, compared without case, spaces, `-` and `_`. */
  get(...names: readonly string[]): TextValue | undefined;
}

/** The rows of a field; `first` is the column that an item without names stands for. */
export function mapRows(
  document: TypedDocument,
  field: string,
  first: string,
): readonly MapRow[] {
  const node = document.fields.get(field)?.node;
  if (node === undefined) return [];
  const items = node.kind === "list" ? node.items : [node];
  return items.flatMap((item) => rowOf(item, first) ?? []);
}

function rowOf(node: YamlNode, first: string): MapRow | undefined {
  const values = new Map<string, TextValue>();
  if (node.kind === "map")
    for (const { key, value } of node.entries) {
      const [text] = textsOf(value);
      if (text && !values.has(foldWord(key))) values.set(foldWord(key), text);
    }
  else {
    const [text] = textsOf(node);
    if (text) values.set(foldWord(first), text);
  }
  if (values.size === 0) return undefined;
  return {
    range: node.range,
    get: (...names) =>
      names
        .map((name) => values.get(foldWord(name)))
        .find((value) => value !== undefined),
  };
}
