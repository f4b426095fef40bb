/**
 * Calendar arithmetic beside `Temporal.PlainDate`, over random days and amounts. `npm run dates -- [--cases 2000000]
 * [--seed 1]` compares so many in each of five time zones; the same seed gives the same cases.
 */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import {
  addDays,
  addMonths,
  addWorkingDays,
  dateFrom,
  daysBetween,
  isCalendarDate,
  weekdayOf,
} from "../../../src/core/text/calendar-date.ts";
import {
  addDuration,
  readDuration,
  type Duration,
} from "../../../src/core/text/duration.ts";
import {
  mondayOf,
  readWeek,
  weekdayOf as weekdayNumberOf,
  weekOf,
} from "../../../src/core/text/iso-week.ts";
import { readDate } from "../../../src/core/text/read-date.ts";

/** As far apart as time zones get, and two that are not whole hours from UTC. */
const ZONES = [
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "America/St_Johns",
  "Asia/Kathmandu",
  "UTC",
];
const FIRST = Temporal.PlainDate.from("0001-01-01");
const LAST = Temporal.PlainDate.from("9999-12-31");
const DAYS = FIRST.until(LAST).days;
const UNITS = ["days", "weeks", "months", "quarters", "years"] as const;
const NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(
  " ",
);

/** Compares at least so many answers, on days that follow from a seed; throws at the first difference. */
export function compareWithTemporal(cases: number, seed: number): void {
  const random = randomFrom(seed);
  const upTo = (count: number): number => Math.floor(random() * count);
  let other = FIRST;
  let compared = 0;
  const same = (ours: unknown, theirs: unknown, what: string): void => {
    compared++;
    // A template for each of millions of comparisons would take longer than they do.
    if (ours !== theirs) assert.equal(ours, theirs, what);
  };
  for (let made = 0; compared < cases; made++) {
    const day = anyDay(made, upTo);
    const text = day.toString();
    const unit = UNITS[made % UNITS.length]!;
    const amount = 1 + upTo(unit === "days" ? 36_525 : 100);
    const back = unit === "quarters" ? amount * 3 : amount;
    const step = { [unit === "quarters" ? "months" : unit]: back };
    const duration = readDuration(`${amount} ${unit}`) as Duration;
    same(
      addDuration(text, duration),
      clamped(() => day.add(step), LAST),
      `${text} + ${amount} ${unit}`,
    );
    if (unit !== "weeks")
      same(
        unit === "days"
          ? addDays(text, -amount)
          : addMonths(text, unit === "years" ? -amount * 12 : -back),
        clamped(() => day.subtract(step), FIRST),
        `${text} - ${amount} ${unit}`,
      );
    same(
      daysBetween(other.toString(), text),
      other.until(day, { largestUnit: "days" }).days,
      `from ${other.toString()} to ${text}`,
    );
    same(
      Math.sign(
        Number(other.toString() < text) - Number(other.toString() > text),
      ),
      Temporal.PlainDate.compare(day, other),
      `${other.toString()} before ${text}`,
    );
    same(weekdayNumberOf(text), day.dayOfWeek - 1, text);
    same(weekdayOf(text), NAMES[day.dayOfWeek - 1], text);
    const week = `${pad(day.yearOfWeek!, 4)}-W${pad(day.weekOfYear!, 2)}`;
    const monday = day.subtract({ days: day.dayOfWeek - 1 }).toString();
    same(weekOf(text), week, `the week of ${text}`);
    same(mondayOf(text), monday, `the Monday of ${text}`);
    same(readWeek(week, "2026-11-21"), monday, week);
    const working = upTo(30);
    same(
      addWorkingDays(text, working),
      workingDaysAfter(day, working),
      `${text} + ${working} working days`,
    );
    const year = made % 4 === 0 ? upTo(101) * 100 : upTo(10_001);
    const month = made % 4 < 2 ? 2 : upTo(14);
    const date = made % 4 < 2 ? 28 + upTo(3) : upTo(33);
    const exists = year > 0 && year < 10_000 && isDay(year, month, date);
    const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
    same(dateFrom(year, month, date) !== undefined, exists, written);
    same(isCalendarDate(written), exists, written);
    if (year < 10_000)
      same(readDate(written).kind, exists ? "date" : "impossible", written);
    other = day;
  }
}

/** In turn: any day, one where playbooks are, the end of such a month, and a day around a leap day that may be none. */
function anyDay(
  made: number,
  upTo: (count: number) => number,
): Temporal.PlainDate {
  if (made % 4 === 0) return FIRST.add({ days: upTo(DAYS + 1) });
  if (made % 4 === 1)
    return Temporal.PlainDate.from({
      year: Math.max(1, upTo(100) * 100),
      month: [2, 3, 12, 1][upTo(4)]!,
      day: [28, 29, 31, 1][upTo(4)]!,
    });
  const day = Temporal.PlainDate.from("1976-11-21").add({ days: upTo(36_525) });
  return made % 4 === 2 ? day : day.with({ day: day.daysInMonth });
}

/** What Temporal says, within the years 1 to 9999, in which our days end. */
function clamped(
  make: () => Temporal.PlainDate,
  end: Temporal.PlainDate,
): string {
  const day = make();
  const isOutside =
    Temporal.PlainDate.compare(day, FIRST) < 0 ||
    Temporal.PlainDate.compare(day, LAST) > 0;
  return (isOutside ? end : day).toString();
}

function workingDaysAfter(day: Temporal.PlainDate, count: number): string {
  let at = day;
  for (let left = count; left > 0;) {
    at = at.add({ days: 1 });
    if (at.dayOfWeek < 6) left--;
  }
  return clamped(() => at, LAST);
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || day < 1 || month > 12) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** Mulberry32: numbers from 0 to 1 that look random, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "2000000" },
      seed: { type: "string", default: "1" },
      zone: { type: "string" },
    },
  });
  const { cases, seed, zone } = values;
  if (zone) {
    compareWithTemporal(Number(cases), Number(seed));
    console.log(`${zone}: ${cases} cases from seed ${seed}, no difference.`);
  } else
    ZONES.forEach((TZ, index) =>
      execFileSync(
        process.execPath,
        [
          ...["--import", "tsx", process.argv[1]!, "--zone", TZ],
          ...["--cases", cases, "--seed", String(Number(seed) + index)],
        ],
        { env: { ...process.env, TZ }, stdio: "inherit" },
      ),
    );
}
