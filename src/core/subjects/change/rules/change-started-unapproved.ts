/** No change is started before it is approved. */

import { authorisedOn } from "../change-approval.ts";
import { changesOf } from "../change.ts";
import { addDays } from "../../../text/calendar-date.ts";
import { countOf } from "../../../text/count.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const change = (start: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: implemented\nchange_type: normal\nrequester: maria\napprovals:\n  - { by: tom, on: 2026-11-04, decision: approved }\nactual_start: ${start}\n---\n`;

export const rule: PlaybookRule = {
  id: "change-started-unapproved",
  group: "change",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary: "The work on a change begins after its last approval.",
  why: "An approval after the fact is a note, not a decision. Only an emergency is written down later (ITIL emergency change).",
  options: {
    emergencyDays: {
      summary: "Days within which the approval of an emergency may follow.",
      default: 1,
    },
  },
  examples: { good: change("2026-11-09"), bad: change("2026-11-02") },
  *check({ playbook, option }) {
    for (const change of changesOf(playbook)) {
      const { document, actualStart, route } = change;
      const approved = authorisedOn(change);
      if (actualStart === undefined || approved === undefined) continue;
      const grace = route === "emergency" ? option<number>("emergencyDays") : 0;
      if (addDays(actualStart, grace) >= approved) continue;
      const late =
        grace > 0
          ? `; an emergency is approved within ${countOf(grace, "day")}`
          : "";
      yield {
        document,
        at: { field: "actual_start" },
        message: `The work began on \`${actualStart}\`, before the last approval on \`${approved}\`${late}.`,
      };
    }
  },
};
