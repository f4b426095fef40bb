/** A setting that is a map, whose keys the team writes. */

import { holder, type Holding } from "./setting-holder.ts";
import type { Setting } from "./setting.ts";

/** A map in which every key has a setting that gives the same. */
export function map<T>(
  summary: string,
  about: Holding & {
    readonly parts?: Readonly<Record<string, Setting<T>>>;
    readonly other?: readonly [key: string, setting: Setting<T>];
  },
): Setting<ReadonlyMap<string, T>> {
  const { inside, schema } = holder(about);
  return {
    summary,
    kind: "map",
    schema,
    inside,
    read: (place) => {
      const values = new Map<string, T>();
      for (const { key, setting, place: at } of inside.entries(place)) {
        const value = (setting as Setting<T>).read(at);
        if (value !== undefined) values.set(key, value);
      }
      return values;
    },
  };
}
