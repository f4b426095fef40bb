/** An idea is looked at within weeks. */

import { stillAfter } from "../../../rules/kinds/still-after.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const idea = (raised: string): string =>
  `---\ntype: improvement\ntitle: One calendar\nstatus: idea\nraised_on: ${raised}\n---\n\n# One calendar\n`;

export const rule: DocumentRule = {
  id: "improvement-untriaged",
  group: "improvement",
  severity: "info",
  fixable: false,
  types: ["improvement"],
  summary: "An idea is triaged within the days set, 60 by default.",
  why: "People stop having ideas when nobody answers. The ITIL improvement register tracks each from the idea to the final action.",
  options: {
    days: { summary: "Days within which an idea is triaged.", default: 60 },
  },
  examples: { good: idea("2026-11-02"), bad: idea("2026-06-02") },
  ...stillAfter({
    since: "raised_on",
    while: ["draft"],
    within: { option: "days" },
    message:
      "This idea is {age} old and still {status}; give it a priority, or turn it down.",
  }),
};
