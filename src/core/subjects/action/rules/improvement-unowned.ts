/** An improvement that matters has somebody who sees to it. */

import { textOfField } from "../../../playbook/playbook-document.ts";
import { foldWord } from "../../../text/words.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const HEAD =
  "---\ntype: improvement\ntitle: One calendar\nstatus: triaged\npriority: high\n";

export const rule: DocumentRule = {
  id: "improvement-unowned",
  group: "improvement",
  kind: "document",
  severity: "warning",
  fixable: false,
  types: ["improvement"],
  summary: "An improvement of high or critical priority has an owner.",
  why: "What matters most is what must not wait for a volunteer (ITIL CSI register: to be actioned by).",
  examples: { good: `${HEAD}owner: maria\n---\n`, bad: `${HEAD}---\n` },
  *check({ document }) {
    // From the plan on, the owner is asked of every improvement.
    if (document.statusFamily !== "in-review" || document.owners.length > 0)
      return;
    const priority = textOfField(document, "priority")?.text;
    if (priority !== undefined && /^(?:high|critical)/.test(foldWord(priority)))
      yield {
        at: { field: "priority" },
        message: `The priority is \`${priority}\` and nobody owns it; write who will see to it.`,
      };
  },
};
