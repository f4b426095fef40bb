/** By when an action is due, as one line says it: `due 2026-03-01`, `by 1 May 2026`, `(Jane, 2026-05-01)`, "by next sprint". */

import type { CalendarDate } from "../../text/calendar-date.ts";
import { readDate, type DateOrder } from "../../text/read-date.ts";
import { isPlaceholder } from "../../text/words.ts";
import {
  FOREIGN_DUE,
  FOREIGN_MONTH,
  FOREIGN_WEEKDAY,
} from "../../playbook/sections/action-words.ts";
import {
  isNobody,
  partAt,
  type Part,
} from "../../playbook/people/person-words.ts";

/** When it is due; no date where the words name none: "by next sprint". */
export interface DuePart extends Part {
  readonly date: CalendarDate | undefined;
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}";
/** A day, where the year may be left out, and a time that goes with it. */
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<day>\d{4}(?<a>[-/.])\d{1,2}\k<a>\d{1,2}|\d{1,2}(?<b>[-/.])\d{1,2}\k<b>\d{4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:\.?,? \d{4})?|${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:er|º|ª|\.)?(?: de)? (?:${FOREIGN_MONTH})(?:\.?(?: del?)? \d{4})?)(?!\p{N}|(?!T\d)\p{L})(?:(?:[ T]|, | at )\d{1,2}:\d{2}(?::\d{2})?(?:Z\b| ?[A-Z]{2,4}\b|[+-]\d{2}:?\d{2})?)?`,
  "giu",
);
/** Before a label: marks of emphasis from their first, or no word. */
export const BEGIN = String.raw`(?:(?<![\p{L}\p{N}*_])[*_]+|(?<![\p{L}\p{N}]))`;
/** Between a label and its value. */
export const MARK = String.raw`[\s*_]*[:=]{1,2}[\s*_]*`;
export const DUE_WORD =
  "due(?: date| by| on)?|deadline|by when|eta|target(?: date)?|complete by|no later than|by|before|until|till";
/** A weekday or "end of day" that goes with the date behind it. */
const BESIDE = String.raw`(?:(?:on |the )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?|eod|eob|cob|cop|(?:end|close) of (?:the )?(?:day|business|play)),? (?:on |the )?|on |the ){0,2}`;
/** Words that say "due" and nothing else; `by` may and `before` or `until` often do belong to the sentence. */
const STRONG = [
  /due|deadline|eta|target|by when|complete by|📅|📆|🗓/iu,
  new RegExp(`^(?:by|${FOREIGN_DUE})`, "iu"),
];
/** What stands before a date that is due; all look back from the date, since a line may hold thousands. */
const BEFORE_DUE = new RegExp(
  String.raw`(?<=((?:${BEGIN}(${DUE_WORD}|${FOREIGN_DUE})(?:${MARK}|\s+|\()|(📅|📆|🗓)\uFE0F?\s{0,3})${BESIDE}))`,
  "iuy",
);
/** Of Obsidian's other marks only "scheduled" says something of when it is to be done. */
const MARKED = /(?<=([⏳⌛🛫➕✅❌]\uFE0F?\s{0,3}))/uy;
const ASIDE_BEFORE = new RegExp(
  String.raw`(?<=(?:^|[([,;|→]|\s[-–—]+)\s*[*_]*(${BESIDE}))`,
  "iuy",
);
const ASIDE_AFTER =
  /^[*_]*\s*(?:$|[)\],;|→📅📆🗓⏳]|[-–—]+\s|eod\b|cob\b|end of day|\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\))/iu;
const DUE_IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:due(?: date| by)?|deadline|by when|eta|target date)${MARK}([^,;|()[\]\n]{0,300}?)(?=\s[-–—]+\s|[,;|()[\]]|$)|(?:by|due)\s+((?:the )?(?:end of|eo[dwmqy]\b|q[1-4]\b|next|this|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^,;|()[\]\n]{0,300}?)(?=\s[-–—]+\s|[,;|()[\].]|$)|(?:before|${FOREIGN_DUE})\s+((?:the |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${FOREIGN_WEEKDAY})(?!\p{L})))`,
  "iu",
);

/** `(Ana, end of November)`. */
const ASIDE_IN_WORDS =
  /[([,;→]\s{0,3}((?:the )?(?:end of|mid|early|late|next|this|eo[dwmqy]\b|q[1-4]\b|asap\b|before the|after the)[^,;|()[\]\n]{0,60})(?=[,;|)\]]|$)/iu;

/** The day that a text gives; `minuted` says from when on a day without a year is meant. */
export function dayOf(
  text: string,
  order: DateOrder | undefined,
  minuted: CalendarDate | undefined,
): CalendarDate | undefined {
  const plain = text.replace(/ of /i, " ");
  const reading = readDate(plain, order);
  if (reading.kind === "date") return reading.date;
  if (minuted === undefined || /\d{4}/.test(text)) return undefined;
  const year = Number(minuted.slice(0, 4));
  for (const each of [year, year + 1]) {
    const next = readDate(`${plain} ${each}`, order);
    if (next.kind === "date" && next.date >= minuted) return next.date;
  }
  return undefined;
}

/** Whether a text without a year is a day: not "3 markets". */
function isDay(text: string): boolean {
  const plain = text.replace(/ of /i, " ");
  return /\d{4}/.test(plain) || readDate(`${plain} 2024`).kind === "date";
}

/** The last day that the cell of a due column gives, without what is struck out there. */
export function dayInCell(
  text: string,
  order: DateOrder | undefined,
  minuted: CalendarDate | undefined,
): CalendarDate | undefined {
  const days = [...text.replace(/~~[^~]*~~/g, " ").matchAll(DATE)].flatMap(
    (match) => dayOf(match.groups!["day"]!, order, minuted) ?? [],
  );
  return days.at(-1);
}

/** Looks back from a place. */
function standsBefore(
  text: string,
  at: number,
  before: RegExp,
): RegExpExecArray | null {
  const pattern = new RegExp(before);
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Reads the due date of a line and adds what it takes up to `taken`.
 * @param minuted the day of the minutes: `1 May` there is the next one.
 */
export function readDue(
  masked: string,
  order: DateOrder | undefined,
  taken: Part[],
  minuted?: CalendarDate,
): DuePart | undefined {
  const said = masked.startsWith("~~")
    ? masked
    : masked.replace(/~~[^~]*~~/g, (struck) => " ".repeat(struck.length));
  let standing: DuePart | undefined;
  let scheduled: DuePart | undefined;
  let found: { due: DuePart; from: number; rank: number } | undefined;
  for (const match of said.matchAll(DATE)) {
    const part = partAt(match[0], match.index);
    const date = dayOf(match.groups!["day"]!, order, minuted);
    if (date === undefined && !isDay(match.groups!["day"]!)) continue;
    const due = { ...part, date };
    const before = standsBefore(said, part.start, BEFORE_DUE);
    if (before) {
      const word = before[2] ?? before[3]!;
      const rank = STRONG.findIndex((words) => words.test(word));
      const weight = rank < 0 ? STRONG.length + 1 : rank;
      if (!found || weight < found.rank)
        found = { due, from: part.start - before[1]!.length, rank: weight };
      continue;
    }
    const mark = standsBefore(said, part.start, MARKED)?.[1];
    if (mark !== undefined) {
      if (/^[⏳⌛]/u.test(mark))
        scheduled = { ...due, start: part.start - mark.length };
      continue;
    }
    const aside = standsBefore(said, part.start, ASIDE_BEFORE);
    if (aside && ASIDE_AFTER.test(said.slice(part.end)))
      standing = { ...due, start: part.start - aside[1]!.length };
  }
  if (found && (found.rank < STRONG.length || !standing)) {
    const isCall = said.slice(found.from - 1, found.due.start).endsWith("(");
    const { due, from } = found;
    taken.push({
      ...due,
      start: isCall && said.charAt(from - 1) === "@" ? from - 1 : from,
      end: isCall && said.charAt(due.end) === ")" ? due.end + 1 : due.end,
    });
    return due;
  }
  standing ??= scheduled;
  if (standing) {
    taken.push(standing);
    return standing;
  }
  const words = DUE_IN_WORDS.exec(said) ?? ASIDE_IN_WORDS.exec(said);
  const when = (words?.[1] ?? words?.[2] ?? words?.[3])?.replace(
    /(?<![*_\s])[*_\s]+$/,
    "",
  );
  if (!words || when === undefined) return undefined;
  taken.push(partAt(words[0], words.index));
  return isPlaceholder(when) || isNobody(when)
    ? undefined
    : {
        ...partAt(when, words.index + words[0].indexOf(when)),
        date: undefined,
      };
}
