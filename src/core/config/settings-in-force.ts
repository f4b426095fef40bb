/** Every setting that holds, with where it is written. */

import type { YamlNode } from "../document/front-matter/yaml-node.ts";
import { parseYaml } from "../document/front-matter/yaml.ts";
import { findLineStarts, positionAt } from "../text/range.ts";
import type { Config } from "./config.ts";
import { configSettings } from "./config-settings.ts";
import type { RuleSignature } from "./rule-settings.ts";
import type { Entry, Place, Setting } from "./setting.ts";
import { YamlReader } from "./yaml-reader.ts";

/** One setting. */
export interface SettingInForce {
  /** Its keys from the top of the file: `rules.draft-stale.days`. */
  readonly setting: string;
  readonly value: unknown;
  /** The line that says so, from 1; `undefined` for what holds by default. */
  readonly line: number | undefined;
}

/** The settings of a config text in the order of the reference; `config` is what became of it. */
export function settingsInForce(
  text: string,
  config: Config,
  rules: readonly RuleSignature[],
): readonly SettingInForce[] {
  const lineStarts = findLineStarts(text);
  const place = {
    // What does not fit has been reported, and does not hold.
    reader: new YamlReader(),
    node: parseYaml(text).root,
    what: "The config",
  };
  return [...holdingIn(configSettings(config, rules), place, [])].map(
    ({ path, value, start }) => ({
      setting: path.join("."),
      value,
      line: start === undefined ? start : positionAt(lineStarts, start).line,
    }),
  );
}

interface Holding {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly start: number | undefined;
}

function* holdingIn(
  setting: Setting,
  place: Place,
  path: readonly string[],
  start?: number,
): Generator<Holding> {
  const { inside, default: usual } = setting;
  if (!inside) {
    const isRead =
      place.node !== undefined && setting.read(place) !== undefined;
    const value = usual ?? (isRead ? plain(place.node) : undefined);
    if (value !== undefined)
      yield { path, value, start: isRead ? start : undefined };
    return;
  }
  const { parts, other, short } = inside;
  const entries = new Map<string, Entry>();
  for (const entry of inside.entries(place))
    entries.set(entry.setting.sameAs ?? entry.key, entry);
  for (const key of new Set([...Object.keys(parts), ...entries.keys()])) {
    const part = Object.hasOwn(parts, key) ? parts[key] : other;
    if (!part || part.sameAs !== undefined) continue;
    // What may stand for the whole is said of the whole.
    const isWhole = key === short && usual !== undefined;
    const entry = entries.get(key);
    yield* holdingIn(
      isWhole ? { ...part, default: usual } : part,
      entry?.place ?? { ...place, node: undefined },
      isWhole ? path : [...path, key],
      entry?.keyRange.start,
    );
  }
}

function plain(node: YamlNode): unknown {
  switch (node.kind) {
    case "scalar":
      return node.text;
    case "list":
      return node.items.map(plain);
    case "map":
      return Object.fromEntries(
        node.entries.map(({ key, value }) => [key, plain(value)]),
      );
  }
}
