/**
 * A setting is described once: what it means, what may be written, what holds without it. Its reader with its messages,
 * its JSON Schema (and with it completion and hover), its line in the reference, and its line in `playbook config` all
 * come from that description.
 */

import type { YamlNode } from "../document/front-matter/yaml-node.ts";
import type { Range } from "../text/range.ts";
import type { YamlReader } from "./yaml-reader.ts";

/** A JSON Schema, or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export const DRAFT_07 = "http://json-schema.org/draft-07/schema#";

/** A setting that gives a `T`. */
export interface Setting<T = unknown> {
  /** What it means, in a sentence; empty where the setting around it has said so. */
  readonly summary: string;
  /** What is written there, in words. */
  readonly kind: string;
  /** What is written there, as JSON Schema; without summary, examples and default. */
  readonly schema: Schema;
  readonly examples?: readonly unknown[];
  /** What holds when nothing is written. */
  readonly default?: unknown;
  /** Reads it; `undefined` where nothing is written, or what does not fit, which is reported. */
  readonly read: (place: Place) => T | undefined;
  /** What messages call it, where that is not "`key` of …"; `parent` is what they call the setting that holds it. */
  readonly called?: (key: string, parent: string) => string;
  /** The setting beside it that it is only another spelling of. */
  readonly sameAs?: string;
  /** The settings inside it, where it holds any. */
  readonly inside?: Inside;
  /** What each entry is, of a list of settings. */
  readonly each?: Setting;
}

/** Settings by their keys. */
export type Settings = Readonly<Record<string, Setting>>;

/** What a setting gives. */
export type ValueOf<S> =
  NonNullable<S> extends Setting<infer T> ? T : undefined;

/** Where a setting is read, and what messages call it. */
export interface Place {
  readonly reader: YamlReader;
  readonly node: YamlNode | undefined;
  readonly what: string;
}

/** The settings that another one holds. */
export interface Inside {
  /** Those with keys of their own. */
  readonly parts: Settings;
  /** What stands under any other key. */
  readonly other?: Setting;
  /** Stands for the other keys in the reference: `<type>`. */
  readonly otherKey?: string | undefined;
  /** The setting whose value may stand for them all. */
  readonly short?: string;
  /** What is written of them. */
  readonly entries: (place: Place) => readonly Entry[];
}

/** A setting as it is written somewhere. */
export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly setting: Setting;
  readonly place: Place;
}

/** The whole JSON Schema of a setting. */
export function schemaOf(setting: Setting): Schema {
  const { summary, schema, examples, default: usual } = setting;
  return {
    ...(summary === "" ? {} : { description: summary }),
    ...schema,
    ...(examples ? { examples } : {}),
    ...(usual === undefined ? {} : { default: usual }),
  };
}

/** The JSON Schemas of settings by their keys. */
export function schemasOf(settings: Settings): Schema {
  return Object.fromEntries(
    Object.entries(settings).map(([key, each]) => [key, schemaOf(each)]),
  );
}

/** A setting that is only another spelling of one beside it. */
export function sameAs<T>(key: string, setting: Setting<T>): Setting<T> {
  return { ...setting, sameAs: key };
}

/** The same setting, with more asked of what is read, or something made of it. */
export function refined<T, U>(
  setting: Setting<T>,
  refine: (value: T, place: Place) => U | undefined,
): Setting<U> {
  return {
    ...setting,
    read: (place) => {
      const value = setting.read(place);
      return value === undefined ? undefined : refine(value, place);
    },
  };
}
