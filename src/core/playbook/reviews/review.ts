/** Whether a document's review is overdue, due soon or far away: last review plus interval, or the date that is written. */

import type { Config } from "../../config/config.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { isInUse } from "../../types/life.ts";
import { dateInName } from "../typing/date-in-name.ts";
import {
  addDuration,
  formatDuration,
  readDuration,
  type Duration,
} from "../../text/duration.ts";
import { readDate } from "../../text/read-date.ts";
import { chosenWord } from "../fields/allowed.ts";
import { textOfField, type TypedDocument } from "../playbook-document.ts";

/** `unscheduled` has no date to compute from; `closed` has a status or type that needs no review. */
export type ReviewState =
  "overdue" | "due-soon" | "current" | "unscheduled" | "closed";

/** What is known of a document's review. */
export interface Review {
  readonly state: ReviewState;
  readonly lastReviewed: CalendarDate | undefined;
  /** Written, or computed from the last review and the interval. */
  readonly nextReview: CalendarDate | undefined;
  readonly nextReviewSource: "written" | "computed" | undefined;
  readonly interval: Duration | "event" | undefined;
  /** Where the interval comes from. */
  readonly intervalSource: "document" | "config" | "type" | undefined;
}

/** Computes the review of a document as of `today`. A review due today is due soon, not overdue. */
export function reviewOf(
  document: TypedDocument,
  config: Config,
  today: CalendarDate,
): Review {
  const lastReviewed = dateOfField(document, "last_reviewed", config);
  const written = dateOfField(document, "next_review", config);
  const { interval, intervalSource } = intervalOf(document, config);
  const computed =
    lastReviewed !== undefined && interval !== undefined && interval !== "event"
      ? addDuration(lastReviewed, interval)
      : undefined;
  const nextReview = written ?? computed;
  const facts = {
    lastReviewed,
    nextReview,
    nextReviewSource: sourceOf(written, computed),
    interval,
    intervalSource,
  };
  if (!isInUse(document.statusFamily)) return { state: "closed", ...facts };
  if (nextReview === undefined)
    return {
      state: interval === undefined && !lastReviewed ? "closed" : "unscheduled",
      ...facts,
    };
  if (nextReview < today) return { state: "overdue", ...facts };
  const soon = addDuration(today, config.dueSoon);
  return { state: nextReview <= soon ? "due-soon" : "current", ...facts };
}

/** How the date of the next review follows, for a message: `, 6 months after \`2026-03-01\``; empty where it is written. */
export function reasonOf({
  nextReviewSource,
  lastReviewed,
  interval,
  intervalSource,
}: Review): string {
  if (nextReviewSource !== "computed" || !interval || interval === "event")
    return "";
  const length = formatDuration(interval);
  const source = intervalSource === "document" ? "" : " (the default)";
  return `, ${length}${source} after \`${lastReviewed}\``;
}

/** A field's date, where it can be read as exactly one day. */
export function dateOfField(
  document: TypedDocument,
  name: string,
  config: Config,
): CalendarDate | undefined {
  const text = textOfField(document, name)?.text;
  const isInName =
    !document.fields.has(name) &&
    document.names.definitions.find((each) => each.name === name)?.inName;
  if (isInName) return dateInName(document, config.dateOrder);
  const reading =
    text === undefined ? undefined : readDate(text, config.dateOrder);
  return reading?.kind === "date" ? reading.date : undefined;
}

function sourceOf(
  written: CalendarDate | undefined,
  computed: CalendarDate | undefined,
): Review["nextReviewSource"] {
  if (written !== undefined) return "written";
  return computed === undefined ? undefined : "computed";
}

/** The type's own: shorter for what its field marks, such as a procedure of tier 1. */
function defaultInterval(document: TypedDocument): string | undefined {
  const { reviewInterval, reviewIntervalWhen: when } = document.type;
  const written = when && textOfField(document, when.field)?.text;
  return when && written !== undefined && chosenWord(written, SCALE) === when.is
    ? when.interval
    : reviewInterval;
}

const SCALE = ["1", "2", "3", "4"];

function intervalOf(
  document: TypedDocument,
  config: Config,
): Pick<Review, "interval" | "intervalSource"> {
  const text = textOfField(document, "review_interval")?.text;
  const own = text === undefined ? undefined : readDuration(text);
  if (own !== undefined) return { interval: own, intervalSource: "document" };
  const configured = config.reviewIntervals.get(document.type.id);
  if (configured) return { interval: configured, intervalSource: "config" };
  const byType = readDuration(defaultInterval(document) ?? "");
  return byType
    ? { interval: byType, intervalSource: "type" }
    : { interval: undefined, intervalSource: undefined };
}
