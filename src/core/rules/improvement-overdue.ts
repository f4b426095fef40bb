/** A planned improvement is done by its date, or has a new one. */

import { dateOfField } from "../playbook/review.ts";
import { daysBetween } from "../text/calendar-date.ts";
import { countOf } from "../text/count.ts";
import { isInForce } from "../types/life.ts";
import type { DocumentRule } from "./rule.ts";

const planned = (due: string): string =>
  `---\ntype: improvement\ntitle: One calendar\nstatus: planned\nowner: maria\ndue: ${due}\n---\n`;

export const rule: DocumentRule = {
  id: "improvement-overdue",
  group: "improvement",
  kind: "document",
  severity: "warning",
  fixable: false,
  types: ["improvement"],
  summary:
    "An improvement that is planned or in progress is not past its date.",
  why: "A promise from a post-mortem that is quietly late is the incident waiting to come back (ITIL CSI register: date required by).",
  examples: { good: planned("2026-12-11"), bad: planned("2026-10-30") },
  *check({ document, config, today }) {
    const { statusFamily: family } = document;
    if (!isInForce(family)) return;
    const due = dateOfField(document, "due", config);
    if (due !== undefined && due < today)
      yield {
        at: { field: "due" },
        message: `It was due on \`${due}\`, ${countOf(daysBetween(due, today), "day")} ago, and is \`${document.status?.text}\`; finish it, or agree on a new date.`,
      };
  },
};
