/** The arithmetic behind a date: how long ago or ahead it is, and how a review follows from the last one. */

import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { reviewOf, type Review } from "../../playbook/reviews/review.ts";
import { dayWords } from "../../playbook/reviews/review-words.ts";
import {
  daysBetween,
  weekdayOf,
  type CalendarDate,
} from "../../text/calendar-date.ts";
import { countOf } from "../../text/count.ts";
import { formatDuration } from "../../text/duration.ts";
import { readDate } from "../../text/read-date.ts";

const REVIEW_FIELDS = new Set([
  "last_reviewed",
  "next_review",
  "review_interval",
]);

/** Whether a field says something about when the document is reviewed. */
export function isReviewField(name: string): boolean {
  return REVIEW_FIELDS.has(name);
}

/** "Monday, 30 November 2026, in 9 days"; says why a date cannot be read. */
export function dateLine(
  { config, today }: PlaybookIndex,
  text: string,
): string | undefined {
  const reading = readDate(text, config.dateOrder);
  if (reading.kind !== "date") return undefined;
  return `${weekdayOf(reading.date)}, ${dayWords(reading.date)}, ${distance(reading.date, today)}.`;
}

/** "Last reviewed 2026-03-01, every 6 months, due 2026-09-01, 81 days ago", a line each. */
export function reviewLines(
  { config, today }: PlaybookIndex,
  document: TypedDocument,
): readonly string[] {
  const review = reviewOf(document, config, today);
  const { lastReviewed, nextReview, nextReviewSource, state } = review;
  return [
    lastReviewed === undefined
      ? "Never reviewed, as far as the document says."
      : `Last reviewed ${lastReviewed}, ${distance(lastReviewed, today)}.`,
    intervalLine(review),
    nextReview === undefined
      ? "When the next review is due cannot be told."
      : `Next review due ${nextReview}, ${distance(nextReview, today)}${nextReviewSource === "written" ? " (as written)" : ""}.`,
    state === "closed" ? "Its status asks for no review." : "",
  ].filter((line) => line !== "");
}

function intervalLine({ interval, intervalSource }: Review): string {
  if (interval === undefined) return "";
  if (interval === "event") return "Reviewed when something happens.";
  const from = {
    document: "",
    config: ", as settled for this type",
    type: ", the default for this type",
  }[intervalSource ?? "document"];
  return `Reviewed every ${formatDuration(interval).replace(/^1 /, "")}${from}.`;
}

/** "81 days ago", "today", "in 12 days". */
export function distance(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  return days < 0
    ? `${countOf(-days, "day")} ago`
    : `in ${countOf(days, "day")}`;
}
