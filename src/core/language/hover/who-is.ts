/** Who is behind a name in a document, in words. */

import { actorOf } from "../../playbook/people/people.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { foldWord } from "../../text/words.ts";
import { leavesWords, nameOf } from "./party-words.ts";
import { asLabel } from "../complete/suggestion.ts";

/** "Head of IT (Grace Okafor)": a name as the register has it, of a role also who holds it. */
export function nameAndHolder(written: string, index: PlaybookIndex): string {
  const name = nameOf(written, index.people);
  const holder = holderOf(written, index);
  return holder === undefined ? name : `${name} (${holder})`;
}

/** What the name that is written does not say itself: "Grace Okafor" for `Head of IT`, and both for `head-of-it`. */
export function whoIs(written: string, index: PlaybookIndex): string {
  const name = index.people?.find(written)?.name ?? written;
  const isSaid = foldWord(name) === foldWord(written);
  const who =
    (isSaid && holderOf(written, index)) || nameAndHolder(written, index);
  return [who, leaving(written, index)].filter(Boolean).join(", ");
}

function leaving(
  written: string,
  { people, today }: PlaybookIndex,
): string | undefined {
  const party = people?.find(written);
  return party && leavesWords(party, people!, today);
}

function holderOf(
  written: string,
  { people }: PlaybookIndex,
): string | undefined {
  const party = people?.find(written);
  const actor = party?.kind === "role" ? actorOf(written, people!) : undefined;
  return actor === undefined || actor === party
    ? undefined
    : asLabel(actor.name);
}
