/** The timeline of a post-mortem: its rows with the time each gives, from tables, lists, headings or lines of text. */

import type { ListItem, Paragraph } from "../../document/body.ts";
import type { DateOrder } from "../../text/read-date.ts";
import type { Range } from "../../text/range.ts";
import { rangeInPiece } from "../../playbook/sections/block-text.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { Section } from "../../playbook/sections/section.ts";
import { areMilestones } from "./milestones.ts";
import { readClock } from "./timeline-clock.ts";
import type { TimelineDay } from "./timeline-day.ts";
import {
  placeRows,
  type TimelineRow,
  type WrittenRow,
} from "./timeline-days.ts";
import { readTimelineLists } from "./timeline-list.ts";
import { readTimelineTable } from "./timeline-table.ts";
import { usualZone, type Zone } from "./timeline-zone.ts";

/** One table, one list, or the headings between two that are none. */
export interface TimelineRows {
  readonly rows: readonly TimelineRow[];
  /** Where it stands, for what is wrong with all of it. */
  readonly range: Range;
}

/** All that a section says of when. */
export interface Timeline {
  readonly parts: readonly TimelineRows[];
  /** Whether any part, heading or line of it gives a time or a day. */
  readonly hasTimes: boolean;
}

interface Reading {
  readonly document: TypedDocument;
  readonly section: Section;
  readonly order: DateOrder | undefined;
  readonly days: readonly {
    readonly from: number;
    readonly day: TimelineDay;
  }[];
  readonly usual: Zone | undefined;
}

/** Reads a timeline section. */
export function timelineOf(
  document: TypedDocument,
  section: Section,
  order: DateOrder | undefined,
): Timeline {
  const days = daysOf(section, order);
  const usual = usualZone(section);
  const reading = { document, section, order, days, usual };
  const headings = headingParts(reading);
  const parts = [
    ...headings,
    ...blockParts(reading, headings.length > 0),
  ].filter(({ rows }) => rows.length > 0);
  const hasTimes =
    days.length > 0 ||
    parts.some(({ rows }) =>
      rows.some(({ clock: { kind } }) => kind !== "none" && kind !== "words"),
    );
  return { parts, hasTimes };
}

/** Tables, lists and lines that open with a time; below headings with times, lines are what happened then. */
function blockParts(
  reading: Reading,
  isBelowTimes: boolean,
): readonly TimelineRows[] {
  const { document, section, order, usual } = reading;
  const parts: TimelineRows[] = [];
  let items: ListItem[] = [];
  let lines: WrittenRow[] = [];
  let headings = 0;
  const closeList = (): void => {
    const list = items;
    items = [];
    const [first, last] = [list[0], list.at(-1)];
    if (!first || !last || areMilestones(list, order)) return;
    const range = { start: first.range.start, end: last.range.end };
    for (const { rows, day } of readTimelineLists(list, document.parsed, order))
      parts.push({
        rows: placeRows(rows, day ?? dayAt(reading, range), usual),
        range,
      });
  };
  const closeLines = (): void => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return;
    const range = { start: first.range.start, end: last.range.end };
    parts.push({ rows: placeRows(lines, dayAt(reading, range), usual), range });
    lines = [];
  };
  for (const block of section.blocks) {
    while (
      (section.subsections[headings]?.range.start ?? Infinity) <
      block.range.start
    ) {
      closeList();
      closeLines();
      headings++;
    }
    if (block.kind === "item") {
      items.push(block);
      continue;
    }
    closeList();
    if (block.kind === "paragraph" && !isBelowTimes)
      for (const row of linesOf(block, reading)) lines.push(row);
    if (block.kind !== "table") continue;
    const table = readTimelineTable(block, order);
    const day = dayAt(reading, block.range);
    const rows = placeRows(table.rows, day, table.usual ?? usual);
    parts.push({ rows, range: block.range });
  }
  closeList();
  closeLines();
  return parts;
}

/** The lines of a paragraph that open with a time. */
function linesOf(
  paragraph: Paragraph,
  { document, order }: Reading,
): readonly WrittenRow[] {
  let at = 0;
  return paragraph.text.split("\n").flatMap((line) => {
    const clock = readClock(line, order, "start");
    const text = clock.text ?? "";
    const start = at + line.indexOf(text);
    at += line.length + 1;
    const range = rangeInPiece(
      document.parsed,
      paragraph,
      start,
      start + text.length,
    );
    return clock.kind === "time" ? [{ text, clock, range }] : [];
  });
}

/** Subheadings that are rows themselves, "12:20 Page goes red"; those of another matter divide them. */
function headingParts({
  section: { subsections, heading },
  order,
  usual,
}: Reading): readonly TimelineRows[] {
  const groups: WrittenRow[][] = [[]];
  let level = heading.level;
  for (const { text, range, level: own } of subsections) {
    const clock = readClock(text, order, "start");
    if (clock.kind !== "none") {
      groups.at(-1)!.push({ text: clock.text ?? text, range, clock });
      level = own;
    } else if (own < level) groups.push([]);
  }
  return groups
    .filter((rows) => rows.some(({ clock }) => clock.minutes !== undefined))
    .map((rows) => ({
      rows: placeRows(rows, readClock(heading.text, order).day, usual),
      range: { start: rows[0]!.range.start, end: rows.at(-1)!.range.end },
    }));
}

/** Days that headings name, "10 December 2021", and lines that hold nothing else. */
function daysOf(
  { heading, subsections, blocks }: Section,
  order: DateOrder | undefined,
): Reading["days"] {
  const days = [heading, ...subsections].flatMap(({ text, range }) => {
    const { day } = readClock(text, order);
    return day ? [{ from: range.start, day }] : [];
  });
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.text.length > 60) continue;
    const { kind, day, text } = readClock(block.text, order, "start");
    const isAll = block.text.replace(/[*_:]/g, "").trim() === text;
    if (kind === "date" && day && isAll)
      days.push({ from: block.range.start, day });
  }
  return days.sort((a, b) => a.from - b.from);
}

function dayAt({ days }: Reading, { start }: Range): TimelineDay | undefined {
  return days.findLast(({ from }) => from < start)?.day;
}
