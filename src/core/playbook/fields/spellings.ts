/** Under which names a document's front matter writes its fields. */

import type { MapEntry } from "../../document/front-matter/yaml-node.ts";
import { addTo } from "../../text/group-by.ts";
import { perDocument } from "../../text/remember.ts";
import { foldWord } from "../../text/words.ts";
import { ENVELOPE } from "../../types/envelope.ts";
import type { DocumentType } from "../../types/document-type.ts";
import type { TypedDocument } from "../playbook-document.ts";

/** One key of a document, and the canonical name of its field. */
export interface WrittenKey {
  readonly field: string;
  readonly entry: MapEntry;
}

/**
 * The keys of a document whose spellings compete. Left out: weak aliases, which may mean something else; names that a type
 * has a reason for; and fields that a document writes twice, since there the two spellings are two things.
 */
export const writtenKeysOf = perDocument(
  (document: TypedDocument): readonly WrittenKey[] => {
    const keys = [...entriesByField(document)].flatMap(([field, entries]) => {
      const [entry] = entries;
      return entries.length !== 1 || isOwnName(entry!.key, field, document.type)
        ? []
        : [{ field, entry: entry! }];
    });
    return keys;
  },
);

function entriesByField({
  names,
  parsed,
}: TypedDocument): ReadonlyMap<string, readonly MapEntry[]> {
  const byField = new Map<string, MapEntry[]>();
  for (const entry of parsed.frontMatter?.entries ?? []) {
    const name = names.find(entry.key);
    if (!name || name.weak) continue;
    const field = name.definition.name;
    addTo(byField, field, entry);
  }
  return byField;
}

/** Whether a type has its own name for an envelope field: a system's `lifecycle`, a policy's `policy_id`. */
function isOwnName(key: string, field: string, type: DocumentType): boolean {
  const folded = foldWord(key);
  if (folded === foldWord(field)) return false;
  const common = ENVELOPE.find(({ name }) => name === field);
  if (!common) return false;
  const rest = field === "id" ? ["id", "number"] : [foldWord(field)];
  for (const word of [type.id, ...type.aliases])
    if (rest.some((end) => folded === foldWord(word) + end)) return true;
  const own = type.fields.find(({ name }) => name === field);
  return (
    own !== undefined &&
    [own.writtenAs ?? "", ...(own.aliases ?? [])].some(
      (alias) => foldWord(alias) === folded,
    )
  );
}
