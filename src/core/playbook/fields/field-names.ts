/** Every spelling under which a type's fields may be written. */

import type { Config } from "../../config/config.ts";
import { FOREIGN_FIELDS } from "../../text/languages/index.ts";
import { foldWord } from "../../text/words.ts";
import type {
  DocumentType,
  FieldDefinition,
} from "../../types/document-type.ts";
import { fieldsOf } from "../../types/fields-of.ts";

/** What a spelling stands for; a lower rank is the better spelling. */
export interface FieldName {
  readonly definition: FieldDefinition;
  readonly rank: number;
  /** Whether it stands in only where nothing better is written. */
  readonly weak: boolean;
}

/** The fields of one type and the way from a written key to them. */
export interface FieldNames {
  readonly definitions: readonly FieldDefinition[];
  find(key: string): FieldName | undefined;
  /** Canonical names and aliases, for suggestions. */
  readonly spellings: readonly string[];
}

/** `Owner (role)`, `Date submitted (YYYY-MM-DD)`. */
const REMARK = /\([^()]{0,60}\)$/;
const FOREIGN_RANK = 60;
/** Spellings beyond this are all as good: no rank may reach the next kind of spelling. */
const MOST_STEPS = 39;
const WEAK_RANK = 100;
const MOST_MET = 1000;

/** Remembers what was read of keys: those of other schemes are met in every document that follows them. */
export function rememberingKeys<T>(
  read: (key: string) => T | undefined,
): (key: string) => T | undefined {
  const met = new Map<string, T | undefined>();
  return (key) => {
    const known = met.get(key);
    if (known !== undefined || met.has(key)) return known;
    const answer = read(key);
    if (met.size < MOST_MET) met.set(key, answer);
    return answer;
  };
}

/** Builds the names of a type; the team's aliases come right after the canonical name. */
export function fieldNames(
  type: DocumentType,
  aliases: Config["aliases"],
): FieldNames {
  const definitions = fieldsOf(type);
  const byKey = new Map<string, FieldName>();
  const add = (
    definition: FieldDefinition,
    spellings: readonly string[],
    rank: number,
  ): void => {
    spellings.forEach((spelling, at) => {
      const folded = foldWord(spelling);
      const name = byKey.get(folded) ?? {
        definition,
        rank: rank + Math.min(at, MOST_STEPS),
        weak: rank >= WEAK_RANK,
      };
      byKey.set(folded, name);
      byKey.set(spelling, name);
    });
  };
  for (const definition of definitions) add(definition, [definition.name], 0);
  for (const definition of definitions)
    add(definition, aliases.get(definition.name) ?? [], 1);
  for (const definition of definitions)
    add(definition, definition.aliases ?? [], 10);
  for (const definition of definitions)
    add(definition, FOREIGN_FIELDS.get(definition.name) ?? [], FOREIGN_RANK);
  for (const definition of definitions)
    add(definition, definition.weakAliases ?? [], WEAK_RANK);
  const read = (key: string): FieldName | undefined =>
    byKey.get(foldWord(key)) ??
    (key.endsWith(")")
      ? byKey.get(foldWord(key.replace(REMARK, "")))
      : undefined);
  const remembering = rememberingKeys(read);
  return {
    definitions,
    // Most keys are written as the type has them, and need no folding.
    find: (key) => byKey.get(key) ?? remembering(key),
    spellings: definitions.flatMap(({ name, aliases: own }) => [
      name,
      ...(aliases.get(name) ?? []),
      ...(own ?? []),
    ]),
  };
}
