/** A point in time as timelines write it: `2021-12-10 14:23`, `14:23 UTC`, `~9:15`, `2:05 pm`, `T+5`, or only its placeholder. */

import type { CalendarDate } from "../text/calendar-date.ts";
import { readDate, type DateOrder } from "../text/read-date.ts";

/** What a text says of when. */
export interface Clock {
  /** `placeholder` where digits are still to come (`HH:mm`, `14:??`), `words` for "later that day", `none` for nothing. */
  readonly kind:
    "time" | "date" | "relative" | "placeholder" | "words" | "none";
  readonly date: CalendarDate | undefined;
  /** Minutes after midnight. */
  readonly minutes: number | undefined;
  /** The stretch of the text that gives it. */
  readonly text: string | undefined;
}

const DATE =
  /(?<!\d)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}\.?,? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/i;
const TIME =
  /(?<![\d:.])(\d{1,2})(?:[:h.](\d{2})(?::\d{2})?)?\s*([ap]\.?m\b)|(?<![\d:.-])(\d{1,2})[:h](\d{2})(?!\d)/i;
const PLACEHOLDER =
  /(?<![a-z\d])(?:hh[:.]?mm|\d{1,2}:(?:\?{1,2}|x{2}|m{2}|-{2})|(?:\?{2}|x{2}|-{2}):(?:\?{2}|x{2}|-{2})|(?:yyyy|20xx|\d{4}(?:\/\d\d)?)-(?:mm|\?\?|\d\d)-(?:dd|\?\?))(?![a-z\d])|^\W*(?:tb[dc]|\?+|time)\W*$/i;
const RELATIVE = /^\W*t\s*[+−–-]\s*\d|^\W*\+\s*\d+\s*(?:m|min|h|s|d|:)/i;

/**
 * Reads a text.
 * @param atStart whether the time has to open it, as in a line of a list.
 */
export function readClock(
  text: string,
  order: DateOrder | undefined,
  atStart = false,
): Clock {
  const plain = text.replace(/[*_`]/g, " ").replace(/\|/g, " ");
  const dateMatch = DATE.exec(plain);
  const reading = dateMatch ? readDate(dateMatch[0], order) : undefined;
  const date = reading?.kind === "date" ? reading.date : undefined;
  const rest = dateMatch
    ? plain.replace(dateMatch[0], " ".repeat(dateMatch[0].length))
    : plain;
  const placeholder = PLACEHOLDER.exec(rest);
  const time = TIME.exec(rest);
  const first = [dateMatch, time, placeholder]
    .flatMap((match) => (match ? [match.index] : []))
    .reduce((a, b) => Math.min(a, b), Infinity);
  const nothing = { date: undefined, minutes: undefined, text: undefined };
  if (atStart && /[\p{L}\p{N}]/u.test(plain.slice(0, Math.min(first, 60))))
    return first === Infinity && RELATIVE.test(plain)
      ? { ...nothing, kind: "relative" }
      : { ...nothing, kind: "none" };
  const from = Number.isFinite(first) ? first : 0;
  const stretch = (end: number): string => text.slice(from, end).trim();
  if (placeholder && (!time || placeholder.index <= time.index))
    return {
      kind: "placeholder",
      date,
      minutes: undefined,
      text: stretch(placeholder.index + placeholder[0].length),
    };
  const minutes = time ? minutesOf(time) : undefined;
  if (time && minutes !== undefined)
    return {
      kind: "time",
      date,
      minutes,
      text: stretch(time.index + time[0].length),
    };
  if (dateMatch)
    return {
      kind: "date",
      date,
      minutes: undefined,
      text: dateMatch[0],
    };
  if (RELATIVE.test(plain)) return { ...nothing, kind: "relative" };
  return { ...nothing, kind: /[\p{L}\p{N}]/u.test(plain) ? "words" : "none" };
}

function minutesOf(match: RegExpExecArray): number | undefined {
  const half = match[3]?.charAt(0).toLowerCase();
  const hours = Number(match[1] ?? match[4]);
  const minutes = Number(match[2] ?? match[5] ?? 0);
  if (hours > (half ? 12 : 24) || minutes > 59) return undefined;
  return half === undefined
    ? hours * 60 + minutes
    : (hours % 12) * 60 + minutes + (half === "p" ? 720 : 0);
}
