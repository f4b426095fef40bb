/** Ticks an action off where it stands: its checkbox, its cell of the status, or a checkbox before its words. */

import type { Block, ListItem, Table } from "../../document/body.ts";
import { keyedActions, type KeyedAction } from "./action-register.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import type { TextEdit } from "../../text/edit.ts";
import type { DateOrder } from "../../text/read-date.ts";
import { foldHeading } from "../../text/words.ts";
import { afterEdits, type Edits, type Source } from "../../edit/source.ts";

/**
 * Marks an action as done.
 * @param key as the register names it.
 * @returns no edits where it is done already; `undefined` where it is not there any more, or is written in a way that no
 * mark can be put to.
 */
export function tickOff(
  source: Source,
  key: string,
  today: CalendarDate,
  order: DateOrder | undefined,
): Edits {
  const action = actionNamed(source, key, order);
  if (!action) return undefined;
  if (action.item.status === "done") return [];
  const edit = markOf(source, action, today);
  if (!edit) return undefined;
  const isDone = keyedActions(afterEdits(source, [edit]).document, order).some(
    (each) => each.key === key && each.item.status === "done",
  );
  return isDone ? [edit] : undefined;
}

/** The action in the text as it is now. */
export function actionNamed(
  { document }: Source,
  key: string,
  order: DateOrder | undefined,
): KeyedAction | undefined {
  return keyedActions(document, order).find((each) => each.key === key);
}

function markOf(
  { document, text }: Source,
  { item }: KeyedAction,
  today: CalendarDate,
): TextEdit | undefined {
  for (const block of document.parsed.body.blocks) {
    if (!holds(block, item.range.start)) continue;
    if (block.kind === "item") return checkbox(text, block);
    if (block.kind === "table")
      return statusCell(block, item.range.start, today);
  }
  return undefined;
}

function holds({ range }: Block, offset: number): boolean {
  return range.start <= offset && offset < range.end;
}

function checkbox(
  text: string,
  { range, task }: ListItem,
): TextEdit | undefined {
  const written = text.slice(range.start, range.end);
  const bullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(written);
  if (!bullet) return undefined;
  const at = range.start + bullet[0].length;
  return task === "open"
    ? { range: { start: at + 1, end: at + 2 }, newText: "x" }
    : { range: { start: at, end: at }, newText: "[x] " };
}

function statusCell(
  { header, rows }: Table,
  offset: number,
  today: CalendarDate,
): TextEdit | undefined {
  const row = rows.find((cells) =>
    cells.some(({ range }) => range.start <= offset && offset <= range.end),
  );
  const column = header.findIndex(({ text }) =>
    /^(?:status|state|done|completed?|progress)$/.test(foldHeading(text)),
  );
  const cell = row?.[column];
  if (cell) return { range: cell.range, newText: `done ${today}` };
  const what = row?.find(({ range }) => range.start === offset);
  return what && { range: { start: offset, end: offset }, newText: "✅ " };
}
