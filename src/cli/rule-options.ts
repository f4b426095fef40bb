/** `--rule ID` and `--rule ID=severity`. */

import {
  currentRule,
  didYouMean,
  nearest,
  RULES,
  type Rule,
  type RuleSetting,
  type SessionOptions,
  WEIGHTS,
} from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";

/**
 * Severities win over the config; once a rule is named without one, only the named rules run.
 * @throws CannotRun when there is no such rule or severity.
 */
export function readRuleOptions(
  all: readonly string[],
): Pick<SessionOptions, "rules" | "onlyRules"> {
  const rules = new Map<string, RuleSetting>();
  const onlyRules = new Set<string>();
  for (const each of all) {
    const [asked = "", severity] = each.split("=", 2);
    const id = currentRule(asked);
    // A rule of the team's own is known once the settings are read.
    if (!id.includes("/")) assertRule(id);
    if (severity === undefined) onlyRules.add(id);
    else
      rules.set(id, {
        severity: readSeverity(id, severity),
        options: new Map(),
      });
  }
  if (onlyRules.size === 0) return { rules };
  return { rules, onlyRules: new Set([...onlyRules, ...rules.keys()]) };
}

/**
 * Makes sure that there is such a rule.
 * @throws CannotRun with the rule that was probably meant.
 */
export function assertRule(id: string, rules: readonly Rule[] = RULES): void {
  if (rules.some((rule) => rule.id === id)) return;
  const like = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  throw new CannotRun(
    `There is no rule \`${id}\`.${didYouMean(like) || " Run `playbook rules` to see them all."}`,
  );
}

function readSeverity(id: string, text: string): (typeof WEIGHTS)[number] {
  const severity = WEIGHTS.find((each) => each === text);
  if (severity) return severity;
  throw new CannotRun(
    `\`${text}\` is no severity; write \`--rule ${id}=warning\`, or one of ${WEIGHTS.map((each) => `\`${each}\``).join(", ")}.${didYouMean(nearest(text, WEIGHTS))}`,
  );
}
