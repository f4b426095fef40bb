/** How a rule stands in a playbook: what the config makes of it. */

import { readConfig } from "../config/read-config.ts";
import type { Config, OptionValue, Severity } from "../config/config.ts";
import { RULES } from "../rules/index.ts";
import { rulesOf } from "../rules/own-rules.ts";
import { RULE_GROUPS } from "../rules/rule-facts.ts";
import type { Rule } from "../rules/rule.ts";
import { BUILT_IN_TYPES } from "../types/built-in.ts";
import { severityOf } from "./severity.ts";

/** A rule with its severity and options as they hold here. */
export interface RuleStanding {
  readonly rule: Rule;
  readonly severity: Severity | "off";
  /** Whether the config says so. */
  readonly isConfigured: boolean;
  readonly options: readonly {
    readonly name: string;
    readonly summary: string;
    readonly default: OptionValue;
    readonly value: OptionValue;
  }[];
}

/** All rules under a config text, in the order of their groups; what the config gets wrong does not hold. */
export function standingOfRules(configText: string): readonly RuleStanding[] {
  const { config } = readConfig(configText, BUILT_IN_TYPES, RULES);
  return rulesOf(config)
    .map((rule) => standingOf(rule, config))
    .sort(
      (a, b) =>
        RULE_GROUPS.indexOf(a.rule.group) - RULE_GROUPS.indexOf(b.rule.group) ||
        (a.rule.id < b.rule.id ? -1 : 1),
    );
}

function standingOf(rule: Rule, config: Config): RuleStanding {
  const setting = config.rules.get(rule.id);
  return {
    rule,
    severity: severityOf(rule, config),
    isConfigured: setting?.severity !== undefined,
    options: Object.entries(rule.options ?? {}).map(([name, option]) => ({
      name,
      ...option,
      value: setting?.options.get(name) ?? option.default,
    })),
  };
}
