/** A point in time as timelines write it: `2021-12-10 14:23`, `14:23 UTC`, `12:20+02:00`, `~9:15`, `2:05 pm`, `Day 2, 9:00`, `T+5`, or only its placeholder. */

import type { DateOrder } from "../../text/read-date.ts";
import { readDay, type TimelineDay } from "./timeline-day.ts";
import { readZone, type Zone } from "./timeline-zone.ts";

/** What a text says of when. */
export interface Clock {
  /** `placeholder` where digits are still to come (`HH:mm`, `14:??`), `words` for "later that day", `none` for nothing. */
  readonly kind:
    "time" | "date" | "relative" | "placeholder" | "words" | "none";
  readonly day: TimelineDay | undefined;
  /** Minutes after midnight. */
  readonly minutes: number | undefined;
  readonly zone: Zone | undefined;
  /** The stretch of the text that gives it. */
  readonly text: string | undefined;
}

/** Where a time is to be found: at the start, as in a line of a list, or anywhere, as in a cell. */
export type ClockPlace = "start" | "anywhere";

const TIME =
  /(\d{1,2})(?:(?:[:h.：](\d{2})(:\d{2}(?:[.,]\d{1,9})?)?)?\s?([ap]\.?m\b\.?|uhr\b)|[:h：](\d{2})(:\d{2}(?:[.,]\d{1,9})?)?(?!\d))/iuy;
/** What is left of a range, with the zone of both behind it. */
const RANGE_END =
  /\s{0,3}(?:-|–|—|→|to|bis|until|till) ?~?\d{1,2}[:h.：]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b)?(?!\d)/iuy;
const PLACEHOLDER =
  /(?:hh[:.]?mm|\d{1,2}:(?:\?{1,2}|x{2}|m{2}|-{2})|(?:\?{2}|x{2}|-{2}):(?:\?{2}|x{2}|-{2})|(?:yyyy|20xx|\d{4}(?:\/\d\d)?)-(?:mm|\?\?|\d\d)-(?:dd|\?\?))(?![a-z\d])/iy;
const ONLY_PLACEHOLDER = /^\W*(?:tb[dc]|\?+|time)\W*$/i;
const RELATIVE =
  /^\W*[th]\s*[+−–-]\s*\d|^\W*\+\s*\d+\s*(?:m|min|h|s|d|:)|^\W*(?:hour|minute|week) \d/i;
/** "Through June 2026", "Early March": a time, if no hour. */
const OF_PERIOD =
  /^\W*(?:through(?:out)?|during|until|since|early|mid|late|end of|beginning of|by|in) (?:the )?(?:\p{L}{3,9} )?(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|week|month|quarter|year)\b/iu;
/** Words that may stand before a time. */
const LEAD =
  /(?:at|about|around|approx(?:imately)?|ca|circa|roughly|by|from|between|on|before|after|since|early|late|the|um|gegen|ab|vers|om)(?![\p{L}\p{N}])\.?/iuy;
const GAP = /[^\p{L}\p{N}+−]|T(?=\d\d:)/uy;
const NUMBERING = /^\W{0,3}\d{1,3}[.)]\s/;
const WORD = /[\p{L}\p{N}+−]+/uy;
const LOOKED_AT = 100;

/** Reads a text. */
export function readClock(
  text: string,
  order: DateOrder | undefined,
  place: ClockPlace = "anywhere",
): Clock {
  const plain = text.slice(0, LOOKED_AT).replace(/[*_`|]/g, " ");
  const found = gather(plain, order, place);
  const { from, end, day, minutes, zone } = found;
  if (from !== undefined)
    return {
      kind: found.isPlaceholder
        ? "placeholder"
        : minutes === undefined
          ? "date"
          : "time",
      day,
      minutes: found.isPlaceholder ? undefined : minutes,
      zone,
      text: text.slice(from, end).trim(),
    };
  return { ...NOTHING, kind: kindWithout(plain, place) };
}

const NOTHING = {
  day: undefined,
  minutes: undefined,
  zone: undefined,
  text: undefined,
};

function kindWithout(plain: string, place: ClockPlace): Clock["kind"] {
  if (RELATIVE.test(plain) || OF_PERIOD.test(plain)) return "relative";
  if (ONLY_PLACEHOLDER.test(plain)) return "placeholder";
  return place === "anywhere" && /[\p{L}\p{N}]/u.test(plain) ? "words" : "none";
}

interface Found {
  from: number | undefined;
  end: number;
  day: TimelineDay | undefined;
  minutes: number | undefined;
  zone: Zone | undefined;
  isPlaceholder: boolean;
}

/** Goes from word to word and takes what is part of a time. */
function gather(
  plain: string,
  order: DateOrder | undefined,
  place: ClockPlace,
): Found {
  const found: Found = {
    from: undefined,
    end: 0,
    day: undefined,
    minutes: undefined,
    zone: undefined,
    isPlaceholder: false,
  };
  let at = 0;
  while (at < plain.length) {
    const next =
      take(found, plain, at, order) ||
      lengthAt(GAP, plain, at) ||
      lengthAt(LEAD, plain, at) ||
      (found.from === undefined && at < 4 ? numbering(plain, at) : 0) ||
      (place === "anywhere" ? lengthAt(WORD, plain, at) : 0);
    if (next === 0) break;
    at += next;
  }
  return found;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function numbering(plain: string, at: number): number {
  const match = NUMBERING.exec(plain);
  return match ? Math.max(0, match[0].length - at) : 0;
}

/** Takes a part of the time that stands here; how long it is. */
function take(
  found: Found,
  plain: string,
  at: number,
  order: DateOrder | undefined,
): number {
  const end =
    placeholder(found, plain, at) ??
    day(found, plain, at, order) ??
    time(found, plain, at);
  if (end === undefined) return 0;
  found.from ??= at;
  found.end = end;
  return end - at;
}

function placeholder(
  found: Found,
  plain: string,
  at: number,
): number | undefined {
  if (found.minutes !== undefined) return undefined;
  const length = lengthAt(PLACEHOLDER, plain, at);
  if (length === 0) return undefined;
  found.isPlaceholder = true;
  return at + length;
}

function day(
  found: Found,
  plain: string,
  at: number,
  order: DateOrder | undefined,
): number | undefined {
  const part = readDay(plain, at, order);
  if (!part) return undefined;
  const isDate = part.day.kind === "date" || part.day.kind === "yearless";
  // Behind a time, the name of a day belongs to what happened; beside a date, it says the same.
  if (found.minutes !== undefined && !isDate) return undefined;
  if (found.day?.kind === "date") return isDate ? undefined : part.end;
  if (found.day === undefined || isDate) found.day = part.day;
  return part.end;
}

function time(found: Found, plain: string, at: number): number | undefined {
  if (found.minutes !== undefined || found.isPlaceholder) return undefined;
  TIME.lastIndex = at;
  const match = TIME.exec(plain);
  if (!match) return undefined;
  const minutes = minutesOf(match);
  if (minutes === undefined) return undefined;
  found.minutes = minutes;
  const behind = at + match[0].length;
  const isFull = (match[3] ?? match[6]) !== undefined || plain[at - 1] === "T";
  const ofTime = readZone(plain, behind, isFull);
  const range = ofTime ? 0 : lengthAt(RANGE_END, plain, behind);
  const zone = ofTime ?? readZone(plain, behind + range, false);
  found.zone = zone?.zone;
  return ofTime || (zone && range > 0) ? zone!.end : behind;
}

function minutesOf(match: RegExpExecArray): number | undefined {
  const half = /^[ap]/i.exec(match[4] ?? "")?.[0].toLowerCase();
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? match[5] ?? 0);
  if (hours > 24 || minutes > 59) return undefined;
  // `17:14pm` says twice that it is the afternoon.
  return half === undefined || hours > 12
    ? hours * 60 + minutes
    : (hours % 12) * 60 + minutes + (half === "p" ? 720 : 0);
}
