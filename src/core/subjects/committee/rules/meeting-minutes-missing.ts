/** A meeting that is over has minutes. */

import { hasMinutes, meetingsOf } from "../meeting.ts";
import type { TypedDocument } from "../../../playbook/playbook-document.ts";
import {
  sectionsNamed,
  sectionsOf,
} from "../../../playbook/sections/section.ts";
import { addWorkingDays } from "../../../text/calendar-date.ts";
import { isDone, isDraft } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

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
        isDraft(document.statusFamily) || isDone(document.statusFamily);
      if (!isPlanned || date === undefined || state === "cancelled") continue;
      if (today <= addWorkingDays(date, option<number>("days"))) continue;
      const isMinuted = hasMinutes(meeting) || isWrittenUp(document);
      if (isDraft(document.statusFamily) || !isMinuted)
        yield {
          document,
          at: { field: isMinuted ? "status" : "date" },
          message: isMinuted
            ? `The meeting of \`${date}\` has minutes and is still \`${document.status?.text}\`; write \`held\`.`
            : `The meeting of \`${date}\` has no decisions written down; write the minutes, or that it was called off.`,
        };
    }
  },
};

/** So many paragraphs and points beside the agenda tell what was said. */
const LEAST_SAID = 6;

/** Whether notes in a form of their own tell what was said, without a list of decisions. */
function isWrittenUp(document: TypedDocument): boolean {
  if (document.typeSource === "front-matter") return false;
  const planned = ["Agenda", "Attendees", "Action items"].flatMap((name) =>
    sectionsNamed(document, name),
  );
  const said = sectionsOf(document)
    .filter((section) => !planned.includes(section))
    .flatMap(({ blocks }) => blocks)
    .filter(({ range: { start } }) =>
      planned.every(({ range }) => start < range.start || start >= range.end),
    );
  return new Set(said).size >= LEAST_SAID;
}
