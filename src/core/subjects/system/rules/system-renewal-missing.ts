/** What is paid for has a renewal date and a period of notice. */

import { IN_USE } from "../../../types/life.ts";
import { requiredIf } from "../../../rules/kinds/required-if.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const system = (more: string): string =>
  `---\ntype: system\ntitle: Postrider\nlifecycle: active\nbusiness_owner: maria\n${more}---\n\n# Postrider\n`;

export const rule: DocumentRule = {
  id: "system-renewal-missing",
  group: "system",
  types: ["system"],
  severity: "warning",
  fixable: false,
  summary:
    "A system in use that is paid for says when its contract renews and how long before notice has to be given.",
  why: "A contract that nobody wrote down renews by itself. Renewal registers keep the end of the term and the days of notice, because the day to decide is worked out from both.",
  examples: {
    good: system(
      "annual_cost: 9600\nrenewal_date: 2027-10-31\nnotice_period_days: 60\n",
    ),
    bad: system("annual_cost: 9600\n"),
  },
  ...requiredIf({
    fields: {
      renewal_date: "the day the contract renews or ends",
      notice_period_days:
        "how many days before that notice has to be given, `0` where none is needed",
    },
    while: IN_USE,
    if: [
      { field: "annual_cost", above: 0 },
      { field: "renewal_date", set: true },
    ],
    message: "{field} is missing in a system that is paid for: {what}.",
  }),
};
