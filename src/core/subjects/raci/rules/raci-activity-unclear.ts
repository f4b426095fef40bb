/** An activity says what is done. */

import { isHeld, matricesIn } from "../raci.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const matrix = (activity: string): string =>
  `---\ntype: raci\ntitle: Launch\nstatus: active\nowner: maria\nscope: Launch\n---\n\n## RACI matrix\n\n| Activity | Campaigns | IT |\n| --- | --- | --- |\n| ${activity} | A/R | C |\n`;

export const rule: DocumentRule = {
  id: "raci-activity-unclear",
  group: "raci",
  kind: "document",
  types: ["raci", "sop", "policy", "charter"],
  severity: "hint",
  fixable: false,
  summary:
    "Each activity of a responsibility matrix says what is done, with a verb.",
  why: "`Newsletter` can be written, approved, sent or stopped, and somebody else answers for each. RACI practice begins every row with a verb.",
  examples: {
    good: matrix("Approve the budget"),
    bad: matrix("Budget"),
  },
  *check({ document }) {
    if (!isHeld(document)) return;
    for (const { activities } of matricesIn(document))
      for (const { text, range } of activities)
        if (isThing(text))
          yield {
            at: { range },
            message: `\`${text}\` does not say what is done; begin with a verb, for instance \`Approve the ${text.toLowerCase()}\`.`,
          };
  },
};

/**
 * Only a single word that is hardly ever a verb, nor the name of an activity, as "Training" and "Segmentation" are: no
 * program knows all of them.
 */
function isThing(text: string): boolean {
  const word = text.trim().toLowerCase();
  return THINGS.test(word) || ENDING.test(word);
}

const THINGS =
  /^(?:agency|agencies|asset|audience|banner|budget|calendar|campaign|content|crm|dashboard|data|event|guideline|kpi|legal|newsletter|policy|policies|privacy|seo|strategy|strategies|vendor|webinar|website)s?$/;
const ENDING = /^[a-z]{3,}(?:ility|ivity|[^tr]ness|ology|ytics)s?$/;
