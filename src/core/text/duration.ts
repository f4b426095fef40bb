/** Lengths of time as playbooks write them: `6 months`, `90d`, `P1Y`, `quarterly`. */

import { addDays, addMonths, type CalendarDate } from "./calendar-date.ts";

/** Calendar months or days, never mixed; always a whole number of at least 1. */
export type Duration = { readonly months: number } | { readonly days: number };

/** What a text turned out to be; `event` means "when something happens", so no date follows from it. */
export type DurationReading = Duration | "event" | undefined;

const MAX_MONTHS = 1200;
const MAX_DAYS = 36525;
const WORDS: ReadonlyMap<string, Duration> = new Map([
  ["daily", { days: 1 }],
  ["weekly", { days: 7 }],
  ["biweekly", { days: 14 }],
  ["fortnightly", { days: 14 }],
  ["monthly", { months: 1 }],
  ["bimonthly", { months: 2 }],
  ["quarterly", { months: 3 }],
  ["everyquarter", { months: 3 }],
  ["twiceayear", { months: 6 }],
  ["semiannual", { months: 6 }],
  ["semiannually", { months: 6 }],
  ["halfyearly", { months: 6 }],
  ["biannual", { months: 6 }],
  ["biannually", { months: 6 }],
  ["annual", { months: 12 }],
  ["annually", { months: 12 }],
  ["yearly", { months: 12 }],
  ["biennial", { months: 24 }],
  ["biennially", { months: 24 }],
]);
const EVENT_WORDS = new Set([
  "eventdriven",
  "onevent",
  "asneeded",
  "ondemand",
  "adhoc",
  "onchange",
  "never",
]);
const AMOUNT =
  /^(?:every |each )?(\d{1,5}|an?|one|two|three|four|six|nine|twelve)[- ]{0,2}([a-z]+)$/;
const EVERY = /^(?:every|each|per|once an?|once per|once every) ([a-z]+)$/;
const ISO = /^p(?:(\d{1,4})y)?(?:(\d{1,4})m)?$|^p(\d{1,5})([wd])$/;
const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    six: 6,
    nine: 9,
    twelve: 12,
  }),
);

/** Reads a duration; a bare number counts days. `undefined` when it is none, or longer than a hundred years. */
export function readDuration(text: string): DurationReading {
  const lower = text.trim().toLowerCase().replace(/_/g, " ");
  const word = lower.replace(/[- ]/g, "");
  if (EVENT_WORDS.has(word) || /^event-? ?driven\b/.test(lower)) return "event";
  const known = WORDS.get(word);
  if (known) return known;
  if (/^\d{1,5}$/.test(lower)) return of(Number(lower), "d");
  const iso = ISO.exec(lower);
  if (iso?.[4]) return of(Number(iso[3]), iso[4]);
  if (iso) return of(Number(iso[1] ?? 0) * 12 + Number(iso[2] ?? 0), "m");
  const every = EVERY.exec(lower);
  if (every) return of(1, every[1]!);
  const amount = AMOUNT.exec(lower);
  if (!amount) return undefined;
  return of(NUMBERS.get(amount[1]!) ?? Number(amount[1]), amount[2]!);
}

/** The day that lies one duration after another day. */
export function addDuration(
  date: CalendarDate,
  duration: Duration,
): CalendarDate {
  return "months" in duration
    ? addMonths(date, duration.months)
    : addDays(date, duration.days);
}

/** A duration for people: `6 months`, `1 year`, `90 days`. */
export function formatDuration(duration: Duration): string {
  if ("days" in duration) return count(duration.days, "day");
  return duration.months % 12 === 0
    ? count(duration.months / 12, "year")
    : count(duration.months, "month");
}

function of(amount: number, unit: string): Duration | undefined {
  const duration = unitOf(amount, unit);
  if (duration === undefined || amount < 1) return undefined;
  const fits =
    "months" in duration
      ? duration.months <= MAX_MONTHS
      : duration.days <= MAX_DAYS;
  return fits ? duration : undefined;
}

function unitOf(amount: number, unit: string): Duration | undefined {
  switch (unit) {
    case "d":
    case "day":
    case "days":
      return { days: amount };
    case "w":
    case "wk":
    case "week":
    case "weeks":
      return { days: amount * 7 };
    case "m":
    case "mo":
    case "month":
    case "months":
      return { months: amount };
    case "q":
    case "quarter":
    case "quarters":
      return { months: amount * 3 };
    case "y":
    case "yr":
    case "year":
    case "years":
      return { months: amount * 12 };
    default:
      return undefined;
  }
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
