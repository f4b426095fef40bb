/** What a meeting decided about a change stands in the record of the change. */

import { decisionGaps } from "../decision-gap.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";
import { rule as fieldMissing } from "../../../rules/identity/field-missing.ts";

const MINUTES =
  "---\ntype: meeting\nid: MTG-021\ntitle: Change control\nstatus: held\ndate: 2026-11-04\nmeeting_type: change-control\nchair: Grace\n---\n\n# Change control\n\n## Decisions\n\n1. CHG-014 is approved.\n";
const change = (status: string, more = ""): string =>
  `---\ntype: change\nid: CHG-014\ntitle: New form\nstatus: ${status}\n${more}---\n`;

export const rule: PlaybookRule = {
  id: "decision-unrecorded",
  group: "meeting",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  cure: "record the decision",
  uncovers: ["weighing", fieldMissing],
  summary:
    "A decision about a change in the minutes of a meeting stands in the record of the change.",
  why: "Whoever makes the change reads its record, not the minutes. A decision that is only in the minutes is carried out late, or never (CAB minutes practice).",
  examples: {
    good: {
      "meetings/november.md": MINUTES,
      "changes/form.md": change(
        "approved",
        "approvals:\n  - { by: Grace, on: 2026-11-04, decision: approved }\n",
      ),
    },
    bad: {
      "meetings/november.md": MINUTES,
      "changes/form.md": change("submitted"),
    },
  },
  *check({ playbook }) {
    for (const { decision, change, lacks } of decisionGaps(playbook)) {
      const { document } = change;
      const { meeting, date, verdict, range } = decision;
      const shows = lacks.status
        ? `the status is ${document.status ? `\`${document.status.text}\`` : "missing"}`
        : "no approval of that day is written";
      yield {
        document,
        at: lacks.status
          ? { field: "status" }
          : { field: "approvals", on: "key" },
        message: `\`${meeting.name}\` ${verdict} this change on \`${date}\`, but ${shows} here.`,
        related: [
          {
            path: meeting.document.path,
            range,
            message: `\`${meeting.name}\` ${verdict} \`${change.name}\` here.`,
          },
        ],
      };
    }
  },
};
