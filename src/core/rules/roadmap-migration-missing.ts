/** What is switched off has somewhere to go. */

import { hasValue } from "../playbook/field-value.ts";
import { textsOfField } from "../playbook/playbook-document.ts";
import { listInWords } from "../text/list-in-words.ts";
import { isAsked } from "../types/requirement.ts";
import type { DocumentRule } from "./rule.ts";

const item = (more: string): string =>
  `---\ntype: roadmap\ntitle: Retire the form tool\nstatus: committed\nowner: maria\nretires: SYS-012\n${more}---\n`;

export const rule: DocumentRule = {
  id: "roadmap-migration-missing",
  group: "roadmap",
  kind: "document",
  severity: "warning",
  fixable: false,
  types: ["roadmap"],
  summary:
    "A committed item that retires a system says what its data and work move to, or `n/a`.",
  why: "A tool is switched off in a day; the forms, lists and reports in it need a home first (GitLab's removal of a system: data, contract, successor).",
  examples: { good: item("migrates_to: SYS-003\n"), bad: item("") },
  *check({ document }) {
    if (!isAsked("approved", document.statusFamily)) return;
    const retired = textsOfField(document, "retires").map(({ text }) => text);
    if (retired.length === 0 || hasValue(document.fields.get("migrates_to")))
      return;
    yield {
      at: { field: "retires" },
      message: `${listInWords(retired)} will be switched off, and \`migrates_to\` does not say what takes over; name it, or write \`n/a\`.`,
    };
  },
};
