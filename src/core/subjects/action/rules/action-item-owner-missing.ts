/** Each action item names an owner. */

import { quoteAction } from "../action-item.ts";
import { actionItemsOf } from "../action-items.ts";
import { isOfLongAgo, isOldRecord } from "../../../playbook/fields/owed.ts";
import { isTemplate } from "../../../playbook/typing/template-file.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const HEAD =
  "---\ntype: post-mortem\ntitle: Wrong audience\nstatus: reviewed\nowner: crm-lead\n---\n\n# Wrong audience\n\n## Action items\n\n";

export const rule: DocumentRule = {
  id: "action-item-owner-missing",
  group: "post-mortem",
  kind: "document",
  severity: "error",
  fixable: false,
  cure: "name who does it",
  firstScreen: 7,
  summary:
    "Each action item names an owner; one that is done, or only proposed, need not.",
  why: "What nobody is asked to do is not done. In a public collection of 38 post-mortems none of the action items names a person. PagerDuty and the SRE book ask for an owner of each; ideas that are still to be decided on are marked as proposed (ethereum/pm#1334). Where an item names a ticket, that may say who; it is then a warning at most.",
  examples: {
    good: `${HEAD}- [ ] Ask for a second pair of eyes (@maria, due 2026-12-01)\n`,
    bad: `${HEAD}- Ask for a second pair of eyes\n`,
  },
  *check({ document, config, today }) {
    if (!isAsked("in-review", document.statusFamily)) return;
    if (isTemplate(document.path)) return;
    if (isOldRecord(document, config, today)) return;
    const isLate = isOfLongAgo(document, config, today);
    for (const item of actionItemsOf(document, config.dateOrder)) {
      const { owners, status, isProposed, isTracked } = item;
      if (owners.length > 0 || status === "done" || isProposed) continue;
      // What came of it years ago is in the ticket.
      if (!(isTracked && isLate))
        yield {
          at: { range: item.range },
          atMost: isTracked || isLate ? "warning" : undefined,
          message: isTracked
            ? `Only the ticket may say who owns ${quoteAction(item)}; add the name here too, for instance \`(@maria)\`.`
            : `Nobody owns ${quoteAction(item)}; add who does it, for instance \`(@maria)\`, or mark it as \`Proposed:\`.`,
        };
    }
  },
};
