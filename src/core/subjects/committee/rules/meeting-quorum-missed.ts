/** A meeting that decided had its quorum. */

import { attendanceOf } from "../attendance.ts";
import { hasDecided, meetingsOf } from "../meeting.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const CHARTER =
  "---\ntype: charter\nid: CHTR-001\ntitle: Change-control group\nstatus: active\nquorum: 2 of 3 voting members\nmembers:\n  - { person: Grace }\n  - { person: Tom }\n  - { person: Maria }\n---\n";
const meeting = (attendees: string): string =>
  `---\ntype: meeting\ntitle: Change control\nstatus: held\ndate: 2026-11-04\nbody: CHTR-001\nattendees: ${attendees}\n---\n\n# Change control\n\n## Decisions\n\n1. The form goes live.\n`;

export const rule: PlaybookRule = {
  id: "meeting-quorum-missed",
  group: "meeting",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  fieldFixes: "where missing",
  summary:
    "A meeting that took decisions had as many voting members as its charter asks for.",
  why: "Decisions without a quorum can be contested by those who were not there (terms of reference of university committees; CAB minutes practice).",
  examples: {
    good: { "charter.md": CHARTER, "meeting.md": meeting("[Grace, Tom]") },
    bad: { "charter.md": CHARTER, "meeting.md": meeting("[Grace, Ana]") },
  },
  *check({ playbook }) {
    for (const meeting of meetingsOf(playbook)) {
      if (meeting.state !== "held") continue;
      if (!hasDecided(meeting)) continue;
      const attendance = attendanceOf(meeting, playbook.people);
      if (!attendance || attendance.present >= attendance.needed) continue;
      yield {
        document: meeting.document,
        at: { field: "attendees" },
        message: `${attendance.present} voting ${attendance.present === 1 ? "member was" : "members were"} there, and the quorum is \`${attendance.words}\`; have the decisions confirmed at the next meeting.`,
      };
    }
  },
};
