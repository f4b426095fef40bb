/** The fields of the front matter as entries of an outline; headings are the editor's own. */

import { labelFor } from "../edit/field/key-style.ts";
import type { FieldValue } from "../playbook/fields/field-value.ts";
import { isTyped } from "../playbook/playbook-document.ts";
import type { Range } from "../text/range.ts";
import type { OpenText } from "./open-text.ts";
import { shown } from "./hover/shown.ts";

/** A field with what it says. */
export interface FieldSymbol {
  /** "Next review". */
  readonly name: string;
  /** Its values on one line; nothing where it has none. */
  readonly detail: string;
  /** From the key to the end of the value. */
  readonly range: Range;
  readonly key: Range;
}

/** The fields of a document that has a type, in the order of its text. */
export function fieldOutline({ document }: OpenText): readonly FieldSymbol[] {
  if (!isTyped(document)) return [];
  return [...document.fields.values()]
    .filter(({ origin }) => origin === "front-matter")
    .toSorted((a, b) => a.keyRange.start - b.keyRange.start)
    .map((field) => ({
      name: labelFor(field.definition.writtenAs ?? field.definition.name),
      detail: detailOf(field),
      range: {
        start: field.keyRange.start,
        end: Math.max(field.keyRange.end, field.range.end),
      },
      key: field.keyRange,
    }));
}

/** Lists of maps, such as approvals, have no texts: their number says how much there is. */
function detailOf({ texts, node }: FieldValue): string {
  if (texts.length > 0) return shown(texts.map(({ text }) => text).join(", "));
  return node.kind === "list" && node.items.length > 0
    ? String(node.items.length)
    : "";
}
