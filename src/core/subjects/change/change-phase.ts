/** Where a change is on its way, in the words of a calendar. */

import type { CalendarDate } from "../../text/calendar-date.ts";
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
export function phaseOf(change: Change, today: CalendarDate): ChangePhase {
  const { document, window, actualEnd, outcome } = change;
  switch (document.statusFamily) {
    case "draft":
      return "in the making";
    case "in-review":
    case undefined:
      return "to be decided";
    case "approved":
    case "active":
      if (outcome !== undefined) return "done";
      if (actualEnd !== undefined) return endedPhase(change);
      if (window && window.end < today) return "without word";
      return document.statusFamily === "active" ||
        (window && window.start <= today)
        ? "under way"
        : "to be made";
    case "paused":
      return "deferred";
    case "done":
      return endedPhase(change);
    case "rejected":
    case "retired":
      return "turned down";
  }
}

/** An emergency that ended is not done before somebody has said how it went; "rolled back" says so. */
function endedPhase({ route, outcome, document }: Change): ChangePhase {
  const isTold =
    outcome !== undefined ||
    /^(?:rolled ?back|failed)/i.test(document.status?.text ?? "");
  return route === "emergency" && !isTold ? "without word" : "done";
}
