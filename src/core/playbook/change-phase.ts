/** Where a change is on its way, in the words of a calendar. */

import type { CalendarDate } from "../text/calendar-date.ts";
import type { Change } from "./change.ts";

/** In the order in which they want attention. */
export const CHANGE_PHASES = [
  "under way",
  "to be made",
  "to be decided",
  "without word",
  "in the making",
  "deferred",
  "done",
  "turned down",
] as const;
export type ChangePhase = (typeof CHANGE_PHASES)[number];

/** The phase of a change on a day; one without a status waits for a decision. */
export function phaseOf(
  { document, window, actualEnd, outcome }: Change,
  today: CalendarDate,
): ChangePhase {
  switch (document.statusFamily) {
    case "draft":
      return "in the making";
    case "in-review":
    case undefined:
      return "to be decided";
    case "approved":
    case "active":
      if (outcome !== undefined || actualEnd !== undefined) return "done";
      if (window && window.end < today) return "without word";
      return document.statusFamily === "active" ||
        (window && window.start <= today)
        ? "under way"
        : "to be made";
    case "paused":
      return "deferred";
    case "done":
      return "done";
    case "rejected":
    case "retired":
      return "turned down";
  }
}
