/** The day that the name of a file or a title holds: `2019-07-10-minutes.md`, `# TSC Meeting 10 July 2019`. */

import { stemOf } from "../../text/path.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { readDate, type DateOrder } from "../../text/read-date.ts";
import type { TextValue } from "../fields/field-value.ts";

const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d\d)[-_./ ]?(0[1-9]|1[0-2])[-_./ ]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const YEAR_LAST =
  /(?<!\d)(\d{1,2})[-_./ ](\d{1,2})[-_./ ]((?:19|20)\d\d)(?!\d)/;
/** Hardly a name holds one, and the others need not be looked at. */
const YEAR = /(?:19|20)\d\d/;
const IN_WORDS =
  /(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th|er|\.|º|ª)?(?: of| de)?[-_ ]\p{L}{3,10}\.?,?(?: de)?[-_ ](?:19|20)\d\d|\p{L}{3,10}\.?[-_ ]\d{1,2}(?:st|nd|rd|th)?,?[-_ ](?:19|20)\d\d)(?!\d)/u;
const IN_JAPANESE = /(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/;
/** A day in numbers, whichever of them is the month. */
const IN_NUMBERS =
  /(?<![\p{L}\p{N}])(?:(?:19|20)\d\d[-. _/]?(?:0?[1-9]|1[0-2])[-. _/]?(?:0?[1-9]|[12]\d|3[01])|\d{1,2}[-. /]\d{1,2}[-. /](?:19|20)\d\d)(?!\d)/u;

/** Whether a name or title holds a day, even one that can be read in two ways. */
export function holdsDay(text: string): boolean {
  if (!YEAR.test(text)) return false;
  if (IN_NUMBERS.test(text)) return true;
  const written = dayInWords(text);
  return written !== undefined && readDate(written).kind === "date";
}

/** What may be a day in words, with blanks between its parts. */
function dayInWords(text: string): string | undefined {
  if (!YEAR.test(text)) return undefined;
  return (IN_WORDS.exec(text) ?? IN_JAPANESE.exec(text))?.[0].replace(
    /[-_]/g,
    " ",
  );
}

/** The day; `undefined` where there is none, or more than one way to read it. */
export function dateInName(
  document: { readonly path: string; readonly title?: TextValue | undefined },
  order: DateOrder | undefined,
): CalendarDate | undefined {
  const { path, title } = document;
  return (
    dateIn(stemOf(path), order) ??
    (title === undefined ? undefined : dateIn(title.text, order))
  );
}

function dateIn(
  text: string,
  order: DateOrder | undefined,
): CalendarDate | undefined {
  const iso = YEAR_FIRST.exec(text);
  const late = YEAR_LAST.exec(text);
  const written = iso
    ? `${iso[1]}-${iso[2]}-${iso[3]}`
    : late
      ? `${late[1]!.padStart(2, "0")}/${late[2]!.padStart(2, "0")}/${late[3]}`
      : dayInWords(text);
  const reading = written === undefined ? undefined : readDate(written, order);
  return reading?.kind === "date" ? reading.date : undefined;
}
