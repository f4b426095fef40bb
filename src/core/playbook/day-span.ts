/** A span of calendar days, both ends included: the window of a change, a freeze. */

import type { CalendarDate } from "../text/calendar-date.ts";

export interface DaySpan {
  readonly start: CalendarDate;
  /** Not before `start`. */
  readonly end: CalendarDate;
}

/** The span between two days; one that would end before it begins is its first day. */
export function daySpan(
  start: CalendarDate | undefined,
  end: CalendarDate | undefined,
): DaySpan | undefined {
  const first = start ?? end;
  if (first === undefined) return undefined;
  return { start: first, end: end !== undefined && end > first ? end : first };
}

/** Whether two spans share a day. */
export function doSpansMeet(a: DaySpan, b: DaySpan): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A span for a sentence: `2026-12-08`, or `2026-12-08 to 2026-12-09`. */
export function spanWords({ start, end }: DaySpan): string {
  return start === end ? start : `${start} to ${end}`;
}
