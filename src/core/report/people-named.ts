/** What every register of people says of them: the names of the people register, and who leaves. */

import { actorOf, leavesOn, type Party } from "../playbook/people.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { valueOf, type Register } from "./register.ts";

/** The register with names for what its columns of people hold, and a note for everybody there who leaves. */
export function withPeople(
  register: Register,
  { people, today }: PlaybookIndex,
): Register {
  if (!people) return register;
  const keys = register.columns.flatMap(({ key, kind }) =>
    kind === "person" ? [key] : [],
  );
  const named = new Set<Party>();
  for (const row of register.rows)
    for (const key of keys)
      for (const written of [valueOf(row, key)].flat()) {
        const actor =
          typeof written === "string" ? actorOf(written, people) : undefined;
        if (actor) named.add(actor);
      }
  return {
    ...register,
    // A handle, an id, an address; several words are a name already, perhaps with a side behind it.
    nameOf: (written) =>
      (/\s/.test(written.trim()) ? undefined : people.find(written)?.name) ??
      written,
    notes: [...(register.notes ?? []), ...leaverNotes([...named], today)],
  };
}

/** One sentence for each who is still here and has a last day. */
export function leaverNotes(
  parties: readonly Party[],
  today: PlaybookIndex["today"],
): readonly string[] {
  return parties.flatMap((party) => {
    const last = leavesOn(party, today);
    return last === undefined ? [] : [`${party.name} leaves on ${last}.`];
  });
}
