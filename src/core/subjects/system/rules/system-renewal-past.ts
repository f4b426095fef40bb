/** The renewal date of a system in use lies ahead. */

import { IN_USE } from "../../../types/life.ts";
import { notPastWhile } from "../../../rules/kinds/not-past-while.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const system = (more: string): string =>
  `---\ntype: system\ntitle: Postrider\nlifecycle: active\nbusiness_owner: maria\n${more}---\n\n# Postrider\n`;

export const rule: DocumentRule = {
  id: "system-renewal-past",
  group: "system",
  types: ["system"],
  severity: "warning",
  fixable: false,
  summary: "The renewal date of a system in use is not past.",
  why: "After a renewal the old date stays behind, and the next cancel-by date is worked out from nothing. Renewal registers are kept one term ahead.",
  examples: {
    good: system("renewal_date: 2027-10-31\n"),
    bad: system("renewal_date: 2025-10-31\n"),
  },
  ...notPastWhile({
    date: "renewal_date",
    while: IN_USE,
    message:
      "The contract renewed or ended on {renewal_date}; write the end of the term that runs now, or retire the system.",
  }),
};
