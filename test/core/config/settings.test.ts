/** What holds for every setting that is described. */

import assert from "node:assert/strict";
import { defaultConfig } from "../../../src/core/config/config.ts";
import { configSettings } from "../../../src/core/config/config-settings.ts";
import { PEOPLE_SETTINGS } from "../../../src/core/config/people-settings.ts";
import type { Setting } from "../../../src/core/config/setting.ts";
import { YamlReader } from "../../../src/core/config/yaml-reader.ts";
import { parseYaml } from "../../../src/core/document/front-matter/yaml.ts";
import { RULES } from "../../../src/core/rules/index.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";

function* settingsIn(
  path: string,
  setting: Setting,
): Generator<readonly [string, Setting]> {
  yield [path, setting];
  const { inside, each } = setting;
  for (const [key, part] of Object.entries(inside?.parts ?? {}))
    yield* settingsIn(`${path}.${key}`, part);
  for (const other of [inside?.other, each])
    if (other) yield* settingsIn(`${path}.*`, other);
}

const ALL = [
  ...settingsIn("config", configSettings(defaultConfig(BUILT_IN_TYPES), RULES)),
  ...Object.entries(PEOPLE_SETTINGS).flatMap(([key, each]) => [
    ...settingsIn(key, each),
  ]),
];

describe("every setting", () => {
  it("takes its own examples and its own default", () => {
    assert.ok(ALL.length > 400);
    for (const [path, setting] of ALL)
      for (const value of [...(setting.examples ?? []), setting.default]) {
        if (value === undefined) continue;
        const reader = new YamlReader();
        const { root } = parseYaml(`x: ${JSON.stringify(value)}\n`);
        assert.ok(root?.kind === "map");
        setting.read({ reader, node: root.entries[0]!.value, what: path });
        assert.deepEqual(reader.problems, [], path);
      }
  });

  it("says what it means, once", () => {
    for (const [path, { summary, inside, kind }] of ALL) {
      assert.notEqual(kind, "", path);
      if (!inside) assert.match(summary, /[.!]$/, path);
    }
  });
});
