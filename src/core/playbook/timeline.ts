/** The timeline of a post-mortem: its rows with the time each gives, from a table or a list, however the time is written. */

import type { Block, ListItem, Table } from "../document/body.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { addDays } from "../text/calendar-date.ts";
import type { DateOrder } from "../text/read-date.ts";
import type { Range } from "../text/range.ts";
import { foldHeading } from "../text/words.ts";
import { isBlank, rangeInPiece } from "./block-text.ts";
import type { TypedDocument } from "./playbook-document.ts";
import type { Section } from "./section.ts";
import { areMilestones, headOf } from "./milestones.ts";
import { readClock, type Clock } from "./timeline-clock.ts";

/** One row. */
export interface TimelineRow {
  /** The time as written. */
  readonly text: string;
  readonly range: Range;
  readonly clock: Clock;
  /** The day, written here or carried on from above; past midnight it is the next. */
  readonly date: CalendarDate | undefined;
}

/** One table or list of rows. */
export interface TimelineRows {
  readonly rows: readonly TimelineRow[];
  /** Where it stands, for what is wrong with all of it. */
  readonly range: Range;
}

interface Written {
  readonly text: string;
  readonly range: Range;
  readonly clock: Clock;
}

const TIME_COLUMN =
  /\b(?:time|when|hour|utc|gmt|cet|cest|timestamp|clock|at)\b/;
const DATE_COLUMN = /\b(?:date|day)\b/;
/** A time that lies so far back is the next morning, not a slip. */
const NIGHT = 6 * 60;

/** Reads the tables and lists of a timeline section. */
export function timelinesOf(
  document: TypedDocument,
  section: Section,
  order: DateOrder | undefined,
): readonly TimelineRows[] {
  const timelines: TimelineRows[] = [];
  const days = daysOf(section, order);
  let items: ListItem[] = [];
  const closeList = (): void => {
    if (items.length > 0 && !areMilestones(items, order))
      timelines.push(fromList(items, document, order, dayAt(days, items[0]!)));
    items = [];
  };
  for (const block of section.blocks) {
    if (block.kind === "item") {
      const last = items.at(-1);
      if (last && isHeadingBetween(section, last, block)) closeList();
      if (block.depth === 1 && !isBlank(block.text)) items.push(block);
      continue;
    }
    closeList();
    if (block.kind === "table")
      timelines.push(fromTable(block, order, dayAt(days, block)));
  }
  closeList();
  return timelines.filter(({ rows }) => rows.length > 0);
}

function isHeadingBetween(
  { subsections }: Section,
  above: Block,
  below: Block,
): boolean {
  return subsections.some(
    ({ range }) =>
      range.start > above.range.start && range.start < below.range.start,
  );
}

type Days = readonly { readonly from: number; readonly date: CalendarDate }[];

/** Days that subheadings name: "10 December 2021". */
function daysOf(section: Section, order: DateOrder | undefined): Days {
  return [section.heading, ...section.subsections].flatMap(
    ({ text, range }) => {
      const { date } = readClock(text, order);
      return date === undefined ? [] : [{ from: range.start, date }];
    },
  );
}

function dayAt(days: Days, { range }: Block): CalendarDate | undefined {
  return days.findLast(({ from }) => from < range.start)?.date;
}

function fromTable(
  table: Table,
  order: DateOrder | undefined,
  day: CalendarDate | undefined,
): TimelineRows {
  const names = table.header.map(({ text }) => foldHeading(text));
  const named = names.findIndex((name) => TIME_COLUMN.test(name));
  const dated = names.findIndex(
    (name) => DATE_COLUMN.test(name) && !TIME_COLUMN.test(name),
  );
  const timeAt = named >= 0 ? named : Math.max(0, dated);
  const written = table.rows
    .filter((row) => row.some(({ text }) => !isBlank(text)))
    .map((row): Written => {
      const { text, range } = row[timeAt] ?? { text: "", range: table.range };
      const own = readClock(text, order);
      const date =
        dated >= 0 ? readClock(row[dated]?.text ?? "", order).date : undefined;
      const clock = own.date === undefined && date ? { ...own, date } : own;
      return {
        text,
        range: isBlank(text) ? rowRange(row, range) : range,
        clock,
      };
    });
  return { rows: withDays(written, day), range: table.range };
}

function rowRange(row: Table["rows"][number], fallback: Range): Range {
  return row.find(({ text }) => !isBlank(text))?.range ?? fallback;
}

function fromList(
  items: readonly ListItem[],
  { parsed }: TypedDocument,
  order: DateOrder | undefined,
  day: CalendarDate | undefined,
): TimelineRows {
  const written = items.map((item): Written => {
    const clock = readClock(headOf(item), order, true);
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
  });
  const range = {
    start: items[0]!.range.start,
    end: items.at(-1)!.range.end,
  };
  return { rows: withDays(written, day), range };
}

/** Carries days on to rows that only give a time; a time far back is the next morning. */
function withDays(
  rows: readonly Written[],
  start: CalendarDate | undefined,
): readonly TimelineRow[] {
  let day = start;
  let last: number | undefined;
  let nights = 0;
  return rows.map(({ text, range, clock }) => {
    const { minutes } = clock;
    if (clock.date !== undefined) {
      day = clock.date;
      nights = 0;
    } else if (
      minutes !== undefined &&
      last !== undefined &&
      last - minutes > NIGHT
    )
      nights++;
    last = minutes ?? last;
    const date = day ?? (nights > 0 ? "0001-01-01" : undefined);
    return { text, range, clock, date: date && addDays(date, nights) };
  });
}
