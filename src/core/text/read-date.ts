/** Reading a day the way people write it, and saying so when it could be two days. */

import { dateFrom, type CalendarDate } from "./calendar-date.ts";

/** The order of day and month in `03/04/2026`, when a team has settled on one. */
export type DateOrder = "DD/MM/YYYY" | "MM/DD/YYYY";

/** What a text turned out to be. */
export type DateReading =
  | {
      readonly kind: "date";
      readonly date: CalendarDate;
      readonly iso: boolean;
    }
  | {
      readonly kind: "ambiguous";
      readonly dates: readonly [CalendarDate, CalendarDate];
    }
  | { readonly kind: "impossible" }
  | { readonly kind: "none" };

const NONE: DateReading = { kind: "none" };
const IMPOSSIBLE: DateReading = { kind: "impossible" };
const MONTHS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

const YEAR_FIRST =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.{0,25})?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const DAY_NAME_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const MONTH_NAME_FIRST =
  /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

/**
 * Reads `2026-03-01`, a timestamp (its day), `2026/3/1`, `20260301`, `1 March 2026`, `Mar 1, 2026` and, where `order`
 * or the numbers settle which part is the day, `01/03/2026`. Never guesses.
 */
export function readDate(text: string, order?: DateOrder): DateReading {
  const trimmed = text.trim();
  if (trimmed.length < 8 || trimmed.length > 40) return NONE;
  let match = YEAR_FIRST.exec(trimmed) ?? undefined;
  if (match)
    return reading(
      match[1]!,
      match[3]!,
      match[4]!,
      /^\d{4}-\d\d-\d\d/.test(trimmed),
    );
  match = COMPACT.exec(trimmed) ?? undefined;
  if (match) return reading(match[1]!, match[2]!, match[3]!, false);
  match = YEAR_LAST.exec(trimmed) ?? undefined;
  if (match) return readYearLast(match[1]!, match[3]!, match[4]!, order);
  match = DAY_NAME_FIRST.exec(trimmed) ?? undefined;
  if (match) return readNamed(match[3]!, match[2]!, match[1]!);
  match = MONTH_NAME_FIRST.exec(trimmed) ?? undefined;
  if (match) return readNamed(match[3]!, match[1]!, match[2]!);
  return NONE;
}

function reading(
  year: string,
  month: string,
  day: string,
  iso: boolean,
): DateReading {
  const date = dateFrom(Number(year), Number(month), Number(day));
  return date === undefined ? IMPOSSIBLE : { kind: "date", date, iso };
}

function readNamed(year: string, name: string, day: string): DateReading {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? NONE : reading(year, String(month), day, false);
}

function readYearLast(
  first: string,
  second: string,
  year: string,
  order: DateOrder | undefined,
): DateReading {
  if (order === "DD/MM/YYYY") return reading(year, second, first, false);
  if (order === "MM/DD/YYYY") return reading(year, first, second, false);
  const dayFirst = dateFrom(Number(year), Number(second), Number(first));
  const monthFirst = dateFrom(Number(year), Number(first), Number(second));
  if (
    dayFirst !== undefined &&
    monthFirst !== undefined &&
    dayFirst !== monthFirst
  )
    return { kind: "ambiguous", dates: [dayFirst, monthFirst] };
  const only = dayFirst ?? monthFirst;
  return only === undefined
    ? IMPOSSIBLE
    : { kind: "date", date: only, iso: false };
}
