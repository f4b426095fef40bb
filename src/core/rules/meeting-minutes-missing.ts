/** A meeting that is over has minutes. */

import { hasMinutes, meetingsOf } from "../playbook/meeting.ts";
import { addWorkingDays } from "../text/calendar-date.ts";
import type { PlaybookRule } from "./rule.ts";

const meeting = (decisions: string): string =>
  `---\ntype: meeting\ntitle: Change control\nstatus: held\ndate: 2026-11-04\n---\n\n# Change control\n\n## Decisions\n\n${decisions}\n`;

export const rule: PlaybookRule = {
  id: "meeting-minutes-missing",
  group: "meeting",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary: "A meeting whose day has passed has minutes, or was called off.",
  why: "What was agreed and not written down is remembered in as many ways as people were there (CAB minutes practice).",
  options: {
    days: {
      summary: "Working days within which the minutes are written.",
      default: 3,
    },
  },
  examples: {
    good: meeting("The form goes live on Monday."),
    bad: meeting("After the meeting."),
  },
  *check({ playbook, today, option }) {
    for (const meeting of meetingsOf(playbook)) {
      const { document, date, state } = meeting;
      // Notes that nobody planned as a meeting with a status are left as they are.
      const isPlanned =
        document.statusFamily === "draft" || document.statusFamily === "done";
      if (!isPlanned || date === undefined || state === "cancelled") continue;
      if (today <= addWorkingDays(date, option<number>("days"))) continue;
      if (document.statusFamily === "draft" || !hasMinutes(meeting))
        yield {
          document,
          at: { field: hasMinutes(meeting) ? "status" : "date" },
          message: hasMinutes(meeting)
            ? `The meeting of \`${date}\` has minutes and is still \`${document.status?.text}\`; write \`held\`.`
            : `The meeting of \`${date}\` has no decisions written down; write the minutes, or that it was called off.`,
        };
    }
  },
};
