/** What settings that hold others have in common: how their entries are found and named. */

import type { MapEntry } from "../document/front-matter/yaml-node.ts";
import {
  schemaOf,
  schemasOf,
  type Entry,
  type Inside,
  type Place,
  type Schema,
  type Setting,
  type Settings,
} from "./setting.ts";

/** What a record or a map may hold. */
export interface Holding {
  /** The settings with keys of their own. */
  readonly parts?: Settings;
  /** What stands under any other key, after what stands for that key in the reference; without it there are only `parts`. */
  readonly other?: readonly [key: string, setting: Setting];
  /** The only keys that are read, where that is not clear before the rest of the file is read. */
  readonly known?: readonly string[];
  /** The key to read an entry under, after reporting one that will not do. */
  readonly keyOf?: (
    entry: MapEntry,
    place: Place,
    before: ReadonlySet<string>,
  ) => string | undefined;
  /** The setting whose value may stand for them all, and its description for that case. */
  readonly short?: readonly [key: string, setting: Setting];
  /** What messages call the setting under a key, where that is not "`key` of …". */
  readonly callsParts?: (key: string, what: string) => string;
  /** More words for its JSON Schema. */
  readonly schema?: Schema;
}

/** The JSON Schema of such a setting, and how to find what is inside. */
export function holder({
  parts,
  other: otherSetting,
  keyOf,
  known = otherSetting || keyOf ? undefined : Object.keys(parts ?? {}),
  callsParts = called,
  schema,
  short,
}: Holding): { readonly schema: Schema; readonly inside: Inside } {
  const [otherKey, other] = otherSetting ?? [];
  const entries = (place: Place): readonly Entry[] => {
    const { reader, node, what } = place;
    const written =
      short && node?.kind === "scalar"
        ? [
            {
              key: short[0],
              keyRange: node.range,
              value: node,
              range: node.range,
            },
          ]
        : reader.map(node, what, known);
    const before = new Set<string>();
    return written.flatMap((entry) => {
      const key = keyOf ? keyOf(entry, place, before) : entry.key;
      if (key === undefined) return [];
      before.add(key);
      const isPart = parts !== undefined && Object.hasOwn(parts, key);
      const setting = isPart ? parts[key] : other;
      if (!setting) return [];
      const { keyRange, value } = entry;
      const name = (setting.called ?? callsParts)(key, what);
      return {
        key,
        keyRange,
        setting,
        place: { reader, node: value, what: name },
      };
    });
  };
  return {
    schema: {
      type: "object",
      ...schema,
      ...(parts ? { properties: schemasOf(parts) } : {}),
      additionalProperties: other ? schemaOf(other) : false,
    },
    inside: {
      parts: parts ?? {},
      entries,
      ...(other ? { other, otherKey } : {}),
    },
  };
}

/** What messages call a setting of another one. */
function called(key: string, parent: string): string {
  const path = /^`([^`]+)`$/.exec(parent)?.[1];
  return path === undefined
    ? `\`${key}\` of ${parent.charAt(0).toLowerCase()}${parent.slice(1)}`
    : `\`${path}.${key}\``;
}
