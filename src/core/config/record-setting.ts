/** A setting that is a record, whose keys are ours. */

import { holder, type Holding } from "./setting-holder.ts";
import {
  schemaOf,
  type Entry,
  type Place,
  type Schema,
  type Setting,
  type Settings,
  type ValueOf,
} from "./setting.ts";

/** For a record of which nothing need be written after its key. */
export const OR_NOTHING: Schema = { type: ["object", "null"] };

/** What is written of a record. A setting is read, and found fault with, when it is first asked for. */
export interface Written<S> {
  /** The value of a setting under any of its spellings. */
  get<K extends keyof S & string>(key: K): ValueOf<S[K]> | undefined;
  /** Whether the setting is there, be it empty or wrong. */
  has(key: keyof S & string): boolean;
  /** Reports a problem with a setting, or with the record where that is not written. */
  report(key: (keyof S & string) | undefined, message: string): undefined;
}

/**
 * A record of settings that we name.
 * @param about `holding`: what holds of them when nothing is written
 */
export function record<S extends Partial<Settings>>(
  summary: string,
  settings: S,
  about: Pick<Holding, "short" | "callsParts" | "schema"> & {
    readonly holding?: Readonly<Partial<Record<keyof S, unknown>>>;
  } = {},
): Setting<Written<S>> {
  const { short } = about;
  const holding: Readonly<Record<string, unknown>> = about.holding ?? {};
  const parts = Object.fromEntries(
    Object.entries(settings as Settings).map(([key, setting]) => {
      const usual = setting.inside ? undefined : holding[key];
      return [
        key,
        usual === undefined ? setting : { ...setting, default: usual },
      ];
    }),
  );
  const { inside, schema } = holder({ ...about, parts });
  return {
    summary,
    kind: "map",
    schema: short ? { anyOf: [schemaOf(short[1]), schema] } : schema,
    inside: { ...inside, ...(short ? { short: short[0] } : {}) },
    read: (place) => writtenOf(place, parts, inside.entries(place)),
  };
}

function writtenOf<S>(
  { reader, node }: Place,
  parts: Settings,
  entries: readonly Entry[],
): Written<S> {
  const values = new Map<string, unknown>();
  const find = (key: string): Entry | undefined =>
    entries.findLast((entry) => entry.key === key);
  const read = (key: string): unknown => {
    const entry = find(key);
    if (entry && !values.has(key))
      values.set(key, entry.setting.read(entry.place));
    return values.get(key);
  };
  return {
    get: <K extends keyof S & string>(key: K) => {
      const others = Object.keys(parts).filter(
        (each) => parts[each]?.sameAs === key,
      );
      for (const each of [key, ...others]) {
        const value = read(each);
        if (value !== undefined) return value as ValueOf<S[K]>;
      }
      return undefined;
    },
    has: (key) => find(key) !== undefined,
    report: (key, message) =>
      reader.report(((key && find(key)?.place.node) || node)!.range, message),
  };
}
