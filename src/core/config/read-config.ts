/** `playbook.config.yaml` → `Config`; what does not fit becomes a problem with a place in that file. */

import type { ParseProblem } from "../document/parse-problem.ts";
import { parseYaml } from "../document/front-matter/yaml.ts";
import type { DocumentType } from "../types/document-type.ts";
import { defaultConfig, type Config } from "./config.ts";
import { configSettings } from "./config-settings.ts";
import { ownSignatures, type RuleSignature } from "./rule-settings.ts";
import { typesSetting } from "./type-settings.ts";
import { valueOf, YamlReader } from "./yaml-reader.ts";

/** A config, or as much of it as could be read, with its problems. */
export interface ConfigReading {
  readonly config: Config;
  readonly problems: readonly ParseProblem[];
}

/** Reads a config file. `rules` says which rules and options exist, so that a misspelt one is noticed. */
export function readConfig(
  text: string,
  builtIn: readonly DocumentType[],
  rules: readonly RuleSignature[],
): ConfigReading {
  const { root, problems } = parseYaml(text);
  const reader = new YamlReader();
  // Types come first, since other settings are about them and their fields.
  const defaults: Config = {
    ...defaultConfig(builtIn),
    ...typesSetting(builtIn).read({
      reader,
      node: valueOf(root, "types"),
      what: "`types`",
    }),
  };
  const own = ownSignatures(defaults.types);
  const written = configSettings(defaults, [...rules, ...own]).read({
    reader,
    node: root,
    what: "The config",
  });
  const review = written?.get("review");
  const config: Config = {
    ...defaults,
    include: written?.get("include") ?? defaults.include,
    exclude: written?.get("exclude") ?? defaults.exclude,
    people: written?.get("people") ?? defaults.people,
    aliases: written?.get("aliases") ?? defaults.aliases,
    rules: written?.get("rules") ?? defaults.rules,
    reviewIntervals: review?.get("intervals") ?? defaults.reviewIntervals,
    dueSoon: review?.get("dueSoon") ?? defaults.dueSoon,
    changes: written?.get("changes") ?? defaults.changes,
    dateOrder: written?.get("dates")?.get("order"),
    siteRoot: written?.get("siteRoot"),
    baseline: written?.get("baseline") ?? defaults.baseline,
  };
  return { config, problems: [...problems, ...reader.problems] };
}
