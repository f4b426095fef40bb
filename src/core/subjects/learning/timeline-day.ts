/** A day as timelines write it: with its year, without (`1 May`), counted (`Day 2`, `D+1`), by its name, or as "next day". */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { FOREIGN_WEEKDAYS } from "../../text/languages/index.ts";
import { readDate, type DateOrder } from "../../text/read-date.ts";
import { foldWord } from "../../text/words.ts";

/** What a text says of the day. */
export type TimelineDay =
  | { readonly kind: "date"; readonly date: CalendarDate }
  /** A date whose year has to be known from elsewhere; here it is that of a leap year. */
  | { readonly kind: "yearless"; readonly date: CalendarDate }
  | { readonly kind: "count"; readonly number: number }
  /** 0 for Monday to 6 for Sunday. */
  | { readonly kind: "weekday"; readonly number: number }
  | { readonly kind: "next" }
  /** A day, but not certain which. */
  | { readonly kind: "unsure" };

/** A day with the place where it ends. */
export interface DayPart {
  readonly day: TimelineDay;
  readonly end: number;
}

/** The year that stands in for one that is not written. */
export const STAND_IN_YEAR = "2000";
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const NUMERIC =
  /(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})(?!\d)/uy;
const DAY_FIRST =
  /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: of| de)? ?(\p{L}{3,12})(?![\p{L}\p{N}])\.?(?:,?(?: de)? (\d{4})(?![\d:]))?/iuy;
const MONTH_FIRST =
  /(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}:.])(?:,? (\d{4})(?![\d:]))?/iuy;
const JAPANESE = /\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/uy;
const SHORT = /(?:\d{1,2}\.\d{1,2}\.|\d{1,2}\/\d{1,2})(?![\d/])/uy;
const COUNTED =
  /(?:(?:day|tag|jour|día|dia|giorno|dag) ?#?(\d{1,3})|d ?\+ ?(\d{1,3})|(\d{1,3}) ?日目)(?![\p{L}\p{N}])/iuy;
const NEXT =
  /(?:the )?(?:next|following) (?:day|morning|afternoon|evening)(?![\p{L}\p{N}])/iuy;
/** A name of a day; a short one only where a time or nothing follows: "So we stopped" is no Sunday. */
const NAME =
  /\p{L}{2,3}(?=\.?,?\s{0,2}(?:\d|[:)–-]|$))\.?|\p{L}{4,12}(?![\p{L}\p{N}'’])/uy;

/** Reads the day that stands at a place. */
export function readDay(
  text: string,
  at: number,
  order: DateOrder | undefined,
): DayPart | undefined {
  return (
    written(text, at, order) ??
    named(text, at, DAY_FIRST, (match) => [match[1]!, match[2]!, match[3]]) ??
    named(text, at, MONTH_FIRST, (match) => [match[2]!, match[1]!, match[3]]) ??
    short(text, at, order) ??
    counted(text, at) ??
    weekday(text, at)
  );
}

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function written(
  text: string,
  at: number,
  order: DateOrder | undefined,
): DayPart | undefined {
  const match = matchAt(NUMERIC, text, at) ?? matchAt(JAPANESE, text, at);
  if (!match) return undefined;
  const reading = readDate(match[0], order);
  return {
    day:
      reading.kind === "date"
        ? { kind: "date", date: reading.date }
        : { kind: "unsure" },
    end: at + match[0].length,
  };
}

function named(
  text: string,
  at: number,
  pattern: RegExp,
  partsOf: (match: RegExpExecArray) => [string, string, string | undefined],
): DayPart | undefined {
  const match = matchAt(pattern, text, at);
  if (!match) return undefined;
  const [day, month, year] = partsOf(match);
  const reading = readDate(`${day} ${month} ${year ?? STAND_IN_YEAR}`);
  if (reading.kind !== "date") return undefined;
  return {
    day: { kind: year ? "date" : "yearless", date: reading.date },
    end: at + match[0].length,
  };
}

/** `01.05.` is the first of May; `05/01` is what the playbook's order of dates says, else it may be either. */
function short(
  text: string,
  at: number,
  order: DateOrder | undefined,
): DayPart | undefined {
  const match = matchAt(SHORT, text, at);
  if (!match) return undefined;
  const isDotted = match[0].endsWith(".");
  const full = isDotted
    ? `${match[0]}${STAND_IN_YEAR}`
    : `${match[0]}/${STAND_IN_YEAR}`;
  const reading = readDate(full, isDotted ? "DD/MM/YYYY" : order);
  if (reading.kind === "impossible" || reading.kind === "none")
    return undefined;
  return {
    day:
      reading.kind === "date"
        ? { kind: "yearless", date: reading.date }
        : { kind: "unsure" },
    end: at + match[0].length,
  };
}

function counted(text: string, at: number): DayPart | undefined {
  const next = matchAt(NEXT, text, at);
  if (next) return { day: { kind: "next" }, end: at + next[0].length };
  const match = matchAt(COUNTED, text, at);
  if (!match) return undefined;
  const [all, day, after, japanese] = match;
  const number =
    after === undefined ? Number(day ?? japanese) : Number(after) + 1;
  return { day: { kind: "count", number }, end: at + all.length };
}

const ENGLISH_WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;

function weekday(text: string, at: number): DayPart | undefined {
  const match = matchAt(NAME, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const word = foldWord(match[0].replace(/\.$/, ""));
  if (ENGLISH_WEEKDAY.test(word))
    return {
      day: { kind: "weekday", number: WEEKDAYS.indexOf(word.slice(0, 3)) },
      end,
    };
  return FOREIGN_WEEKDAYS.has(word)
    ? { day: { kind: "unsure" }, end }
    : undefined;
}
