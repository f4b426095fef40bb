/** The rows of a timeline on one line of time: days are carried on to rows that only give a time, past midnight too. */

import type { Range } from "../../text/range.ts";
import {
  addDays,
  daysBetween,
  type CalendarDate,
} from "../../text/calendar-date.ts";
import type { Clock } from "./timeline-clock.ts";
import { STAND_IN_YEAR, type TimelineDay } from "./timeline-day.ts";
import { areMixed, type Zone } from "./timeline-zone.ts";

/** A row as it is written. */
export interface WrittenRow {
  /** The time as written. */
  readonly text: string;
  readonly range: Range;
  readonly clock: Clock;
}

/** A row with its place in time. */
export interface TimelineRow extends WrittenRow {
  /** The day, written here or carried on from above; past midnight it is the next. */
  readonly day: PlacedDay | undefined;
  /** Minutes after midnight in universal time where rows are given in several zones, else as written. */
  readonly minutes: number | undefined;
}

/** Days can be compared where they are counted from one point: a year, "Day 1", or wherever the rows begin. */
interface PlacedDay {
  readonly from: "calendar" | "no year" | "count" | "week" | "start";
  readonly number: number;
}

/** A time that lies so far back is the next morning, not a slip. */
const NIGHT = 6 * 60;
const HALF_YEAR = 183;
const START: PlacedDay = { from: "start", number: 0 };

/**
 * Places rows in time.
 * @param start the day that stands above them.
 * @param usual the zone of rows that name none.
 */
export function placeRows(
  rows: readonly WrittenRow[],
  start: TimelineDay | undefined,
  usual: Zone | undefined,
): readonly TimelineRow[] {
  const zones = rows.map(({ clock }) => clock.zone ?? usual);
  const isMixed = areMixed(zones);
  const year = yearOf([start, ...rows.map(({ clock }) => clock.day)]);
  let day: PlacedDay | undefined = start
    ? placed(start, undefined, year)
    : START;
  let last: number | undefined;
  return rows.map((row, at) => {
    const { clock } = row;
    const minutes = isMixed
      ? universal(clock.minutes, zones[at])
      : clock.minutes;
    if (clock.day) day = placed(clock.day, day, year);
    else if (
      day !== undefined &&
      minutes !== undefined &&
      last !== undefined &&
      last - minutes > NIGHT
    )
      day = { ...day, number: day.number + 1 };
    // A day that begins anew is compared with nothing that was before it.
    if (clock.day && minutes === undefined) last = undefined;
    last = minutes ?? last;
    return { ...row, day, minutes };
  });
}

function universal(
  minutes: number | undefined,
  zone: Zone | undefined,
): number | undefined {
  return minutes === undefined || zone?.offset === undefined
    ? undefined
    : minutes - zone.offset;
}

/** The first year that is written. */
function yearOf(
  days: readonly (TimelineDay | undefined)[],
): string | undefined {
  const first = days.find((day) => day?.kind === "date");
  return first?.kind === "date" ? first.date.slice(0, 4) : undefined;
}

function placed(
  day: TimelineDay,
  last: PlacedDay | undefined,
  year: string | undefined,
): PlacedDay | undefined {
  switch (day.kind) {
    case "date":
      return { from: "calendar", number: numberOf(day.date) };
    case "yearless":
      return withYear(day.date, last, year);
    case "count":
      return { from: "count", number: day.number };
    case "weekday":
      return ofWeek(day.number, last);
    case "next":
      return last && { ...last, number: last.number + 1 };
    case "unsure":
      return undefined;
  }
}

function numberOf(date: CalendarDate): number {
  return daysBetween("1970-01-01", date);
}

/** In the year of the day above, or in the next where that would be far back. */
function withYear(
  date: CalendarDate,
  last: PlacedDay | undefined,
  first: string | undefined,
): PlacedDay {
  const from = first === undefined ? "no year" : "calendar";
  const year =
    last?.from === from
      ? addDays("1970-01-01", last.number).slice(0, 4)
      : (first ?? STAND_IN_YEAR);
  const number = numberOf(`${year}${date.slice(4)}`);
  const isNextYear = last?.from === from && last.number - number > HALF_YEAR;
  return {
    from,
    number: isNextYear
      ? numberOf(`${Number(year) + 1}${date.slice(4)}`)
      : number,
  };
}

/** The next day of that name; the calendar's count of days begins on a Thursday. */
function ofWeek(number: number, last: PlacedDay | undefined): PlacedDay {
  if (last?.from !== "calendar" && last?.from !== "week")
    return { from: "week", number: number + 4 };
  const ahead = (((number - last.number - 3) % 7) + 7) % 7;
  return { ...last, number: last.number + ahead };
}

/** Whether a row is earlier than the one above it, for certain. */
export function isBefore(row: TimelineRow, above: TimelineRow): boolean {
  const [day, before] = [row.day, above.day];
  if (!day || day.from !== before?.from) return false;
  const days = day.number - before.number;
  const minutes =
    row.minutes === undefined || above.minutes === undefined
      ? undefined
      : row.minutes - above.minutes;
  if (minutes !== undefined) return days * 24 * 60 + minutes < 0;
  // Of two days that touch, one in another zone may be the same.
  const isElsewhere = (of: TimelineRow): boolean =>
    of.minutes === undefined && of.clock.minutes !== undefined;
  return isElsewhere(row) || isElsewhere(above) ? days < -1 : days < 0;
}

/** Whether rows, as they are written, only go back: newest first is an order too. */
export function areNewestFirst(rows: readonly TimelineRow[]): boolean {
  const steps = rows.slice(1).map((row, at) => stepBack(row, rows[at]!));
  return (
    steps.every((step) => step >= 0) &&
    steps.filter((step) => step > 0).length > 1
  );
}

function stepBack(row: TimelineRow, above: TimelineRow): number {
  const days =
    row.clock.day && row.day && row.day.from === above.day?.from
      ? above.day.number - row.day.number
      : 0;
  return days === 0 && row.minutes !== undefined && above.minutes !== undefined
    ? above.minutes - row.minutes
    : days;
}
