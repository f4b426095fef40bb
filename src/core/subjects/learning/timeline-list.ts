/** The rows of a timeline that are items of lists, each list by itself: what stands below an item is a list of its own. */

import type { ListItem } from "../../document/body.ts";
import type { ParsedDocument } from "../../document/document.ts";
import type { DateOrder } from "../../text/read-date.ts";
import { isBlank, rangeInPiece } from "../../playbook/sections/block-text.ts";
import { readClock, type Clock } from "./timeline-clock.ts";
import type { TimelineDay } from "./timeline-day.ts";
import type { WrittenRow } from "./timeline-days.ts";

/** One list: rows with the day that the item above them gives. */
export interface TimelineList {
  readonly rows: readonly WrittenRow[];
  readonly day: TimelineDay | undefined;
}

interface OpenList {
  readonly rows: WrittenRow[];
  readonly day: TimelineDay | undefined;
}

/** Reads items that follow each other. */
export function readTimelineLists(
  items: readonly ListItem[],
  parsed: ParsedDocument,
  order: DateOrder | undefined,
): readonly TimelineList[] {
  const lists: OpenList[] = [{ rows: [], day: undefined }];
  const open: (OpenList | undefined)[] = [undefined, lists[0]];
  const days: (TimelineDay | undefined)[] = [];
  items.forEach((item, at) => {
    const { depth } = item;
    open.length = Math.min(open.length, depth + 1);
    days.length = Math.min(days.length, depth);
    const row = rowOf(item, parsed, order);
    const isTimed = row.clock.kind !== "none";
    days[depth] = row.clock.day ?? days[depth - 1];
    if (depth > 1 ? !isTimed : isBlank(item.text) && !isTimed) return;
    let list = open[depth];
    if (!list) {
      list = { rows: [], day: days[depth - 1] };
      open[depth] = list;
      lists.push(list);
    }
    list.rows.push(
      isTimed || !hasTimesBelow(items, at, order) ? row : asWords(row),
    );
  });
  return lists.filter(({ rows }) => rows.length > 0);
}

/** "Detection", with the times in a list below it, is no row that lacks one. */
function asWords(row: WrittenRow): WrittenRow {
  return { ...row, clock: { ...row.clock, kind: "words" } };
}

function hasTimesBelow(
  items: readonly ListItem[],
  at: number,
  order: DateOrder | undefined,
): boolean {
  const { depth } = items[at]!;
  for (let next = at + 1; next < items.length; next++) {
    if (items[next]!.depth <= depth) return false;
    if (clockOf(items[next]!, order).kind !== "none") return true;
  }
  return false;
}

function clockOf({ text }: ListItem, order: DateOrder | undefined): Clock {
  return readClock(text.split("\n", 1)[0]!, order, "start");
}

function rowOf(
  item: ListItem,
  parsed: ParsedDocument,
  order: DateOrder | undefined,
): WrittenRow {
  const clock = clockOf(item, order);
  const text = clock.text ?? "";
  const at = item.text.indexOf(text);
  return {
    text,
    clock,
    range:
      text === ""
        ? item.range
        : rangeInPiece(parsed, item, at, at + text.length),
  };
}
