/** An emergency change is looked at once it is over. */

import { changesOf, lastDayOf } from "../change.ts";
import { addWorkingDays } from "../../../text/calendar-date.ts";
import { countOf } from "../../../text/count.ts";
import { isDone, isDraft, isGivenUp } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const change = (review: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: Stop the sync\nstatus: in progress\nchange_type: emergency\nactual_end: 2026-11-02\n${review}---\n`;

export const rule: PlaybookRule = {
  id: "change-emergency-unreviewed",
  group: "change",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary: "An emergency change is reviewed within days of being made.",
  why: "An emergency skips the board, so the board looks at it afterwards; else emergency becomes the easy way (ITIL emergency change, comply change policy).",
  options: {
    days: {
      summary: "Working days within which an emergency change is reviewed.",
      default: 5,
    },
  },
  examples: {
    good: change("review_on: 2026-11-04\n"),
    bad: change(""),
  },
  *check({ playbook, today, option }) {
    for (const change of changesOf(playbook)) {
      const { document, route, reviewedOn, actualStart } = change;
      const { statusFamily: family } = document;
      if (route !== "emergency") continue;
      if (isGivenUp(family) || isDraft(family)) continue;
      if (family === "paused" && actualStart === undefined) continue;
      const made = lastDayOf(change);
      if (made === undefined) continue;
      const days = option<number>("days");
      const by = addWorkingDays(made, days);
      if (reviewedOn !== undefined && reviewedOn < made)
        yield {
          document,
          at: { field: "review_on" },
          message: `The review on \`${reviewedOn}\` is before the change was over on \`${made}\`; an emergency is reviewed afterwards.`,
        };
      // A closed change without a review lacks a required field, which is told there.
      else if (reviewedOn === undefined && !isDone(family) && today > by)
        yield {
          document,
          at: { field: "change_type" },
          message: `The emergency of \`${made}\` has no review; it was due within ${countOf(days, "working day")}, by \`${by}\`.`,
        };
    }
  },
};
