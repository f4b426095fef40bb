/** The dates of a change follow each other. */

import { changesOf, type Change } from "../playbook/change.ts";
import { dateOfField } from "../playbook/review.ts";
import type { PlaybookFinding, PlaybookRule } from "./rule.ts";

const change = (end: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: submitted\nplanned_start: 2026-12-08\nplanned_end: ${end}\n---\n`;
const PAIRS = [
  ["planned_start", "planned_end"],
  ["actual_start", "actual_end"],
  ["requested_on", "planned_start"],
] as const;

export const rule: PlaybookRule = {
  id: "change-dates-unordered",
  group: "change",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary:
    "A change is asked for, approved, begun and ended in this order, as far as the dates are written.",
  why: "A window that ends before it begins is in no calendar, and an approval before the request shows that a date is wrong.",
  examples: { good: change("2026-12-09"), bad: change("2026-12-07") },
  *check({ playbook }) {
    for (const change of changesOf(playbook)) {
      for (const [first, second] of PAIRS) {
        const from = dateOfField(change.document, first, playbook.config);
        const to = dateOfField(change.document, second, playbook.config);
        if (from !== undefined && to !== undefined && to < from)
          yield {
            document: change.document,
            at: { field: second },
            message: `\`${second}\` is \`${to}\`, before \`${first}\` on \`${from}\`; one of the two is wrong.`,
          };
      }
      yield* approvedTooEarly(change);
    }
  },
};

function* approvedTooEarly({
  document,
  approvals,
  requestedOn,
}: Change): Generator<PlaybookFinding> {
  for (const { by, on, onValue } of approvals)
    if (on !== undefined && onValue && requestedOn && on < requestedOn)
      yield {
        document,
        at: { range: onValue.range },
        message: `\`${by.text}\` approved on \`${on}\`, before it was asked for on \`${requestedOn}\`.`,
      };
}
