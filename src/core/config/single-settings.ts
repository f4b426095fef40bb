/** Settings that are one value. */

import { isCalendarDate, type CalendarDate } from "../text/calendar-date.ts";
import { readDuration, type Duration } from "../text/duration.ts";
import { didYouMean, nearest } from "../text/nearest.ts";
import { joinPath } from "../text/path.ts";
import { readDate } from "../text/read-date.ts";
import { patternProblem } from "./pattern.ts";
import { refined, type Schema, type Setting } from "./setting.ts";
import { listed } from "./yaml-reader.ts";

/** Describes one setting of some kind. */
type Describe<T> = (summary: string, example?: string) => Setting<T>;

/**
 * A kind of setting that is one value.
 * @param kind what is written, in words
 * @param parse what it gives; `undefined` for what does not fit
 * @param wanted what would be right, as the second half of a sentence
 */
export function single<T>(
  kind: string,
  schema: Schema,
  parse: (text: string) => T | undefined,
  wanted: string | ((text: string) => string),
): Describe<T> {
  return (summary, example) => ({
    summary,
    kind,
    schema,
    ...(example === undefined ? {} : { examples: [example] }),
    read: ({ reader, node, what }) => {
      const value = reader.text(node, what);
      if (value === undefined) return undefined;
      const rest = typeof wanted === "string" ? wanted : wanted(value);
      return (
        parse(value) ??
        reader.report(node!.range, `${what} is \`${value}\`; ${rest}`)
      );
    },
  });
}

const TEXT: Schema = { type: "string" };

/** Any text. */
export const text = single("text", TEXT, (value) => value, "");

/** A path below the playbook's folder. */
export const path = single(
  "path",
  TEXT,
  (value) =>
    /^(?:[A-Za-z]:|[\\/])/.test(value)
      ? undefined
      : joinPath("", value.replaceAll("\\", "/")),
  "it has to be a path inside the playbook's folder.",
);

/** A length of time, in the words in which it is written. */
export const durationInWords = single(
  "duration",
  { type: ["string", "integer"] },
  (value) => (lengthOf(value) ? value : undefined),
  "write a duration such as `6 months`, `90 days` or `1 year`.",
);

/** A length of time. */
export const duration: Describe<Duration> = (summary, example) =>
  refined(durationInWords(summary, example), lengthOf);

function lengthOf(value: string): Duration | undefined {
  const length = readDuration(value);
  return length === "event" ? undefined : length;
}

/** `true` or `false`. */
export const flag = single(
  "`true` or `false`",
  { type: "boolean" },
  (value) =>
    /^(?:true|yes|on)$/i.test(value)
      ? true
      : /^(?:false|no|off)$/i.test(value)
        ? false
        : undefined,
  "it has to be `true` or `false`.",
);

/** A number. */
export const number = single(
  "number",
  { type: "number" },
  (value) => (Number.isFinite(Number(value)) ? Number(value) : undefined),
  "it has to be a number.",
);

/** One of a few words. */
export function oneOf<const T extends string>(
  summary: string,
  values: readonly T[],
): Setting<T> {
  return single(
    `one of ${listed(values)}`,
    { enum: values },
    (value) => values.find((each) => each === value),
    (value) =>
      `it has to be one of ${listed(values)}.${didYouMean(nearest(value, values))}`,
  )(summary);
}

/** A day, written `2026-11-16` and in no other way. */
export const day = single(
  "day",
  { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  (value) => (isCalendarDate(value) ? value : undefined),
  "write a day such as `2026-11-16`.",
);

/** A date in any form that can be read as one day only. */
export const date = single(
  "date",
  TEXT,
  (value): CalendarDate | undefined => {
    const reading = readDate(value);
    return reading.kind === "date" ? reading.date : undefined;
  },
  "write a day such as `2026-03-31`.",
);

/** A regular expression. */
export const pattern: Describe<string> = (summary, example) => ({
  ...refined(text(summary, example), (value, { reader, node, what }) => {
    const problem = patternProblem(value);
    if (problem === undefined) return value;
    return reader.report(node!.range, `${what} cannot be used: ${problem}`);
  }),
  kind: "regular expression",
});
