/** A person as the documents around spell people: by name, or by the id of the register. */

import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";

/** How many documents to look at where the document itself names nobody. */
const FEW = 50;

/** The spelling to write for someone whom the register may know under another. */
export function spellPerson(
  by: string,
  document: TypedDocument,
  { people, typed }: PlaybookIndex,
): string {
  const party = people?.find(by);
  if (!party) return by;
  for (const each of [document, ...typed.slice(0, FEW)])
    for (const { text } of each.owners) {
      const owner = people!.find(text);
      if (!owner || owner.id === owner.name) continue;
      if (text === owner.name) return party.name;
      if (text === owner.id) return party.id;
    }
  return party.id;
}
