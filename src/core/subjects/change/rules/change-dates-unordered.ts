/** The dates of a change follow each other. */

import { approvalsOf } from "../approval.ts";
import { dateOfField } from "../../../playbook/reviews/review.ts";
import { outOfOrder } from "../../../rules/kinds/in-order.ts";
import type {
  DocumentLookupRule,
  Finding,
  LookupContext,
} from "../../../rules/rule.ts";

const change = (end: string): string =>
  `---\ntype: change\nid: CHG-001\ntitle: New form\nstatus: submitted\nplanned_start: 2026-12-08\nplanned_end: ${end}\n---\n`;
const ORDERS = [
  ["planned_start", "planned_end"],
  ["actual_start", "actual_end"],
  ["requested_on", "planned_start"],
];

export const rule: DocumentLookupRule = {
  id: "change-dates-unordered",
  group: "change",
  kind: "document-lookup",
  types: ["change"],
  severity: "warning",
  fixable: false,
  summary:
    "A change is asked for, approved, begun and ended in this order, as far as the dates are written.",
  why: "A window that ends before it begins is in no calendar, and an approval before the request shows that a date is wrong.",
  examples: { good: change("2026-12-09"), bad: change("2026-12-07") },
  *check(context) {
    const { document, playbook } = context;
    for (const dates of ORDERS)
      yield* outOfOrder(document, playbook.config, { dates });
    yield* approvedTooEarly(context);
  },
};

function* approvedTooEarly({
  document,
  playbook: { people, config },
}: LookupContext): Generator<Finding> {
  const asked = dateOfField(document, "requested_on", config);
  for (const { by, on, onValue } of approvalsOf(
    document,
    people,
    config.dateOrder,
  ))
    if (on !== undefined && onValue && asked !== undefined && on < asked)
      yield {
        at: { range: onValue.range },
        message: `\`${by.text}\` approved on \`${on}\`, before it was asked for on \`${asked}\`.`,
      };
}
