/** Keys that are almost, but not quite, a field's name. */

import type { MapEntry } from "../../document/front-matter/yaml-node.ts";
import { nearest } from "../../text/nearest.ts";
import { perDocument } from "../../text/remember.ts";
import { foldWord } from "../../text/words.ts";
import type { TypedDocument } from "../playbook-document.ts";

/** A key that is not known, and the known spelling that it most likely stands for. */
export interface MisspeltKey {
  readonly entry: MapEntry;
  readonly meant: string;
  /** Canonical name of the field that is meant. */
  readonly field: string;
}

/** The misspelt keys of a document, in the order of the text. */
export const misspeltKeysOf = perDocument(
  (document: TypedDocument): readonly MisspeltKey[] => {
    const entries = document.parsed.frontMatter?.entries ?? [];
    const keys = entries.flatMap((entry) => {
      if (document.names.find(entry.key)) return [];
      const known = meantBy(entry.key, document);
      return known ? [{ entry, ...known }] : [];
    });
    return keys;
  },
);

/** The key in which a missing field hides. */
export function misspeltKeyFor(
  field: string,
  document: TypedDocument,
): MisspeltKey | undefined {
  const definition = document.names.definitions.find(
    ({ name }) => name === field,
  );
  const own = [field, ...(definition?.aliases ?? [])];
  for (const entry of document.parsed.frontMatter?.entries ?? []) {
    // Few keys come close to these few spellings; only those are compared with all others.
    if (nearest(entry.key, own) === undefined) continue;
    if (document.names.find(entry.key)) continue;
    const known = meantBy(entry.key, document);
    if (known?.field === field) return { entry, ...known };
  }
  return undefined;
}

/** A known spelling close by, of a field that the document does not have already; short words are too close to each other. */
function meantBy(
  key: string,
  { names, fields }: TypedDocument,
): Omit<MisspeltKey, "entry"> | undefined {
  const meant = key.length < 4 ? undefined : nearest(key, names.spellings);
  const name = meant === undefined ? undefined : names.find(meant);
  if (!name || fields.has(name.definition.name)) return undefined;
  if (foldWord(key)[0] !== foldWord(meant!)[0]) return undefined;
  return { meant: meant!, field: name.definition.name };
}
