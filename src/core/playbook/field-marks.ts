/** What the fields of a document say of its type: only a system has a `technical_owner`. */

import type { DocumentHead } from "../document/document.ts";
import { foldWord } from "../text/words.ts";
import type { DocumentType } from "../types/document-type.ts";
import { frontMatterEntries, textsOf } from "./field-value.ts";
import type { TypeMark } from "./type-mark.ts";

/** Spellings of fields that one type alone has. */
export type OwnFields = ReadonlyMap<string, DocumentType>;

/**
 * Gathers the spellings of several words that no other type knows: `incident_date`, but not `source`, which anybody writes.
 */
export function ownFields(
  types: readonly DocumentType[],
  envelope: ReadonlySet<string>,
): OwnFields {
  const owners = new Map<string, DocumentType | undefined>();
  for (const type of types)
    for (const { name, aliases = [], weakAliases = [] } of type.fields)
      for (const spelling of [name, ...aliases, ...weakAliases]) {
        const folded = foldWord(spelling);
        const known = owners.get(folded);
        const isTaken = owners.has(folded) && known !== type;
        owners.set(folded, isTaken ? undefined : type);
      }
  const own = new Map<string, DocumentType>();
  for (const type of types)
    for (const { name, aliases = [] } of type.fields)
      for (const spelling of [name, ...aliases]) {
        const folded = foldWord(spelling);
        if (!/[_-]/.test(spelling) || envelope.has(folded)) continue;
        if (type.marks && owners.get(folded) === type) own.set(folded, type);
      }
  return own;
}

/** The marks of front matter: fields of one type alone, and a flag named like a type: `policy: true`. */
export function marksOfFields(
  head: DocumentHead,
  own: OwnFields,
  named: (word: string) => DocumentType | undefined,
): readonly TypeMark[] {
  const found: TypeMark[] = [];
  for (const { key, value } of frontMatterEntries(head)) {
    const text = textsOf(value)[0]?.text;
    const isFlag = text !== undefined && /^(?:true|yes)$/i.test(text);
    const type = own.get(foldWord(key)) ?? (isFlag ? named(key) : undefined);
    if (type?.marks && text !== undefined)
      found.push({
        type,
        tells: "field",
        isStrong: true,
        reason: `has the field \`${key}\``,
      });
  }
  return found;
}
