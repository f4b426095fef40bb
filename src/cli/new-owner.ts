/** Who owns a new document: whom the user names, or the user, if the people register knows them. */

import {
  didYouMean,
  nearest,
  hasLeft,
  leavesOn,
  type Party,
} from "../core/index.ts";
import { gitUser } from "./git/git-user.ts";
import type { Io } from "./io.ts";
import type { OpenPlaybook } from "./open-playbook.ts";

/** An owner, perhaps an empty one, and what to tell about the choice. */
export interface OwnerChoice {
  readonly owner: string;
  readonly notes: readonly string[];
}

/** Chooses the owner of a new document. */
export async function ownerForNew(
  io: Pick<Io, "cwd" | "env" | "files">,
  { result, root }: OpenPlaybook,
  asked: string | undefined,
): Promise<OwnerChoice> {
  const { people, today, config } = result.playbook;
  if (asked !== undefined) {
    const party = people?.find(asked);
    if (!people || party)
      return { owner: asked, notes: party ? goneNote(party, today) : [] };
    const meant = nearest(asked, people.suggestions);
    return {
      owner: asked,
      notes: [
        `\`${asked}\` is not in the people register \`${config.people}\`.${didYouMean(meant)}`,
      ],
    };
  }
  const names = people ? await gitUser(io, root.path) : [];
  for (const name of names) {
    const party = people!.find(name);
    if (party && !hasLeft(party, today)) return { owner: party.id, notes: [] };
  }
  const why =
    names.length > 0
      ? `: git calls you \`${names[0]}\`, who is not in \`${config.people}\``
      : "";
  return {
    owner: "",
    notes: [
      `It has no owner yet${why}; fill in \`owner\`, or use \`--owner\`.`,
    ],
  };
}

function goneNote(party: Party, today: string): readonly string[] {
  if (hasLeft(party, today))
    return [`\`${party.name}\` has left, says the people register.`];
  const last = leavesOn(party, today);
  return last === undefined
    ? []
    : [`\`${party.name}\` leaves on ${last}, says the people register.`];
}
