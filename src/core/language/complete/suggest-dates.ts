/** Dates worth writing: today, the next review as it follows from the last one, the ends of months. */

import { isTyped } from "../../playbook/playbook-document.ts";
import { reviewOf } from "../../playbook/reviews/review.ts";
import {
  addDays,
  addMonths,
  weekdayOf,
  type CalendarDate,
} from "../../text/calendar-date.ts";
import { addDuration, formatDuration } from "../../text/duration.ts";
import type { FieldDefinition } from "../../types/document-type.ts";
import type { OpenText } from "../open-text.ts";
import type { Suggestion } from "./suggestion.ts";

/** Fields of days that are over; the others look ahead. */
const PAST =
  /^(?:last_|approved|created|raised|reported|started|ended|detected|resolved|implemented|reviewed|since|held|occurred|closed|date$)/;

/** Suggests dates for a field. */
export function suggestDates(
  open: OpenText,
  { name }: FieldDefinition,
): readonly Suggestion[] {
  const { today } = open.index;
  if (name === "next_review") return [...nextReviews(open), ...ahead(today)];
  if (PAST.test(name))
    return [
      date(today, "today"),
      date(addDays(today, -1), "yesterday"),
      date(endOfMonth(today, -1), "end of last month"),
    ];
  return [date(today, "today"), ...ahead(today)];
}

/** Days by which something can be due. */
export function dueDates(today: CalendarDate): readonly Suggestion[] {
  return [...ahead(today), date(today, "today")];
}

function ahead(today: CalendarDate): readonly Suggestion[] {
  return [
    date(addDays(today, 7), "in a week"),
    date(addDays(today, 14), "in two weeks"),
    date(endOfMonth(today, 0), "end of this month"),
    date(endOfMonth(today, 1), "end of next month"),
    date(endOfQuarter(today), "end of the quarter"),
    date(endOfMonth(today, 12 - Number(today.slice(5, 7))), "end of the year"),
  ].filter(
    ({ insert }, at, all) =>
      all.findIndex((each) => each.insert === insert) === at,
  );
}

/** From the interval that holds for the document: counted from its last review, and from today. */
function nextReviews({ document, index }: OpenText): readonly Suggestion[] {
  if (!isTyped(document)) return [];
  const { interval, lastReviewed } = reviewOf(
    document,
    index.config,
    index.today,
  );
  if (interval === undefined || interval === "event") return [];
  const length = formatDuration(interval);
  const fromToday = addDuration(index.today, interval);
  const computed = lastReviewed && addDuration(lastReviewed, interval);
  return [
    ...(computed && computed !== fromToday
      ? [date(computed, `${length} after last review`)]
      : []),
    date(fromToday, `${length} from today`),
  ];
}

function date(day: CalendarDate, what: string): Suggestion {
  return {
    kind: "date",
    label: day,
    aside: what,
    note: weekdayOf(day),
    insert: day,
    words: `${day} ${what}`,
  };
}

function endOfMonth(today: CalendarDate, months: number): CalendarDate {
  const first = `${today.slice(0, 8)}01`;
  return addDays(addMonths(first, months + 1), -1);
}

function endOfQuarter(today: CalendarDate): CalendarDate {
  return endOfMonth(today, 2 - ((Number(today.slice(5, 7)) - 1) % 3));
}
