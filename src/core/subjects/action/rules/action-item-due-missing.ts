/** Each open action item names a due date. */

import { quoteAction } from "../action-item.ts";
import { actionItemsOf } from "../action-items.ts";
import { isOfLongAgo } from "../../../playbook/fields/owed.ts";
import { isTemplate } from "../../../playbook/typing/template-file.ts";
import { addDays } from "../../../text/calendar-date.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const HEAD =
  "---\ntype: post-mortem\ntitle: Wrong audience\nstatus: reviewed\nowner: crm-lead\n---\n\n# Wrong audience\n\n## Action items\n\n";

export const rule: DocumentRule = {
  id: "action-item-due-missing",
  group: "post-mortem",
  kind: "document",
  severity: "warning",
  fixable: false,
  cure: "say by when",
  summary:
    "Each open action item names a due date; one that is only proposed need not.",
  why: "An action without a date is a wish. After-action review guides (counteractive, PagerDuty) ask for an assignee and a due date of each item.",
  examples: {
    good: `${HEAD}- [ ] Ask for a second pair of eyes (@maria, due 2026-12-01)\n`,
    bad: `${HEAD}- [ ] Ask for a second pair of eyes (@maria)\n`,
  },
  *check({ document, config, today }) {
    if (!isAsked("in-review", document.statusFamily)) return;
    if (isTemplate(document.path)) return;
    if (isOfLongAgo(document, config, today)) return;
    for (const item of actionItemsOf(document, config.dateOrder)) {
      const { due, status, isProposed, isTimed } = item;
      if (due || isTimed || status !== "open" || isProposed) continue;
      yield {
        at: { range: item.range },
        message: `${quoteAction(item)} has no due date; add one, for instance \`due ${addDays(today, 14)}\`.`,
      };
    }
  },
};
