/** The settings of rules as one session holds them: the config's, under what its caller asks for. */

import type { Config, RuleSetting } from "../config/config.ts";
import { rulesOf } from "../rules/own-rules.ts";

/** What a caller asks of the rules. */
export interface AskedRules {
  /** Settings that win over the config's, for instance from a command line. */
  readonly rules?: ReadonlyMap<string, RuleSetting>;
  /** The only rules to run, also those that the config switches off. */
  readonly onlyRules?: ReadonlySet<string>;
}

/** The config with the caller's settings of rules; options that the config sets stay. */
export function withRules(
  config: Config,
  { rules: settings, onlyRules }: AskedRules,
): Config {
  if (!settings && !onlyRules) return config;
  const rules = new Map(config.rules);
  for (const { id, severity } of rulesOf(config)) {
    const before = config.rules.get(id);
    const asked = settings?.get(id);
    const options = new Map([
      ...(before?.options ?? []),
      ...(asked?.options ?? []),
    ]);
    const wanted = asked?.severity ?? before?.severity;
    if (onlyRules && !onlyRules.has(id))
      rules.set(id, { severity: "off", options });
    else if (wanted === undefined) continue;
    else
      rules.set(id, {
        severity: onlyRules && wanted === "off" ? severity : wanted,
        options,
      });
  }
  return { ...config, rules };
}
