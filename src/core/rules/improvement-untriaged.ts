/** An idea is looked at within weeks. */

import { dateOfField } from "../playbook/review.ts";
import { addDays, daysBetween } from "../text/calendar-date.ts";
import { isDraft } from "../types/life.ts";
import type { DocumentRule } from "./rule.ts";

const idea = (raised: string): string =>
  `---\ntype: improvement\ntitle: One calendar\nstatus: idea\nraised_on: ${raised}\n---\n\n# One calendar\n`;

export const rule: DocumentRule = {
  id: "improvement-untriaged",
  group: "improvement",
  kind: "document",
  severity: "info",
  fixable: false,
  types: ["improvement"],
  summary: "An idea is triaged within the days set, 60 by default.",
  why: "People stop having ideas when nobody answers. The ITIL improvement register tracks each from the idea to the final action.",
  options: {
    days: { summary: "Days within which an idea is triaged.", default: 60 },
  },
  examples: { good: idea("2026-11-02"), bad: idea("2026-06-02") },
  *check({ document, config, today, option }) {
    if (!isDraft(document.statusFamily)) return;
    const raised = dateOfField(document, "raised_on", config);
    if (
      raised === undefined ||
      addDays(raised, option<number>("days")) >= today
    )
      return;
    yield {
      at: { field: "raised_on" },
      message: `This idea is ${daysBetween(raised, today)} days old and still \`${document.status?.text}\`; give it a priority, or turn it down.`,
    };
  },
};
