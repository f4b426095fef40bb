/** Reading a day the way people write it, and saying so when it could be two days. */

import { addDays, dateFrom, type CalendarDate } from "./calendar-date.ts";
import { FOREIGN_MONTHS, FOREIGN_WEEKDAYS } from "./languages/index.ts";
import { foldWord } from "./words.ts";

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

/** `2026-05-15 (after all action items)` */
const REMARK = /(?<=\d)\s{0,3}\([^()]*\)$/;
/** `22 juin 2021 à 18 h`, `April 8th 2022, 7pm UTC` */
const TIME =
  /(?<=[ /.]\d{4}),?\s(?:(?:at|à|um|alle|às|om|a las)\s)?\d{1,2}(?:[:h.]\d{2}|\s?(?:h|uhr|uur|am|pm))(?:\s\p{L}{1,5})?$/iu;
/** `2026-06-28 to 2026-07-01`: the first day counts. */
const SPAN =
  /(?<=^\d{4}-\d\d-\d\d)\s?(?:to|until|till|through|bis|a|à|au|al|até|tot|[–—/-])\s?\d{4}-\d\d-\d\d$/i;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
const NONE: DateReading = { kind: "none" };
const IMPOSSIBLE: DateReading = { kind: "impossible" };
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const YEAR_FIRST =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]([01]?\d|2[0-4]):[0-5]\d(?::[0-6]\d(?:[.,]\d{1,9})?)? ?(?:[A-Z]{1,5}|[+-]\d{1,2}(?::?\d{2})?)?)?$/i;
/** Eight digits are more often an id than a day, so only those of a plausible year that make a day count. */
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
/** Milliseconds since 1970, as some tools stamp their notes: of the years 2001 to 2100. */
const EPOCH = /^(?:[1-3]\d{12}|4[01]\d{11})$/;
const DAY_IN_MS = 86_400_000;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const DAY_NAME_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|re|º|ª|\.)?(?: of| de| d')?[ -]?(?<=[ '.-])(\p{L}{3,12})\.?,?(?: de| del)?[ -](\d{4})$/iu;
const JAPANESE = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/;
const MONTH_NAME_FIRST =
  /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? (?=\S)/i;

/**
 * Reads `2026-03-01`, a timestamp (its day), `2026/3/1`, `20260301`, `1 March 2026`, `Mar 1, 2026` and, where `order`
 * or the numbers settle which part is the day, `01/03/2026`; also with a remark in brackets, a time or a last day behind it. Never
 * guesses.
 */
export function readDate(text: string, order?: DateOrder): DateReading {
  const trimmed = withoutWeekday(
    text
      .trim()
      .slice(0, 120)
      .replace(/^\[([^[\]]*)\]$/, "$1")
      .replace(REMARK, "")
      .replace(TIME, "")
      .replace(/(?<=\d)\.$/, "")
      .replace(SPAN, "")
      .slice(0, 80)
      .replace(HYPHENS, "-")
      .replace(/\s/g, " "),
  );
  if (trimmed.length < 8 || trimmed.length > 40) return NONE;
  let match = YEAR_FIRST.exec(trimmed) ?? undefined;
  if (match)
    return reading(
      match[1]!,
      match[3]!,
      match[4]!,
      /^\d{4}-\d\d-\d\d/.test(trimmed),
    );
  if (EPOCH.test(trimmed))
    return {
      kind: "date",
      date: addDays("1970-01-01", Math.floor(Number(trimmed) / DAY_IN_MS)),
      iso: false,
    };
  match = COMPACT.exec(trimmed) ?? undefined;
  if (match) return reading(match[1]!, match[2]!, match[3]!, false);
  match = YEAR_LAST.exec(trimmed) ?? undefined;
  if (match)
    return readYearLast(
      match[1]!,
      match[3]!,
      match[4]!,
      // Who writes points puts the day first.
      match[2] === "." ? "DD/MM/YYYY" : order,
    );
  match = DAY_NAME_FIRST.exec(trimmed) ?? undefined;
  if (match) return readNamed(match[3]!, match[2]!, match[1]!);
  match = MONTH_NAME_FIRST.exec(trimmed) ?? undefined;
  if (match) return readNamed(match[3]!, match[1]!, match[2]!);
  match = JAPANESE.exec(trimmed) ?? undefined;
  if (match) return reading(match[1]!, match[2]!, match[3]!, false);
  return NONE;
}

/** Without the name of the day that stands before the date. */
function withoutWeekday(text: string): string {
  const first = /^(\p{L}{2,10}(?:-feira)?)(?:\.,?|,)? (?=\d)/u.exec(text);
  return first && FOREIGN_WEEKDAYS.has(foldWord(first[1]!))
    ? text.slice(first[0].length)
    : text.replace(WEEKDAY, "");
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
  const folded = name.toLowerCase();
  const month =
    MONTHS.findIndex((each) => each === folded || each.slice(0, 3) === folded) +
      1 ||
    (FOREIGN_MONTHS.get(folded) ?? 0);
  if (folded === "sept") return reading(year, "9", day, false);
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
