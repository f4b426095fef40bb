/** When a review is due, as people say it. */

import type { Review } from "./review.ts";
import { daysBetween, type CalendarDate } from "../../text/calendar-date.ts";
import { countOf } from "../../text/count.ts";

/** "3 days overdue", "due today", "due in 12 days"; nothing where no date is known. */
export function dueWords(
  { nextReview }: Pick<Review, "nextReview">,
  today: CalendarDate,
): string | undefined {
  if (nextReview === undefined) return undefined;
  const days = daysBetween(today, nextReview);
  if (days < 0) return `${countOf(-days, "day")} overdue`;
  if (days === 0) return "due today";
  if (days === 1) return "due tomorrow";
  return days < 100 ? `due in ${days} days` : `due ${dayWords(nextReview)}`;
}

/** The same below a heading that says what the date is about: "3 days ago", "today", "in 12 days", "5 January". */
export function shortDueWords(
  nextReview: CalendarDate,
  today: CalendarDate,
): string {
  const days = daysBetween(today, nextReview);
  if (days < 0) return `${countOf(-days, "day")} ago`;
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days < 100) return `in ${days} days`;
  const isThisYear = nextReview.slice(0, 4) === today.slice(0, 4);
  const day = dayWords(nextReview);
  return isThisYear ? day.replace(/ \d+$/, "") : day;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "November 2026" of a day in it. */
export function monthWords(date: CalendarDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** "5 November 2026". */
export function dayWords(date: CalendarDate): string {
  return `${Number(date.slice(8))} ${monthWords(date)}`;
}
