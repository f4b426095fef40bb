/** More maps in a list of maps, such as the approvals of a change, on lines of their own or in the brackets. */

import type { TextEdit } from "../../text/edit.ts";
import { isPlaceholder } from "../../text/words.ts";
import { entriesOf, insertEntry } from "./front-matter-edit.ts";
import { inLineBreaks } from "../line-breaks.ts";
import { lineEnd, lineStart } from "../lines.ts";
import { afterEdits, type Edits, type Source } from "../source.ts";
import { writeScalar } from "./write-value.ts";

/** Adds `{ by: kim, on: 2026-11-22 }`; empty texts are left out. `undefined` where the field holds no list. */
export function appendEntries(
  source: Source,
  name: string,
  entries: readonly Readonly<Record<string, string>>[],
): Edits {
  const edit = editFor(source, name, entries.map(written));
  if (!edit) return undefined;
  const edits = inLineBreaks(source, [edit]);
  const after = afterEdits(source, edits);
  return countIn(after, name) === countIn(source, name) + entries.length
    ? edits
    : undefined;
}

function written(entry: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(entry)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => `${key}: ${writeScalar(text)}`);
  return `{ ${pairs.join(", ")} }`;
}

function editFor(
  source: Source,
  name: string,
  maps: readonly string[],
): TextEdit | undefined {
  const { document, text } = source;
  const inBrackets = maps.join(", ");
  const [entry] = entriesOf(document, name);
  if (!entry) {
    const line = insertEntry(source, name, "");
    const newText = line.newText.replace(/(: ?)(\r?\n)/, `: [${inBrackets}]$2`);
    return { ...line, newText };
  }
  const { value } = entry;
  if (value.kind === "scalar" && value.text === "") {
    const at = text.indexOf(":", entry.keyRange.end) + 1;
    return { range: { start: at, end: at }, newText: ` [${inBrackets}]` };
  }
  if (value.kind === "scalar" && isPlaceholder(value.text))
    return { range: value.range, newText: `[${inBrackets}]` };
  if (value.kind !== "list") return undefined;
  const last = value.items.at(-1)?.range;
  if (text.charAt(value.range.start) === "[") {
    const at = last?.end ?? value.range.start + 1;
    return {
      range: { start: at, end: at },
      newText: last ? `, ${inBrackets}` : inBrackets,
    };
  }
  if (!last) return undefined;
  const first = value.items[0]!.range.start;
  const lead = text.slice(lineStart(text, first), first);
  const at = lineEnd(text, last.end);
  const newText = maps.map((map) => `\n${lead}${map}`).join("");
  return { range: { start: at, end: at }, newText };
}

function countIn({ document }: Source, name: string): number {
  const node = document.fields.get(name)?.node;
  return node?.kind === "list" ? node.items.length : 0;
}
