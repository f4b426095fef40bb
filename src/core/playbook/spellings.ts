/** Under which names the playbook's front matter writes each field. */

import type { MapEntry } from "../document/yaml-node.ts";
import { foldWord } from "../text/words.ts";
import { ENVELOPE } from "../types/envelope.ts";
import type { DocumentType } from "../types/document-type.ts";
import type { TypedDocument } from "./playbook-document.ts";

/** One key in one document. */
export interface WrittenKey {
  readonly document: TypedDocument;
  readonly entry: MapEntry;
}

/** Canonical field → spelling → where it is written so. */
export type Spellings = ReadonlyMap<
  string,
  ReadonlyMap<string, readonly WrittenKey[]>
>;

/**
 * Gathers the spellings that compete for a field. Left out: weak aliases, which may mean something else; names that a type
 * has a reason for; and fields that a document writes twice, since there the two spellings are two things.
 */
export function spellingsOf(documents: readonly TypedDocument[]): Spellings {
  const found = new Map<string, Map<string, WrittenKey[]>>();
  for (const document of documents)
    for (const [field, entries] of entriesByField(document)) {
      const [entry] = entries;
      if (entries.length !== 1 || isOwnName(entry!.key, field, document.type))
        continue;
      const spellings = found.get(field) ?? new Map<string, WrittenKey[]>();
      found.set(field, spellings);
      const written = spellings.get(entry!.key);
      if (written) written.push({ document, entry: entry! });
      else spellings.set(entry!.key, [{ document, entry: entry! }]);
    }
  return found;
}

function entriesByField({
  names,
  parsed,
}: TypedDocument): ReadonlyMap<string, readonly MapEntry[]> {
  const byField = new Map<string, MapEntry[]>();
  for (const entry of parsed.frontMatter?.entries ?? []) {
    const name = names.find(entry.key);
    if (!name || name.weak) continue;
    const field = name.definition.name;
    byField.set(field, [...(byField.get(field) ?? []), entry]);
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
