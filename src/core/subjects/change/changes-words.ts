/** What is said around the register of changes: its title, what is told of them all, and of none. */

import { spanWords } from "../../playbook/day-span.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { countOf } from "../../text/count.ts";
import { weekOf } from "../../text/iso-week.ts";
import type { Change } from "./change.ts";
import { clashesOf, concernsOf } from "./change-concern.ts";

export function titleOfChanges(
  today: CalendarDate,
  span: { readonly start: string; readonly end: string } | undefined,
  conflicts: boolean,
): string {
  const what = conflicts ? "Changes that meet something" : "Changes";
  return span
    ? `${what} in ${weekOf(span.start)}, ${spanWords(span)}`
    : `${what} as of ${today}`;
}

export function emptyWords(
  count: number,
  hasWeek: boolean,
  conflicts: boolean,
): string {
  if (count === 0) return "There is no change request.";
  if (conflicts)
    return "No change ahead meets another, a freeze or a blackout day.";
  return hasWeek ? "Nothing is planned for this week." : "There is no change.";
}

export function summary(
  changes: readonly Change[],
  index: PlaybookIndex,
): string {
  const met = changes.filter(
    (each) => clashesOf(each, index).length > 0,
  ).length;
  const lacking = changes.filter(
    (each) => concernsOf(each, index).length > 0,
  ).length;
  const words =
    lacking === 0 ? "nothing to see to" : `${lacking} with something to see to`;
  return `${countOf(changes.length, "change")}, ${words}${met > 0 ? `, ${met} of them on days that are taken` : ""}.`;
}
