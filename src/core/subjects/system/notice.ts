/** Until when a contract can be cancelled. */

import {
  addDays,
  addMonths,
  type CalendarDate,
} from "../../text/calendar-date.ts";
import { readDuration } from "../../text/duration.ts";
import {
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";

/** The day on which notice has to be given at the latest: `3 months` are months of the calendar. */
export function noticeBefore(
  document: TypedDocument,
  date: CalendarDate,
): CalendarDate | undefined {
  const text = textOfField(document, "notice_period_days")?.text;
  if (text === undefined) return undefined;
  if (/^0{1,5}$/.test(text)) return date;
  const notice = readDuration(text.replace(/ ?notice$/i, ""));
  if (notice === undefined || notice === "event") return undefined;
  return "months" in notice
    ? addDays(addMonths(date, -notice.months), -(notice.days ?? 0))
    : addDays(date, -notice.days);
}
