/** What every register of people says of them: the names of the people register, and who leaves. */

import {
  leavesOn,
  type Party,
  type PeopleRegister,
} from "../../playbook/people/people.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";

/** The name of a handle, an id or an address; several words are a name already, perhaps with a side behind it. */
export function nameFor(
  written: string,
  people: PeopleRegister | undefined,
): string {
  return (
    (/\s/.test(written.trim()) ? undefined : people?.find(written)?.name) ??
    written
  );
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
