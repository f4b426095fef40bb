/** What may still be asked of a record: minutes name who led them, and nobody mends those of long ago. */

import type { Config } from "../../config/config.ts";
import { addMonths, type CalendarDate } from "../../text/calendar-date.ts";
import { isOfDecision } from "../typing/decision-record.ts";
import { textOfField, type TypedDocument } from "../playbook-document.ts";
import { dateOfField } from "../reviews/review.ts";

/** Who answers for minutes, where no owner is named. */
const LEADING = ["chair", "scribe", "body"];

/** Minutes of this many months ago are left as they are. */
const MONTHS = 12;

/** Whether somebody answers for minutes, or for a change that is told in prose, without being called the owner. */
export function isLed({ type, fields, parsed }: TypedDocument): boolean {
  if (type.id === "change")
    return !parsed.frontMatter && fields.has("requester");
  return type.id === "meeting" && LEADING.some((name) => fields.has(name));
}

/** The days of an incident, the first that is known. */
const INCIDENT_DAYS = [
  "incident_date",
  "detected_at",
  "resolved_at",
  "held_on",
];

/** Whether a document tells of a meeting or an incident of more than a year ago, whose actions are no longer planned there. */
export function isOfLongAgo(
  document: TypedDocument,
  config: Config,
  today: CalendarDate,
): boolean {
  if (document.type.id !== "post-mortem")
    return isOldRecord(document, config, today);
  const date = INCIDENT_DAYS.map((name) =>
    dateOfField(document, name, config),
  ).find((day) => day !== undefined);
  return date !== undefined && addMonths(date, MONTHS) < today;
}

/** Whether a document is the minutes of a meeting that is more than a year ago. */
export function isOldRecord(
  document: TypedDocument,
  config: Config,
  today: CalendarDate,
): boolean {
  if (document.type.id !== "meeting") return false;
  const date = dateOfField(document, "date", config);
  return date !== undefined && addMonths(date, MONTHS) < today;
}

const DECISION =
  /^(?:adr|(?:architecture|architectural|design)?[ _-]?decision(?:[ _-]record)?)$/i;

/** Whether a document records a decision: it is not reviewed, but superseded by the next one. */
export function isDecisionRecord(document: TypedDocument): boolean {
  const type = textOfField(document, "type") ?? document.unknownType;
  return DECISION.test(type?.text ?? "") || isOfDecision(document.path);
}
