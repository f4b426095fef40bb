/** Lengths of time between two days, counted in calendar or in working days: `6 months`, `10 working days`. */

import {
  addWorkingDays,
  workingDaysBetween,
  daysBetween,
  type CalendarDate,
} from "./calendar-date.ts";
import { countOf } from "./count.ts";
import {
  addDuration,
  formatDuration,
  readDuration,
  type Duration,
} from "./duration.ts";

/** A duration, or days from Monday to Friday. */
export type Span = Duration | { readonly workingDays: number };

const WORKING = /^(\d{1,4}) (?:working|business|work) ?days?$/i;

/** Reads a span; `undefined` when the text is none. */
export function readSpan(text: string): Span | undefined {
  const working = WORKING.exec(text.trim());
  if (working) return { workingDays: Number(working[1]) };
  const duration = readDuration(text);
  return duration === "event" ? undefined : duration;
}

/** The day that lies one span after another day. */
export function addSpan(day: CalendarDate, span: Span): CalendarDate {
  return "workingDays" in span
    ? addWorkingDays(day, span.workingDays)
    : addDuration(day, span);
}

/** A span for people: `3 days`, `10 working days`. */
export function formatSpan(span: Span): string {
  return "workingDays" in span
    ? countOf(span.workingDays, "working day")
    : formatDuration(span);
}

/** How far two days are apart, counted as a span counts. */
export function distanceIn(
  span: Span,
  from: CalendarDate,
  to: CalendarDate,
): string {
  return "workingDays" in span
    ? countOf(workingDaysBetween(from, to), "working day")
    : countOf(daysBetween(from, to), "day");
}
