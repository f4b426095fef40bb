/** How much a rule's findings weigh in this playbook, and the options it runs with. */

import {
  SEVERITIES,
  type Config,
  type OptionValue,
  type Severity,
} from "../config/config.ts";
import type { Finding, Options, Rule } from "../rules/rule.ts";

/** The severity of a rule under a config; `off` when it does not run. */
export function severityOf(rule: Rule, config: Config): Severity | "off" {
  return config.rules.get(rule.id)?.severity ?? rule.severity;
}

/**
 * The options of a rule under a config.
 * @throws Error when asked for an option that the rule does not declare: a bug of the rule.
 */
export function optionsOf(rule: Rule, config: Config): Options {
  const set = config.rules.get(rule.id)?.options;
  return <T extends OptionValue>(name: string): T => {
    const definition = rule.options?.[name];
    if (!definition)
      throw new Error(`The rule ${rule.id} has no option ${name}.`);
    return (set?.get(name) ?? definition.default) as T;
  };
}

/** How much one finding weighs: a severity that the settings name holds for every finding of the rule. */
export function weightOf(
  rule: Rule,
  severity: Severity,
  { atMost }: Finding,
  config: Config,
): Severity {
  if (!atMost || config.rules.get(rule.id)?.severity !== undefined)
    return severity;
  const isHeavier = SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(atMost);
  return isHeavier ? atMost : severity;
}
