/** A roadmap item is done by its target date, or has a new one. */

import { dateOfField } from "../playbook/review.ts";
import { daysBetween } from "../text/calendar-date.ts";
import { countOf } from "../text/count.ts";
import { isBeingWritten, isInForce } from "../types/life.ts";
import type { DocumentRule } from "./rule.ts";

const item = (target: string): string =>
  `---\ntype: roadmap\ntitle: Replace the form tool\nstatus: committed\nowner: maria\ntarget_date: ${target}\n---\n`;

export const rule: DocumentRule = {
  id: "roadmap-date-past",
  group: "roadmap",
  kind: "document",
  severity: "warning",
  fixable: false,
  types: ["roadmap"],
  summary: "A roadmap item that is not done has its target date ahead.",
  why: "A roadmap with dates in the past is believed by nobody, also where it is right.",
  examples: { good: item("2027-02-26"), bad: item("2026-10-30") },
  *check({ document, config, today }) {
    const { statusFamily: family } = document;
    const isOpen = isBeingWritten(family) || isInForce(family);
    const target = dateOfField(document, "target_date", config);
    if (isOpen && target !== undefined && target < today)
      yield {
        at: { field: "target_date" },
        message: `The target date \`${target}\` was ${countOf(daysBetween(target, today), "day")} ago and the item is \`${document.status?.text}\`; finish it, move the date, or drop it.`,
      };
  },
};
