/** A roadmap item is done by its target date, or has a new one. */

import { IN_FORCE } from "../../../types/life.ts";
import { notPastWhile } from "../../../rules/kinds/not-past-while.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const item = (target: string): string =>
  `---\ntype: roadmap\ntitle: Replace the form tool\nstatus: committed\nowner: maria\ntarget_date: ${target}\n---\n`;

export const rule: DocumentRule = {
  id: "roadmap-date-past",
  group: "roadmap",
  severity: "warning",
  fixable: false,
  types: ["roadmap"],
  summary: "A roadmap item that is not done has its target date ahead.",
  why: "A roadmap with dates in the past is believed by nobody, also where it is right.",
  examples: { good: item("2027-02-26"), bad: item("2026-10-30") },
  ...notPastWhile({
    date: "target_date",
    while: ["draft", "in-review", ...IN_FORCE],
    message:
      "The target date {target_date} was {ago} ago and the item is {status}; finish it, move the date, or drop it.",
  }),
};
