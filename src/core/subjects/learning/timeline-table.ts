/** The rows of a timeline that is a table: its column of times, and those of days and zones beside it. */

import type { Table } from "../../document/body.ts";
import type { DateOrder } from "../../text/read-date.ts";
import type { Range } from "../../text/range.ts";
import { foldHeading } from "../../text/words.ts";
import { isBlank } from "../../playbook/sections/block-text.ts";
import { readClock } from "./timeline-clock.ts";
import type { WrittenRow } from "./timeline-days.ts";
import type { TimelineDay } from "./timeline-day.ts";
import { readZone, zoneNamedIn, type Zone } from "./timeline-zone.ts";

const TIME_COLUMN =
  /\b(?:time|when|hour|utc|gmt|cet|cest|timestamp|clock|at|zeit|uhrzeit|heure|hora|ora|tijd)\b/;
const DATE_COLUMN = /\b(?:date|day|datum|tag|fecha|data|jour|dag)\b/;
const ZONE_COLUMN = /\b(?:zone|timezone|tz)\b/;

/** Reads a table; `usual` is the zone that the heading of its times names. */
export function readTimelineTable(
  table: Table,
  order: DateOrder | undefined,
): { readonly rows: readonly WrittenRow[]; readonly usual: Zone | undefined } {
  const names = table.header.map(({ text }) => foldHeading(text));
  const find = (pattern: RegExp, not?: RegExp): readonly number[] =>
    names.flatMap((name, at) =>
      pattern.test(name) && !not?.test(name) ? [at] : [],
    );
  const dayAt = find(DATE_COLUMN, TIME_COLUMN)[0];
  const zoneAt = find(ZONE_COLUMN)[0];
  const timeAt = timeColumn(
    table,
    find(TIME_COLUMN, ZONE_COLUMN),
    dayAt,
    order,
  );
  const rows = table.rows
    .filter((row) => row.some(({ text }) => !isBlank(text)))
    .map((row): WrittenRow => {
      const { text, range } = row[timeAt] ?? { text: "", range: table.range };
      const own = readClock(text, order);
      const day =
        dayAt === undefined || dayAt === timeAt
          ? undefined
          : dayIn(row[dayAt]?.text ?? "", order);
      const zone = zoneAt === undefined ? undefined : row[zoneAt]?.text;
      return {
        text,
        range: isBlank(text) ? rowRange(row, range) : range,
        clock: {
          ...own,
          day: own.day ?? day,
          zone: own.zone ?? (zone ? readZone(zone, 0, true)?.zone : undefined),
        },
      };
    });
  return { rows, usual: zoneNamedIn(table.header[timeAt]?.text ?? "") };
}

/** The column whose cells give times; among those named so, or else among all but the days. */
function timeColumn(
  table: Table,
  named: readonly number[],
  dayAt: number | undefined,
  order: DateOrder | undefined,
): number {
  const timesIn = (column: number): number =>
    table.rows.filter((row) => {
      const { kind } = readClock(row[column]?.text ?? "", order, "start");
      return kind !== "none";
    }).length;
  const fullest = (columns: readonly number[]): number | undefined =>
    columns.reduce<number | undefined>(
      (best, column) =>
        best === undefined || timesIn(column) > timesIn(best) ? column : best,
      undefined,
    );
  if (named.length > 0) return named.length === 1 ? named[0]! : fullest(named)!;
  if (dayAt !== undefined) return dayAt;
  return fullest(table.header.map((_, at) => at)) ?? 0;
}

/** The day of a row: `2026-05-01`, `Day 2`, or only its number. */
function dayIn(
  text: string,
  order: DateOrder | undefined,
): TimelineDay | undefined {
  const number = /^\W*(\d{1,2})\W*$/.exec(text)?.[1];
  return number === undefined
    ? readClock(text, order).day
    : { kind: "count", number: Number(number) };
}

function rowRange(row: Table["rows"][number], fallback: Range): Range {
  return row.find(({ text }) => !isBlank(text))?.range ?? fallback;
}
