/** The type that an argument names, or why the command cannot run. */

import {
  didYouMean,
  nearest,
  typeNamed,
  type DocumentType,
} from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";

/** Finds a type by any of its names, `runbooks` as well as `sop`; refuses what is none with the one that was perhaps meant. */
export function askedType(
  types: readonly DocumentType[],
  word: string,
): DocumentType {
  const type = typeNamed(types, word);
  if (type) return type;
  const names = types.flatMap(({ id, title, plural, aliases, folders }) => [
    ...[id, title, plural],
    ...[...aliases, ...folders],
  ]);
  const meant = nearest(word, names);
  throw new CannotRun(
    `There is no document type \`${word}\`.${didYouMean(meant && typeNamed(types, meant)?.id)} ${typesInWords(types)}`,
  );
}

/** "The types are `policy`, `sop`." */
export function typesInWords(types: readonly DocumentType[]): string {
  return `The types are ${types.map(({ id }) => `\`${id}\``).join(", ")}.`;
}
