/** A planned improvement is done by its date, or has a new one. */

import { IN_FORCE } from "../../../types/life.ts";
import { notPastWhile } from "../../../rules/kinds/not-past-while.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const planned = (due: string): string =>
  `---\ntype: improvement\ntitle: One calendar\nstatus: planned\nowner: maria\ndue: ${due}\n---\n`;

export const rule: DocumentRule = {
  id: "improvement-overdue",
  group: "improvement",
  severity: "warning",
  fixable: false,
  types: ["improvement"],
  summary:
    "An improvement that is planned or in progress is not past its date.",
  why: "A promise from a post-mortem that is quietly late is the incident waiting to come back (ITIL CSI register: date required by).",
  examples: { good: planned("2026-12-11"), bad: planned("2026-10-30") },
  ...notPastWhile({
    date: "due",
    while: IN_FORCE,
    message:
      "It was due on {due}, {ago} ago, and is {status}; finish it, or agree on a new date.",
  }),
};
