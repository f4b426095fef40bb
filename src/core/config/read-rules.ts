/** The `rules` part of a config: severities and options of rules that exist. */

import type { YamlNode } from "../document/yaml-node.ts";
import { didYouMean, nearest } from "../text/nearest.ts";
import { currentRule } from "./former-rules.ts";
import {
  SEVERITIES,
  type OptionValue,
  type RuleSetting,
  type Severity,
} from "./config.ts";
import { listed, valueOf, type YamlReader } from "./yaml-reader.ts";

/** What a config has to know of a rule. */
export interface RuleSignature {
  readonly id: string;
  readonly options?: Readonly<Record<string, OptionDefinition>>;
}

/** One option of a rule. The kind of its default is the kind of its value. */
export interface OptionDefinition {
  readonly summary: string;
  readonly default: OptionValue;
}

export const SEVERITY_SETTINGS: readonly (Severity | "off")[] = [
  ...SEVERITIES,
  "off",
];

/** The kind of problem that leaves the rest of the settings as they are meant. */
export const OF_A_RULE = "rule-setting";
/** The kind of problem that is none yet. */
export const RENAMED = "rule-renamed";

/** Reads `rule: severity` and `rule: { severity, option… }`. */
export function readRuleSettings(
  reader: YamlReader,
  node: YamlNode | undefined,
  rules: readonly RuleSignature[],
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  const ids = rules.map(({ id }) => id);
  for (const { key, keyRange, value } of reader.map(node, "`rules`")) {
    const now = currentRule(key);
    const rule = rules.find(({ id }) => id === now);
    if (now !== key)
      reader.report(
        keyRange,
        `The rule \`${key}\` is called \`${now}\` now; write that.`,
        RENAMED,
      );
    if (!rule)
      reader.report(
        keyRange,
        `There is no rule \`${key}\`.${didYouMean(nearest(key, ids)) || " Run `playbook rules` to see them all."}`,
      );
    else if (now === key || !settings.has(now))
      settings.set(now, readSetting(reader, value, rule));
  }
  return settings;
}

function readSetting(
  reader: YamlReader,
  node: YamlNode,
  rule: RuleSignature,
): RuleSetting {
  if (node.kind !== "map") {
    const severity = readSeverity(reader, node, rule.id);
    return { ...(severity ? { severity } : {}), options: new Map() };
  }
  const definitions = rule.options ?? {};
  const options = new Map<string, OptionValue>();
  for (const { key, value } of reader.map(node, `\`${rule.id}\``, [
    "severity",
    ...Object.keys(definitions),
  ])) {
    const definition = Object.hasOwn(definitions, key)
      ? definitions[key]
      : undefined;
    const option =
      definition &&
      readOption(reader, value, `\`${rule.id}.${key}\``, definition.default);
    if (option !== undefined) options.set(key, option);
  }
  const severity = readSeverity(reader, valueOf(node, "severity"), rule.id);
  return { ...(severity ? { severity } : {}), options };
}

function readSeverity(
  reader: YamlReader,
  node: YamlNode | undefined,
  rule: string,
): Severity | "off" | undefined {
  const text = reader.text(node, `The severity of \`${rule}\``);
  if (text === undefined) return undefined;
  if (text === "false") return "off";
  const severity = SEVERITY_SETTINGS.find((each) => each === text);
  return (
    severity ??
    reader.report(
      node!.range,
      `The severity of \`${rule}\` is \`${text}\`; it has to be one of ${listed(SEVERITY_SETTINGS)}.`,
    )
  );
}

function readOption(
  reader: YamlReader,
  node: YamlNode,
  what: string,
  example: OptionValue,
): OptionValue | undefined {
  if (typeof example === "boolean") return reader.flag(node, what);
  if (Array.isArray(example)) return reader.texts(node, what);
  const text = reader.text(node, what);
  if (text === undefined || typeof example === "string") return text;
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value >= 0) return value;
  return reader.report(
    node.range,
    `${what} is \`${text}\`; it has to be a number such as \`${String(example)}\`.`,
  );
}
