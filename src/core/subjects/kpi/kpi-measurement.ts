/** When the number of a KPI was measured last, and when it is due again. */

import type { Config } from "../../config/config.ts";
import { addDays, type CalendarDate } from "../../text/calendar-date.ts";
import {
  addDuration,
  readDuration,
  type Duration,
} from "../../text/duration.ts";
import {
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";

/** The latest measurement of a KPI that is measured at regular times. */
export interface Measurement {
  readonly measured: CalendarDate;
  readonly period: Duration;
  /** When the next one is due. */
  readonly next: CalendarDate;
}

/** The measurement of a KPI; `undefined` where it has none yet, or no regular times. */
export function measurementOf(
  document: TypedDocument,
  config: Config,
): Measurement | undefined {
  const measured = dateOfField(document, "last_measured", config);
  const period = readDuration(textOfField(document, "period")?.text ?? "");
  if (measured === undefined || !period || period === "event") return undefined;
  return { measured, period, next: addDuration(measured, period) };
}

/** Whether it is out of date: the next one should be there, and the days of grace are over. */
export function isStale(
  { next }: Measurement,
  graceDays: number,
  today: CalendarDate,
): boolean {
  return addDays(next, graceDays) < today;
}
