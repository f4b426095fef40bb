/** A committee meets as often as its charter says. */

import { committeeNamed } from "../playbook/charters.ts";
import {
  isInForce,
  textOfField,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { dateOfField } from "../playbook/review.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { addDuration, readDuration } from "../text/duration.ts";
import type { PlaybookRule } from "./rule.ts";

const CHARTER =
  "---\ntype: charter\nid: CHTR-001\ntitle: Steering committee\nstatus: active\nowner: maria\ncadence: monthly\n---\n\n# Steering committee\n";
const meeting = (date: string): string =>
  `---\ntype: meeting\ntitle: Steering\nstatus: held\ndate: ${date}\nbody: CHTR-001\n---\n\n# Steering\n`;

export const rule: PlaybookRule = {
  id: "charter-meeting-overdue",
  group: "charter",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "A committee that has met before has notes of a meeting within two of its cadences.",
  why: "A committee that no longer meets still has the power to decide, so nothing is decided. Terms of reference set a rhythm, and minutes are the evidence of it.",
  examples: {
    good: {
      "charters/steering.md": CHARTER,
      "meetings/1.md": meeting("2026-11-02"),
    },
    bad: {
      "charters/steering.md": CHARTER,
      "meetings/1.md": meeting("2026-06-02"),
    },
  },
  *check({ playbook, today }) {
    const { byType } = playbook;
    const last = lastMeetings(playbook);
    for (const document of byType.get("charter") ?? []) {
      if (!isInForce(document)) continue;
      const cadence = readDuration(
        textOfField(document, "cadence")?.text ?? "",
      );
      if (cadence === undefined || cadence === "event") continue;
      const held = last.get(document);
      if (held === undefined) continue;
      if (addDuration(addDuration(held, cadence), cadence) >= today) continue;
      yield {
        document,
        at: { field: "cadence" },
        message: `The last meeting with notes was on \`${held}\`, two cadences ago or more; hold one, add its notes, or change the cadence.`,
      };
    }
  },
};

/** The last day on which each committee met, as far as there are notes. */
function lastMeetings(
  playbook: PlaybookIndex,
): ReadonlyMap<TypedDocument, CalendarDate> {
  const last = new Map<TypedDocument, CalendarDate>();
  for (const meeting of playbook.byType.get("meeting") ?? []) {
    const body = textOfField(meeting, "body")?.text;
    const committee =
      body === undefined ? undefined : committeeNamed(body, meeting, playbook);
    const date = dateOfField(meeting, "date", playbook.config);
    if (committee && date && date > (last.get(committee) ?? ""))
      last.set(committee, date);
  }
  return last;
}
