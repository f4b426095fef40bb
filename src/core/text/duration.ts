/** Lengths of time as playbooks write them: `6 months`, `90d`, `P1Y`, `quarterly`. */

import { addDays, addMonths, type CalendarDate } from "./calendar-date.ts";

/** Calendar months or days, never mixed; always a whole number of at least 1. */
export type Duration = { readonly months: number } | { readonly days: number };

/** What a text turned out to be; `event` means "when something happens", so no date follows from it. */
export type DurationReading = Duration | "event" | undefined;

const MAX_MONTHS = 1200;
const WORDS: ReadonlyMap<string, Duration> = new Map([
  ["daily", { days: 1 }],
  ["weekly", { days: 7 }],
  ["biweekly", { days: 14 }],
  ["fortnightly", { days: 14 }],
  ["monthly", { months: 1 }],
  ["bimonthly", { months: 2 }],
  ["quarterly", { months: 3 }],
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
  "adhoc",
  "onchange",
  "never",
]);
const AMOUNT =
  /^(?:every )?(\d{1,5}|an?|one|two|three|six|twelve) ?[-_ ]?([a-z]+)$/;
const ISO = /^p(\d{1,5})([ymwd])$/;
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  six: 6,
  twelve: 12,
};

/** Reads a duration; a bare number counts days. `undefined` when it is none, or longer than a hundred years. */
export function readDuration(text: string): DurationReading {
  const lower = text.trim().toLowerCase().replace(/_/g, " ");
  const word = lower.replace(/[- ]/g, "");
  if (EVENT_WORDS.has(word)) return "event";
  const known = WORDS.get(word);
  if (known) return known;
  if (/^\d{1,5}$/.test(lower)) return of(Number(lower), "d");
  const iso = ISO.exec(lower);
  if (iso) return of(Number(iso[1]), iso[2]!);
  const amount = AMOUNT.exec(lower);
  if (!amount) return undefined;
  return of(NUMBERS[amount[1]!] ?? Number(amount[1]), amount[2]!);
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
  const months = "months" in duration ? duration.months : duration.days / 30;
  return months <= MAX_MONTHS ? duration : undefined;
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
