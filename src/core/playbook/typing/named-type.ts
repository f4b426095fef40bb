/** The type that a person means by a word: its id, title, plural, an alias, or the name of its folder. */

import { FOREIGN_TYPES } from "../../text/languages/index.ts";
import { foldWord } from "../../text/words.ts";
import type { DocumentType } from "../../types/document-type.ts";

/** Finds a type by any of its names; the more proper name wins. */
export function typeNamed(
  types: readonly DocumentType[],
  word: string,
): DocumentType | undefined {
  const folded = foldWord(word);
  const isMeant = (names: readonly string[]): boolean =>
    names.some((name) => foldWord(name) === folded);
  return (
    types.find(({ id }) => isMeant([id])) ??
    types.find(({ title, plural }) => isMeant([title, plural])) ??
    types.find(({ aliases }) => isMeant(aliases)) ??
    types.find(({ folders }) => isMeant(folders)) ??
    types.find(({ id }) => FOREIGN_TYPES.get(id)?.includes(folded))
  );
}
