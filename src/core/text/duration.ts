/** Lengths of time as playbooks write them: `6 months`, `90d`, `P1Y`, `quarterly`, `twice a year`, `alle 6 Monate`. */

import { addDays, addMonths, type CalendarDate } from "./calendar-date.ts";
import {
  EVENT_WORDS,
  LENGTH_WORDS,
  NUMBER_WORDS,
  TIMES_WORDS,
  UNIT_WORDS,
  type Length,
} from "./duration-words.ts";
import {
  FOREIGN_EVERY,
  FOREIGN_INTERVALS,
  FOREIGN_NUMBERS,
  FOREIGN_UNITS,
} from "./languages/index.ts";
import { foldWord } from "./words.ts";

/** Calendar months, or days, or (`P1Y2M10D`) both; always whole numbers of at least 1. */
export type Duration =
  | { readonly months: number; readonly days?: number }
  | { readonly days: number };

/** What a text turned out to be; `event` means "when something happens", so no date follows from it. */
export type DurationReading = Duration | "event" | undefined;

const MAX_MONTHS = 1200;
const MAX_DAYS = 36525;
const MOST_CHARACTERS = 120;
const HYPHENS = /[\u2010-\u2015\u2212_]/g;
/** What follows a length of time and adds nothing to it: `annually, or on change`, `6 months (rolling)`. */
const REMARK =
  /(?:[,;(（]| or (?:when|upon|on|after|as|if|earlier|sooner|following|in case)\b| and (?:when|upon|on|after|as|if|following)\b| at the latest| from )/;
const EVERY =
  /^(?:at least |minimum |min\.? |max\.? |within |after )?(?:(?:once )?(?:every|each|per|in)|once an?) /;
const AMOUNT =
  /^(\d{1,5}|\p{L}{1,20}(?:-\p{L}{1,10})?)(?: |-| -)(?:(calendar|working|business) )?(\p{L}{1,20})$/u;
const TIMES =
  /^(\d{1,2}|[a-z]{3,8})( ?x| times)? ?(?:an?|per|each|every|\/)? ?([a-z]{4,8})$/;
const ISO = /^p(?:(\d{1,4})y)?(?:(\d{1,4})m)?(?:(\d{1,5})w)?(?:(\d{1,5})d)?$/;

/** Reads a duration; a bare number counts days. `undefined` when it is none, or longer than a hundred years. */
export function readDuration(text: string): DurationReading {
  const lower = text
    .trim()
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .normalize("NFC")
    .replace(HYPHENS, "-")
    .replace(/\s+/g, " ")
    .replace(/(?<![. ])[. ]+$/, "");
  return readPlain(lower) ?? readWithRemark(lower);
}

function readWithRemark(lower: string): DurationReading {
  const at = lower.search(REMARK);
  return at > 0 ? readPlain(lower.slice(0, at).trim()) : undefined;
}

/** What another text or an event settles: `per retention schedule`, `after each campaign`, `upon release`. */
const EVENT =
  /^(?:event-? ?driven|(?:as )?per (?:the )?(?:agreement|campaign|contract|incident|law|policy|project|regulations?|release|request|retention|schedule)|according to|after (?:each|every))\b/;

function readPlain(lower: string): DurationReading {
  const word = foldWord(lower);
  if (EVENT_WORDS.has(word) || EVENT.test(lower)) return "event";
  const known = LENGTH_WORDS.get(word);
  if (known) return fitting(known);
  if (/^\d{1,5}$/.test(lower)) return of(Number(lower), "day");
  const iso = lower.length > 2 ? ISO.exec(lower) : null;
  if (iso) return fromIso(iso);
  return readTimes(lower) ?? readAmount(lower) ?? readForeign(lower, word);
}

/** `6 months`, `every two years`, `six-monthly`, `a quarter`, `30 working days`. */
function readAmount(lower: string): Duration | undefined {
  const bare = lower.replace(EVERY, "");
  const unit = UNIT_WORDS.get(bare);
  if (unit && bare !== lower && bare.length > 2) return of(1, unit);
  const match = AMOUNT.exec(bare.replace(/(?<=\d)(?=\p{L})/u, " "));
  if (!match) return undefined;
  const amount = numberOf(match[1]!);
  const of1 = UNIT_WORDS.get(match[3]!);
  if (amount === undefined || !of1) return undefined;
  const isWorking = match[2] !== undefined && match[2] !== "calendar";
  return of(isWorking ? Math.ceil((amount * 7) / 5) : amount, of1);
}

/** `twice a year`, `3 times per quarter`, `2x yearly`: the longest whole length that keeps the promise. */
function readTimes(lower: string): Duration | undefined {
  const match = TIMES.exec(lower);
  if (!match) return undefined;
  const unit = UNIT_WORDS.get(match[3]!);
  const times =
    TIMES_WORDS.get(match[1]!) ??
    (match[2] === undefined ? undefined : numberOf(match[1]!));
  const whole = times && unit ? of(1, unit) : undefined;
  if (!whole || !times) return undefined;
  if (!("months" in whole))
    return fitting({ days: Math.floor(whole.days / times) });
  return whole.months % times === 0
    ? fitting({ months: whole.months / times })
    : fitting({ days: Math.floor((whole.months * 30) / times) });
}

function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : NUMBER_WORDS.get(foldWord(word));
}

/** `alle 6 Monate`, `jährlich`, `tous les ans`, `6か月`. */
function readForeign(lower: string, word: string): DurationReading {
  const known = FOREIGN_INTERVALS.get(word);
  if (known !== undefined)
    return known === "event" ? "event" : readPlain(known);
  const every = FOREIGN_EVERY.find((each) => lower.startsWith(`${each} `));
  const bare = every === undefined ? lower : lower.slice(every.length + 1);
  const match =
    /^(\d{1,5}|\p{L}{1,20}(?:[- ]\p{L}{1,10}){0,2}) ?[- ]?(?:(?<=\d)|(?<= ))(\p{L}[\p{L}\d]{0,9})$/u.exec(
      bare,
    );
  const unit = FOREIGN_UNITS.get(foldWord(match?.[2] ?? bare));
  if (!unit) return undefined;
  if (!match) return every === undefined ? undefined : of(1, unit);
  const number = match[1]!;
  const amount = /^\d/.test(number)
    ? Number(number)
    : Number(FOREIGN_NUMBERS.get(foldWord(number)) ?? 0);
  return of(amount, unit);
}

function fromIso([, years, months, weeks, days]: RegExpExecArray):
  Duration | undefined {
  return fitting({
    months: Number(years ?? 0) * 12 + Number(months ?? 0),
    days: Number(weeks ?? 0) * 7 + Number(days ?? 0),
  });
}

/** The day that lies one duration after another day. */
export function addDuration(
  date: CalendarDate,
  duration: Duration,
): CalendarDate {
  if (!("months" in duration)) return addDays(date, duration.days);
  const day = addMonths(date, duration.months);
  return duration.days === undefined ? day : addDays(day, duration.days);
}

/** A duration for people: `6 months`, `1 year`, `90 days`, `14 months and 10 days`. */
export function formatDuration(duration: Duration): string {
  if (!("months" in duration)) return count(duration.days, "day");
  const months =
    duration.months % 12 === 0
      ? count(duration.months / 12, "year")
      : count(duration.months, "month");
  return duration.days === undefined
    ? months
    : `${months} and ${count(duration.days, "day")}`;
}

const UNITS: Readonly<Record<string, (amount: number) => Length>> = {
  day: (days) => ({ days }),
  week: (weeks) => ({ days: weeks * 7 }),
  month: (months) => ({ months }),
  quarter: (quarters) => ({ months: quarters * 3 }),
  year: (years) => ({ months: years * 12 }),
};

function of(amount: number, unit: string): Duration | undefined {
  return fitting(UNITS[unit]!(amount));
}

/** At least a day, at most a hundred years. */
function fitting({ months = 0, days = 0 }: Length): Duration | undefined {
  if (months > MAX_MONTHS || days > MAX_DAYS || months + days < 1)
    return undefined;
  if (months === 0) return { days };
  return days === 0 ? { months } : { months, days };
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
