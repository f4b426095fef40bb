/** By when an action is due, as one line says it: `due 2026-03-01`, `by 1 May 2026`, `(Jane, 2026-05-01)`, "by next sprint". */

import type { CalendarDate } from "../text/calendar-date.ts";
import { readDate, type DateOrder } from "../text/read-date.ts";
import { isPlaceholder } from "../text/words.ts";
import { isNobody, partAt, type Part } from "./person-words.ts";

/** When it is due; no date where the words name none: "by next sprint". */
export interface DuePart extends Part {
  readonly date: CalendarDate | undefined;
}

const DATE = new RegExp(
  [
    String.raw`\d{4}([-/.])\d{1,2}\1\d{1,2}`,
    String.raw`\d{1,2}([-/.])\d{1,2}\2\d{4}`,
    String.raw`\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}\.?,? \d{4}`,
    String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
  ].join("|"),
  "gi",
);
/** Before a label: marks of emphasis from their first, or no word. */
export const BEGIN = String.raw`(?:(?<![\p{L}\p{N}*_])[*_]+|(?<![\p{L}\p{N}]))`;
/** Between a label and its value. */
export const MARK = String.raw`[\s*_]*[:=][\s*_]*`;
export const DUE_WORD =
  "due(?: date| by| on)?|deadline|by when|eta|target(?: date)?|complete by|by|before|until";
/** What stands before a date that is due; both look back from the date, since a line may hold thousands. */
const BEFORE_DUE = new RegExp(
  String.raw`(?<=(${BEGIN}(?:${DUE_WORD})(?:${MARK}|\s+)(?:on |the )?))`,
  "iuy",
);
const ASIDE_BEFORE = /(?<=(?:^|[([,;|]|\s[-–—]+)\s*[*_]*)/y;
const DUE_IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:due(?: date| by)?|deadline|by when|eta|target date)${MARK}([^,;|()[\]\n]{0,300}?)(?=\s[-–—]+\s|[,;|()[\]]|$)|(?:by|due)\s+((?:the )?(?:end of|eo[dwmqy]\b|q[1-4]\b|next|this|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^,;|()[\]\n]{0,300}?)(?=\s[-–—]+\s|[,;|()[\].]|$))`,
  "iu",
);

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

/** Reads the due date of a line and adds what it takes up to `taken`. */
export function readDue(
  masked: string,
  order: DateOrder | undefined,
  taken: Part[],
): DuePart | undefined {
  let standing: DuePart | undefined;
  for (const match of masked.matchAll(DATE)) {
    const part = partAt(match[0], match.index);
    const reading = readDate(match[0], order);
    const due = {
      ...part,
      date: reading.kind === "date" ? reading.date : undefined,
    };
    const words = standsBefore(masked, part.start, BEFORE_DUE)?.[1];
    if (words !== undefined) {
      taken.push({ ...part, start: part.start - words.length });
      return due;
    }
    const stands =
      standsBefore(masked, part.start, ASIDE_BEFORE) !== null &&
      /^[*_]*\s*(?:$|[)\],;|]|[-–—]+\s)/.test(masked.slice(part.end));
    if (stands) standing = due;
  }
  if (standing) {
    taken.push(standing);
    return standing;
  }
  const words = DUE_IN_WORDS.exec(masked);
  const said = (words?.[1] ?? words?.[2])?.replace(/(?<![*_\s])[*_\s]+$/, "");
  if (!words || said === undefined) return undefined;
  taken.push(partAt(words[0], words.index));
  return isPlaceholder(said) || isNobody(said)
    ? undefined
    : {
        ...partAt(said, words.index + words[0].indexOf(said)),
        date: undefined,
      };
}
