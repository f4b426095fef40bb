/** `playbook.config.yaml` → `Config`; what does not fit becomes a problem with a place in that file. */

import type { ParseProblem } from "../document/parse-problem.ts";
import type { YamlNode } from "../document/yaml-node.ts";
import { parseYaml } from "../document/yaml.ts";
import type { Duration } from "../text/duration.ts";
import { joinPath } from "../text/path.ts";
import type { DocumentType } from "../types/document-type.ts";
import { fieldsOf } from "../types/fields-of.ts";
import { defaultConfig, type Config } from "./config.ts";
import { readChangeCalendar } from "./read-change-calendar.ts";
import {
  OF_A_RULE,
  readRuleSettings,
  type RuleSignature,
} from "./read-rules.ts";
import { readTypes } from "./read-types.ts";
import { readGlobs, readSettingDuration } from "./read-values.ts";
import { valueOf, YamlReader } from "./yaml-reader.ts";

/** A config, or as much of it as could be read, with its problems. */
export interface ConfigReading {
  readonly config: Config;
  readonly problems: readonly ParseProblem[];
}

const KEYS = [
  "include",
  "exclude",
  "people",
  "types",
  "aliases",
  "rules",
  "review",
  "changes",
  "dates",
  "siteRoot",
  "baseline",
];

/** Reads a config file. `rules` says which rules and options exist, so that a misspelt one is noticed. */
export function readConfig(
  text: string,
  builtIn: readonly DocumentType[],
  rules: readonly RuleSignature[],
): ConfigReading {
  const defaults = defaultConfig(builtIn);
  const yaml = parseYaml(text);
  const reader = new YamlReader();
  const ruleReader = new YamlReader(OF_A_RULE);
  const root = yaml.root;
  reader.map(root, "The config", KEYS);
  const { types, typeFiles } = readTypes(
    reader,
    valueOf(root, "types"),
    builtIn,
  );
  const config: Config = {
    include:
      readGlobs(reader, valueOf(root, "include"), "`include`") ??
      defaults.include,
    exclude:
      readGlobs(reader, valueOf(root, "exclude"), "`exclude`") ??
      defaults.exclude,
    people:
      readPath(reader, valueOf(root, "people"), "`people`") ?? defaults.people,
    isWritten: defaults.isWritten,
    types,
    typeFiles,
    aliases: readAliases(reader, valueOf(root, "aliases"), types),
    rules: readRuleSettings(ruleReader, valueOf(root, "rules"), rules),
    ...readReview(reader, valueOf(root, "review"), types, defaults),
    changes: readChangeCalendar(reader, valueOf(root, "changes")),
    dateOrder: readDates(reader, valueOf(root, "dates")),
    siteRoot: readPath(reader, valueOf(root, "siteRoot"), "`siteRoot`"),
    baseline:
      readPath(reader, valueOf(root, "baseline"), "`baseline`") ??
      defaults.baseline,
  };
  return {
    config,
    problems: [...yaml.problems, ...reader.problems, ...ruleReader.problems],
  };
}

function readPath(
  reader: YamlReader,
  node: YamlNode | undefined,
  what: string,
): string | undefined {
  const text = reader.text(node, what);
  if (text === undefined) return undefined;
  const path = /^(?:[A-Za-z]:|[\\/])/.test(text)
    ? undefined
    : joinPath("", text.replaceAll("\\", "/"));
  return (
    path ??
    reader.report(
      node!.range,
      `${what} is \`${text}\`; it has to be a path inside the playbook's folder.`,
    )
  );
}

function readAliases(
  reader: YamlReader,
  node: YamlNode | undefined,
  types: readonly DocumentType[],
): Config["aliases"] {
  const fields = [
    ...new Set(types.flatMap((type) => fieldsOf(type).map(({ name }) => name))),
  ];
  const aliases = new Map<string, readonly string[]>();
  for (const { key, value } of reader.map(node, "`aliases`", fields))
    aliases.set(key, reader.texts(value, `The aliases of \`${key}\``) ?? []);
  return aliases;
}

function readReview(
  reader: YamlReader,
  node: YamlNode | undefined,
  types: readonly DocumentType[],
  defaults: Config,
): Pick<Config, "reviewIntervals" | "dueSoon"> {
  reader.map(node, "`review`", ["intervals", "dueSoon"]);
  const intervals = new Map<string, Duration>();
  for (const { key, value } of reader.map(
    valueOf(node, "intervals"),
    "`review.intervals`",
    types.map(({ id }) => id),
  )) {
    const duration = readSettingDuration(
      reader,
      value,
      `The review interval of \`${key}\``,
    );
    if (duration) intervals.set(key, duration);
  }
  const dueSoon = readSettingDuration(
    reader,
    valueOf(node, "dueSoon"),
    "`review.dueSoon`",
  );
  return { reviewIntervals: intervals, dueSoon: dueSoon ?? defaults.dueSoon };
}

function readDates(
  reader: YamlReader,
  node: YamlNode | undefined,
): Config["dateOrder"] {
  reader.map(node, "`dates`", ["order"]);
  return reader.oneOf(valueOf(node, "order"), "`dates.order`", [
    "DD/MM/YYYY",
    "MM/DD/YYYY",
  ]);
}
