/** Completion in `playbook.config.yaml` and `people.yaml`, from the schema that describes them and what the playbook holds. */

import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { readPeople } from "../../playbook/people/read-people.ts";
import { yamlScalar } from "../../text/yaml-scalar.ts";
import { fitting } from "./complete.ts";
import { configSchema } from "../settings-schemas.ts";
import { withoutMarks } from "../hover/field-words.ts";
import { peopleSchema } from "../settings-schemas.ts";
import {
  defaultOf,
  descriptionOf,
  keysOf,
  schemasAt,
  takesMap,
  takesValue,
  valuesOf,
} from "../schema-at.ts";
import type { Schema } from "../../config/setting.ts";
import {
  asLabel,
  suggestions,
  type Suggestion,
  type Suggestions,
} from "./suggestion.ts";
import { yamlPlaceAt, type YamlPlace } from "./yaml-place.ts";

/** Suggests settings: types, fields, rules and their options, severities. */
export function completeConfig(
  index: PlaybookIndex,
  text: string,
  offset: number,
): Suggestions | undefined {
  const { types } = index.config;
  return completeBySchema(configSchema(types), text, offset, ({ path }) => {
    const last = path.at(-1) === "-" ? path.at(-2) : path.at(-1);
    return last === "to" && path[0] === "types"
      ? types.map(({ id, title }) => setting(id, asLabel(title)))
      : [];
  });
}

/** Suggests what is known of people, and the people and teams of the register itself. */
export function completePeople(
  text: string,
  offset: number,
): Suggestions | undefined {
  return completeBySchema(peopleSchema(), text, offset, ({ path }) => {
    const kinds = PARTIES.get(path.at(-1) ?? "");
    if (!kinds) return [];
    const { parties } = readPeople(text);
    return parties
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, name }) => setting(id, name === id ? "" : asLabel(name)));
  });
}

/** Whom a key names; a map, because somebody's keys may be called `constructor`. */
const PARTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["team", ["team"]],
  ["department", ["team"]],
  ["lead", ["person"]],
  ["manager", ["person"]],
  ["holder", ["person"]],
  ["deputy", ["person"]],
]);

function completeBySchema(
  schema: Schema,
  text: string,
  offset: number,
  known: (place: YamlPlace) => readonly Suggestion[],
): Suggestions | undefined {
  const place = yamlPlaceAt(text, { start: 0, end: text.length }, offset);
  if (!place) return undefined;
  const schemas = schemasAt(schema, place.path);
  const keys = place.expects === "value" ? [] : keysAt(schema, schemas, place);
  const values =
    place.expects === "key"
      ? []
      : [...known(place), ...valuesOf(schemas).map((each) => setting(each))];
  const items = [...keys, ...values];
  if (items.length === 0) return undefined;
  const typed = text.slice(place.range.start, offset);
  const whole = text.slice(place.range.start, place.range.end);
  return suggestions(place.range, typed, fitting(items, place), whole);
}

function keysAt(
  root: Schema,
  schemas: readonly Schema[],
  { keys, hasColon, isFlow }: YamlPlace,
): readonly Suggestion[] {
  return keysOf(root, schemas)
    .filter(({ key }) => !keys.includes(key))
    .map(({ key, schemas: inner }) => {
      const description = descriptionOf(inner);
      const usual = defaultOf(inner);
      const isMap = takesMap(inner) && !takesValue(inner) && !isFlow;
      const value = isMap ? "\n  $0" : " ";
      return {
        kind: "setting",
        label: key,
        ...(usual === undefined ? {} : { note: `default: ${usual}` }),
        ...(description ? { about: [withoutMarks(description)] } : {}),
        insert: hasColon ? key : `${key}:${value}`,
        ...(isMap && !hasColon ? { hasCursor: true } : {}),
        goesOn: !hasColon,
      };
    });
}

function setting(value: string, aside = ""): Suggestion {
  return {
    kind: "value",
    label: asLabel(value),
    ...(aside === "" ? {} : { aside }),
    insert: /^\d+$|^(?:true|false|off)$/.test(value)
      ? value
      : yamlScalar(value),
    words: `${value} ${aside}`,
  };
}
