/** The table of all rules at the top of their reference. */

import { RULE_GROUPS, RULES } from "../core/index.ts";
import { table } from "./markdown.ts";

/** Rules by group. */
export function ruleGroups(): readonly {
  readonly title: string;
  readonly rules: typeof RULES;
}[] {
  return RULE_GROUPS.flatMap((group) => {
    const rules = RULES.filter((rule) => rule.group === group);
    const title = group.charAt(0).toUpperCase() + group.slice(1);
    return rules.length > 0 ? [{ title, rules }] : [];
  });
}

/** The table; each rule leads to its section below. */
export function ruleTable(): string {
  return table(
    ["Rule", "Content when", "Default", "Fix"],
    ruleGroups().flatMap(({ rules }) =>
      rules.map(({ id, summary, severity, fixable }) => [
        `[\`${id}\`](#${id})`,
        summary,
        severity,
        fixable ? "yes" : "",
      ]),
    ),
  );
}
