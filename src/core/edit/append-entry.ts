/** One map more in a list of maps, such as the approvals of a change, on a line of its own or in the brackets. */

import type { TextEdit } from "../text/edit.ts";
import { entriesOf, insertEntry } from "./front-matter-edit.ts";
import { inLineBreaks } from "./line-breaks.ts";
import { lineEnd, lineStart } from "./lines.ts";
import { afterEdits, type Edits, type Source } from "./source.ts";
import { writeScalar } from "./write-value.ts";

/** Adds `{ by: kim, on: 2026-11-22 }`; empty texts are left out. `undefined` where the field holds no list. */
export function appendEntry(
  source: Source,
  name: string,
  entry: Readonly<Record<string, string>>,
): Edits {
  const written = Object.entries(entry)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => `${key}: ${writeScalar(text)}`)
    .join(", ");
  const edit = editFor(source, name, `{ ${written} }`);
  if (!edit) return undefined;
  const edits = inLineBreaks(source, [edit]);
  const after = afterEdits(source, edits);
  return countIn(after, name) === countIn(source, name) + 1 ? edits : undefined;
}

function editFor(
  source: Source,
  name: string,
  map: string,
): TextEdit | undefined {
  const { document, text } = source;
  const [entry] = entriesOf(document, name);
  if (!entry) {
    const line = insertEntry(source, name, "");
    const newText = line.newText.replace(/(: ?)(\r?\n)/, `: [${map}]$2`);
    return { ...line, newText };
  }
  const { value } = entry;
  if (value.kind === "scalar" && value.text === "") {
    const at = text.indexOf(":", entry.keyRange.end) + 1;
    return { range: { start: at, end: at }, newText: ` [${map}]` };
  }
  if (value.kind !== "list") return undefined;
  const last = value.items.at(-1)?.range;
  if (text.charAt(value.range.start) === "[") {
    const at = last?.end ?? value.range.start + 1;
    return {
      range: { start: at, end: at },
      newText: last ? `, ${map}` : map,
    };
  }
  if (!last) return undefined;
  const first = value.items[0]!.range.start;
  const lead = text.slice(lineStart(text, first), first);
  const at = lineEnd(text, last.end);
  return { range: { start: at, end: at }, newText: `\n${lead}${map}` };
}

function countIn({ document }: Source, name: string): number {
  const node = document.fields.get(name)?.node;
  return node?.kind === "list" ? node.items.length : 0;
}
