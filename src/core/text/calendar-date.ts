/** Calendar days without clocks or time zones: an ISO string `YYYY-MM-DD` of the Gregorian calendar. */

/** A day as `YYYY-MM-DD`. Compare with `<` and `===`. */
export type CalendarDate = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = ISO.exec(text);
  return (
    match !== null &&
    dateFrom(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined
  );
}

/** Builds a date; `month` and `day` count from 1. `undefined` when there is no such day. */
export function dateFrom(
  year: number,
  month: number,
  day: number,
): CalendarDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Adds whole days, also negative ones. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Adds days from Monday to Friday; public holidays are not known here. */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  const weeks = Math.floor(days / 5);
  let day = toDayNumber(date) + weeks * 7;
  while (weeks > 0 && isWeekend(day)) day--;
  for (let left = days - weeks * 5; left > 0; left--) {
    day++;
    while (isWeekend(day)) day++;
  }
  return fromDayNumber(day);
}

/** The days from Monday to Friday after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
): number {
  const days = Math.max(0, daysBetween(from, to));
  const weeks = Math.floor(days / 7);
  const first = toDayNumber(to) - (days - weeks * 7) + 1;
  let left = 0;
  for (let day = first; day <= toDayNumber(to); day++)
    if (!isWeekend(day)) left++;
  return weeks * 5 + left;
}

/** Days are counted from a Thursday, so that 2 and 3 after it is the weekend. */
function isWeekend(day: number): boolean {
  return [2, 3].includes(((day % 7) + 7) % 7);
}

/** Adds whole months; a day that the month does not have becomes its last: 31 August + 6 months is 28 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = parts(date);
  const total = year * 12 + (month - 1) + months;
  const newYear = Math.floor(total / 12);
  const newMonth = total - newYear * 12 + 1;
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  return (
    dateFrom(newYear, newMonth, newDay) ??
    (months > 0 ? "9999-12-31" : "0001-01-01")
  );
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

const WEEKDAYS = [
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
];

/** The name of a day's day of the week. */
export function weekdayOf(date: CalendarDate): string {
  return WEEKDAYS[((toDayNumber(date) % 7) + 7) % 7]!;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1]!;
}

function parts(date: CalendarDate): {
  year: number;
  month: number;
  day: number;
} {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Days since 1970-01-01, by counting years from March so that leap days come last. */
function toDayNumber(date: CalendarDate): number {
  const { year, month, day } = parts(date);
  const fromMarch = (month + 9) % 12;
  const y = month <= 2 ? year - 1 : year;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * fromMarch + 2) / 5) +
    day -
    719469
  );
}

function fromDayNumber(days: number): CalendarDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dateFrom(year, month, day) ?? (days > 0 ? "9999-12-31" : "0001-01-01");
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
