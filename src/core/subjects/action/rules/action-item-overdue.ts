/** No open action item is past its date. */

import { quoteAction } from "../action-item.ts";
import { actionItemsOf } from "../action-items.ts";
import { isOldRecord } from "../../../playbook/fields/owed.ts";
import { daysBetween } from "../../../text/calendar-date.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const HEAD =
  "---\ntype: post-mortem\ntitle: Wrong audience\nstatus: reviewed\nowner: crm-lead\n---\n\n# Wrong audience\n\n## Action items\n\n";

export const rule: DocumentRule = {
  id: "action-item-overdue",
  group: "post-mortem",
  kind: "document",
  severity: "warning",
  fixable: false,
  firstScreen: 6,
  summary: "No open action item is past its date.",
  why: "The same incident comes back while its remedy waits. The SRE book measures a post-mortem by whether its actions are carried out.",
  examples: {
    good: `${HEAD}- [x] Ask for a second pair of eyes (@maria, due 2026-03-01)\n`,
    bad: `${HEAD}- [ ] Ask for a second pair of eyes (@maria, due 2026-03-01)\n`,
  },
  *check({ document, config, today }) {
    if (!isAsked("always", document.statusFamily)) return;
    if (isOldRecord(document, config, today)) return;
    for (const item of actionItemsOf(document, config.dateOrder)) {
      const { due, status, isProposed } = item;
      if (status === "done" || isProposed || due?.date === undefined) continue;
      if (due.date >= today) continue;
      const late = daysBetween(due.date, today);
      yield {
        at: { range: due.range },
        message: `${quoteAction(item)} was due on \`${due.date}\`, ${late} ${late === 1 ? "day" : "days"} ago; finish it, or agree on a new date.`,
      };
    }
  },
};
