/** The owner or the due date of an action item, in its table's column or at the end of its line. */

import type { Diagnostic } from "../../lint/diagnostic.ts";
import { actionItemsOf } from "./action-items.ts";
import type { ActionItem } from "./action-item.ts";
import { columnsOf } from "./action-table.ts";
import { padColumns } from "../../text/display-width.ts";
import type { TextEdit } from "../../text/edit.ts";
import type { Range } from "../../text/range.ts";
import type { DateOrder } from "../../text/read-date.ts";
import { oneLine } from "../../text/yaml-scalar.ts";
import { lineEnd } from "../../edit/lines.ts";
import { afterEdits, type Edits, type Source } from "../../edit/source.ts";

/** What is to be added. */
export interface ActionPart {
  readonly part: "owner" | "due";
  readonly text: string;
}

/** Adds a part to the item that a finding points at; `undefined` where it would not be read as such. */
export function setActionPart(
  source: Source,
  { range }: Pick<Diagnostic, "range">,
  added: ActionPart,
  order: DateOrder | undefined,
): Edits {
  const items = actionItemsOf(source.document, order);
  const at = items.findIndex((item) => item.range.start === range.start);
  if (at < 0 || oneLine(added.text) === "") return undefined;
  for (const edit of waysToAdd(source, items[at]!, added)) {
    const after = actionItemsOf(afterEdits(source, [edit]).document, order);
    const isDone = after.length === items.length && says(after[at]!, added);
    if (isDone) return [edit];
  }
  return undefined;
}

function* waysToAdd(
  { document, text }: Source,
  { range }: ActionItem,
  { part, text: value }: ActionPart,
): Generator<TextEdit> {
  const written = oneLine(value).replaceAll("|", "\\|");
  for (const table of document.parsed.body.blocks) {
    if (table.kind !== "table" || range.start < table.range.start) continue;
    const row = table.rows.find((cells) =>
      cells.some((cell) => cell.range.start === range.start),
    );
    const column = columnsOf(table).get(part);
    const cell = column === undefined ? undefined : row?.[column];
    if (cell) yield inCell(text, cell.range, written);
  }
  const words = part === "owner" ? `owner: ${written}` : `due ${written}`;
  const end = Math.min(range.end, lineEnd(text, range.start));
  const last = text.slice(range.start, end).trimEnd().length + range.start;
  const isBracketed = part === "due" && text.charAt(last - 1) === ")";
  if (isBracketed) {
    const at = last - 1;
    yield { range: { start: at, end: at }, newText: `, ${words}` };
  }
  yield { range: { start: last, end: last }, newText: ` (${words})` };
}

/** Uses up the blanks of the column, so that its bars stay in line. */
function inCell(text: string, range: Range, written: string): TextEdit {
  const bar = text.indexOf("|", range.end);
  const limit = lineEnd(text, range.end);
  const end = bar < 0 || bar > limit ? limit : bar;
  let start = range.start;
  while (/[ \t]/.test(text.charAt(start - 1))) start--;
  const newText = ` ${padColumns(written, end - start - 2)} `;
  return { range: { start, end }, newText };
}

function says(item: ActionItem, { part }: ActionPart): boolean {
  return part === "owner" ? item.owners.length > 0 : item.due !== undefined;
}
