/** Things that last some days, found by the days they share with others without looking at all of them. */

import type { CalendarDate } from "../text/calendar-date.ts";
import { firstPlace } from "../text/first-place.ts";
import { compareTexts } from "../text/order.ts";
import type { DaySpan } from "./day-span.ts";

interface Entry<T> {
  readonly item: T;
  readonly span: DaySpan;
}

/** An interval tree in an array: entries by their start, in the middle of each stretch the latest end within it. */
export class SpanIndex<T> {
  private readonly entries: readonly Entry<T>[];
  private readonly latest: CalendarDate[] = [];
  private readonly starts: readonly CalendarDate[];
  private readonly ends: readonly CalendarDate[];

  constructor(entries: readonly Entry<T>[]) {
    this.entries = [...entries].sort((a, b) =>
      compareTexts(a.span.start, b.span.start),
    );
    this.starts = this.entries.map(({ span }) => span.start);
    this.ends = entries.map(({ span }) => span.end).sort(compareTexts);
    this.measure(0, entries.length);
  }

  /** How many share a day with the span. */
  count({ start, end }: DaySpan): number {
    const { starts, ends } = this;
    const begun = firstPlace(starts.length, (at) => starts[at]! > end);
    const over = firstPlace(ends.length, (at) => ends[at]! >= start);
    return begun - over;
  }

  /** Those that share a day with the span, the earliest first. */
  meeting(span: DaySpan): Generator<T> {
    return this.meetingIn(span, 0, this.entries.length);
  }

  private *meetingIn(span: DaySpan, low: number, high: number): Generator<T> {
    const middle = (low + high) >> 1;
    if (low >= high || this.latest[middle]! < span.start) return;
    yield* this.meetingIn(span, low, middle);
    const entry = this.entries[middle]!;
    if (entry.span.start > span.end) return;
    if (entry.span.end >= span.start) yield entry.item;
    yield* this.meetingIn(span, middle + 1, high);
  }

  private measure(low: number, high: number): CalendarDate {
    if (low >= high) return "";
    const middle = (low + high) >> 1;
    const ends = [
      this.measure(low, middle),
      this.entries[middle]!.span.end,
      this.measure(middle + 1, high),
    ];
    return (this.latest[middle] = ends.sort(compareTexts)[2]!);
  }
}
