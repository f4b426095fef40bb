/** Calendar weeks: Monday to Sunday, the first holds the year's first Thursday (ISO 8601). */

import { addDays, daysBetween, type CalendarDate } from "./calendar-date.ts";

/** `2026-W50`. */
export type IsoWeek = string;

/** By what `weekdayOf` answers. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

/** 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(date: CalendarDate): number {
  return (((daysBetween("1970-01-01", date) + 3) % 7) + 7) % 7;
}

/** The Monday of a day's week. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -weekdayOf(date));
}

/** The week of a day. */
export function weekOf(date: CalendarDate): IsoWeek {
  const thursday = addDays(mondayOf(date), 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** Reads `2026-W50`, `2026W50`, `W50` of the year of `today`, `this` and `next`; answers the Monday. */
export function readWeek(
  text: string,
  today: CalendarDate,
): CalendarDate | undefined {
  const word = text.trim().toLowerCase();
  if (word === "this") return mondayOf(today);
  if (word === "next") return addDays(mondayOf(today), 7);
  const match = /^(?:(\d{4})-?)?W(\d{1,2})$/i.exec(word);
  if (!match) return undefined;
  const year = match[1] ?? weekOf(today).slice(0, 4);
  const monday = addDays(mondayOf(`${year}-01-04`), (Number(match[2]) - 1) * 7);
  return weekOf(monday) === `${year}-W${match[2]!.padStart(2, "0")}`
    ? monday
    : undefined;
}
