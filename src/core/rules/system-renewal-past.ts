/** The renewal date of a system in use lies ahead. */

import { dateOfField } from "../playbook/review.ts";
import { isInUse } from "../types/life.ts";
import type { DocumentRule } from "./rule.ts";

const system = (more: string): string =>
  `---\ntype: system\ntitle: Postrider\nlifecycle: active\nbusiness_owner: maria\n${more}---\n\n# Postrider\n`;

export const rule: DocumentRule = {
  id: "system-renewal-past",
  group: "system",
  kind: "document",
  types: ["system"],
  severity: "warning",
  fixable: false,
  summary: "The renewal date of a system in use is not past.",
  why: "After a renewal the old date stays behind, and the next cancel-by date is worked out from nothing. Renewal registers are kept one term ahead.",
  examples: {
    good: system("renewal_date: 2027-10-31\n"),
    bad: system("renewal_date: 2025-10-31\n"),
  },
  *check({ document, config, today }) {
    if (!isInUse(document.statusFamily)) return;
    const date = dateOfField(document, "renewal_date", config);
    if (date === undefined || date >= today) return;
    yield {
      at: { field: "renewal_date" },
      message: `The contract renewed or ended on \`${date}\`; write the end of the term that runs now, or retire the system.`,
    };
  },
};
