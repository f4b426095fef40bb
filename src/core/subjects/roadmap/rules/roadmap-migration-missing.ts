/** What is switched off has somewhere to go. */

import { stagesFrom } from "../../../types/requirement.ts";
import { requiredIf } from "../../../rules/kinds/required-if.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const item = (more: string): string =>
  `---\ntype: roadmap\ntitle: Retire the form tool\nstatus: committed\nowner: maria\nretires: SYS-012\n${more}---\n`;

export const rule: DocumentRule = {
  id: "roadmap-migration-missing",
  group: "roadmap",
  severity: "warning",
  fixable: false,
  types: ["roadmap"],
  summary:
    "A committed item that retires a system says what its data and work move to, or `n/a`.",
  why: "A tool is switched off in a day; the forms, lists and reports in it need a home first (GitLab's removal of a system: data, contract, successor).",
  examples: { good: item("migrates_to: SYS-003\n"), bad: item("") },
  ...requiredIf({
    fields: { migrates_to: "what takes over" },
    while: stagesFrom("approved"),
    if: [{ field: "retires", set: true }],
    at: "retires",
    message:
      "{retires} will be switched off, and {field} does not say what takes over; name it, or write `n/a`.",
  }),
};
