/** A committee meets about as often as its charter says. */

import { meetingsOf } from "../meeting.ts";
import { textOfField } from "../../../playbook/playbook-document.ts";
import {
  addDuration,
  formatDuration,
  readDuration,
} from "../../../text/duration.ts";
import { isInForce } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const CHARTER =
  "---\ntype: charter\nid: CHTR-001\ntitle: Change-control group\nstatus: active\ncadence: monthly\n---\n";
const meeting = (date: string): string =>
  `---\ntype: meeting\ntitle: Change control\nstatus: held\ndate: ${date}\nbody: CHTR-001\n---\n`;

export const rule: PlaybookRule = {
  id: "meeting-overdue",
  group: "meeting",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "A committee in force met within twice the time between its meetings, or a meeting is planned.",
  why: "A committee that stops meeting still holds its authority, and what waits for it waits on (committee charter practice).",
  examples: {
    good: { "charter.md": CHARTER, "meeting.md": meeting("2026-11-04") },
    bad: { "charter.md": CHARTER, "meeting.md": meeting("2026-08-05") },
  },
  *check({ playbook, today }) {
    const meetings = meetingsOf(playbook).filter(
      ({ state }) => state === "held" || state === "ahead",
    );
    for (const document of playbook.byType.get("charter") ?? []) {
      if (!isInForce(document.statusFamily)) continue;
      const cadence = textOfField(document, "cadence");
      const every = cadence && readDuration(cadence.text);
      if (!cadence || !every || every === "event") continue;
      // A committee without a single record keeps its notes elsewhere.
      const last = meetings.findLast(({ charter }) => charter === document);
      if (last?.date === undefined) continue;
      const limit = addDuration(addDuration(last.date, every), every);
      if (limit < today)
        yield {
          document,
          at: { field: "cadence" },
          message: `The last meeting on record is \`${last.name}\` of \`${last.date}\`, and the committee meets every ${formatDuration(every).replace(/^1 /, "")}; write up the meetings since, or change the cadence.`,
        };
    }
  },
};
