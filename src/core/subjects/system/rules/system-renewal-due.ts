/** A contract is talked about before it renews. */

import { systemFrom } from "../systems.ts";
import { daysBetween } from "../../../text/calendar-date.ts";
import { countOf } from "../../../text/count.ts";
import { isInUse } from "../../../types/life.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const system = (more: string): string =>
  `---\ntype: system\ntitle: Postrider\nlifecycle: active\nbusiness_owner: maria\n${more}---\n\n# Postrider\n`;

export const rule: PlaybookRule = {
  id: "system-renewal-due",
  group: "system",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "No contract is at the point where it has to be talked about, or past the day on which it could be cancelled.",
  why: "Whoever starts to think on the day of notice keeps what they have at the price they are told. GitLab talks about tier 1 systems six months before they renew, and about others four.",
  examples: {
    good: system("renewal_date: 2028-01-31\nnotice_period_days: 90\n"),
    bad: system("renewal_date: 2027-02-28\nnotice_period_days: 90\n"),
  },
  *check({ playbook, today }) {
    for (const document of playbook.byType.get("system") ?? []) {
      if (!isInUse(document.statusFamily)) continue;
      const { renewal } = systemFrom(document, playbook);
      if (!renewal || renewal.talkFrom > today || renewal.date < today)
        continue;
      const { date, cancelBy, renewsItself } = renewal;
      const does = renewsItself === false ? "ends" : "renews";
      yield {
        document,
        at: { field: "renewal_date" },
        message:
          cancelBy !== undefined && cancelBy < today
            ? `The contract ${does} on \`${date}\`, and the day for notice was \`${cancelBy}\`; ask the vendor now, or plan for another term.`
            : `The contract ${does} on \`${date}\`; talk about it now${cancelBy === undefined ? "" : `, ${countOf(daysBetween(today, cancelBy), "day")} are left until notice on \`${cancelBy}\``}.`,
      };
    }
  },
};
