/** The plans of a change say how. */

import { planState, PLANS, type Plan } from "../plan-text.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const HEAD =
  "---\ntype: change\ntitle: New form\nstatus: submitted\nowner: web\n---\n\n# New form\n\n## Rollback plan\n\n";
const MISSING: Readonly<Record<Plan, string>> = {
  "Rollback plan": "who decides, which steps lead back, and until when",
  "Test plan": "what is looked at, before and after",
  "Communication plan": "who is told what, and when",
};

export const rule: DocumentRule = {
  id: "change-plan-thin",
  group: "change",
  kind: "document",
  severity: "hint",
  fixable: false,
  types: ["change"],
  summary:
    "The back-out, test and communication plans of a change say how, not only that.",
  why: "A plan that only says `revert` is a hope. Boards send changes back most often for a missing back-out plan and for tests that nobody described.",
  examples: {
    good: `${HEAD}Unpublish the form in Cairn, two minutes; Tom decides, until Friday.\n`,
    bad: `${HEAD}Revert the change.\n`,
  },
  *check({ document }) {
    if (!isAsked("in-review", document.statusFamily)) return;
    for (const plan of PLANS) {
      const { state, section } = planState(document, plan);
      if (state === "thin" && section)
        yield {
          at: { range: section.heading.range },
          message: `The section \`${section.heading.text}\` only says that it will be done; write ${MISSING[plan]}.`,
        };
    }
  },
};
