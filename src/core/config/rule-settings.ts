/** The `rules` part of a config: severities and options of rules that exist. */

import { didYouMean, nearest } from "../text/nearest.ts";
import type { DocumentType } from "../types/document-type.ts";
import {
  WEIGHTS,
  type OptionValue,
  type RuleSetting,
  type Severity,
} from "./config.ts";
import { currentRule } from "./former-rules.ts";
import { texts } from "./list-settings.ts";
import { map } from "./map-setting.ts";
import { record } from "./record-setting.ts";
import { refined, schemaOf, type Setting } from "./setting.ts";
import { flag, single, text } from "./single-settings.ts";
import { listed } from "./yaml-reader.ts";

/** What a config has to know of a rule. */
export interface RuleSignature {
  readonly id: string;
  readonly summary: string;
  /** What it weighs by default. */
  readonly severity: Severity;
  readonly options?: Readonly<Record<string, OptionDefinition>>;
}

/** One option of a rule. The kind of its default is the kind of its value. */
export interface OptionDefinition {
  readonly summary: string;
  readonly default: OptionValue;
}

/** The kind of problem that leaves the rest of the settings as they are meant. */
export const OF_A_RULE = "rule-setting";
/** The kind of problem that is none yet. */
export const RENAMED = "rule-renamed";

const severity = single(
  `one of ${listed(WEIGHTS)}`,
  { enum: [...WEIGHTS, false] },
  (word) => (word === "false" ? "off" : WEIGHTS.find((each) => each === word)),
  `it has to be one of ${listed(WEIGHTS)}.`,
);

/** Describes `rule: severity` and `rule: { severity, option… }`; `holding` is what holds when nothing more is written. */
export function rulesSetting(
  rules: readonly RuleSignature[],
  holding: ReadonlyMap<string, RuleSetting>,
): Setting<ReadonlyMap<string, RuleSetting>> {
  const ids = rules.map(({ id }) => id);
  const setting = map("How much each rule weighs, and its options.", {
    parts: Object.fromEntries(
      rules.map((rule) => [rule.id, ruleSetting(rule, holding.get(rule.id))]),
    ),
    callsParts: (id) => `\`${id}\``,
    schema: { patternProperties: { "^[a-z][a-z0-9-]*/.+$": schemaOf(OWN) } },
    keyOf: ({ key, keyRange }, { reader }, before) => {
      const now = currentRule(key);
      if (now !== key)
        reader.report(
          keyRange,
          `The rule \`${key}\` is called \`${now}\` now; write that.`,
          RENAMED,
        );
      if (!ids.includes(now))
        return reader.report(
          keyRange,
          `There is no rule \`${key}\`.${didYouMean(nearest(key, ids)) || " Run `playbook rules` to see them all."}`,
        );
      return now !== key && before.has(now) ? undefined : now;
    },
  });
  return {
    ...setting,
    read: (place) =>
      setting.read({ ...place, reader: place.reader.of(OF_A_RULE) }),
  };
}

/** A rule that a team has made, as the JSON Schema knows it: by the form of its id. */
const OWN = ruleSetting(
  {
    id: "",
    summary: "A rule that you have made for a type.",
    severity: "warning",
  },
  undefined,
);

function ruleSetting(
  rule: RuleSignature,
  holding: RuleSetting | undefined,
): Setting<RuleSetting> {
  const definitions = Object.entries(rule.options ?? {});
  const settings: Readonly<Record<string, Setting<OptionValue>>> = {
    severity: {
      ...severity(`Default: ${rule.severity}.`),
      called: (_, id) => `The severity of ${id}`,
    },
    ...Object.fromEntries(
      definitions.map(([name, option]) => [name, optionSetting(option)]),
    ),
  };
  const setting = record(rule.summary, settings, {
    short: ["severity", severity("")],
    holding: Object.fromEntries(
      definitions.map(([name, { default: usual }]) => [
        name,
        holding?.options.get(name) ?? usual,
      ]),
    ),
  });
  const usual = { default: holding?.severity ?? rule.severity };
  return refined({ ...setting, ...usual }, (written) => {
    const weight = WEIGHTS.find((word) => word === written.get("severity"));
    return {
      ...(weight ? { severity: weight } : {}),
      options: new Map(
        definitions.flatMap(([name]) => {
          const value = written.get(name);
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    };
  });
}

function optionSetting({
  summary,
  default: usual,
}: OptionDefinition): Setting<OptionValue> {
  if (typeof usual === "boolean") return flag(summary);
  if (typeof usual === "string") return text(summary);
  if (typeof usual !== "number") return texts(summary);
  const atLeastZero = single(
    "number",
    { type: "number" },
    (value) => [Number(value)].find((each) => each >= 0 && each < Infinity),
    `it has to be a number such as \`${usual}\`.`,
  );
  return atLeastZero(summary);
}

/** The rules that a team has made for its types. */
export function ownSignatures(
  types: readonly DocumentType[],
): readonly RuleSignature[] {
  return types.flatMap(({ id, constraints = [] }) =>
    constraints.map(({ name, severity, because = "" }) => ({
      id: `${id}/${name}`,
      summary: because,
      severity,
    })),
  );
}
