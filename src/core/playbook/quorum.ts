/** The quorum of a committee, as its charter words it, held against who was there. */

import { mapRows } from "./map-rows.ts";
import type { Meeting } from "./meeting.ts";
import { isSameActor, type PeopleRegister } from "./people.ts";
import { textOfField, type TypedDocument } from "./playbook-document.ts";

/** How many had to be there, and how many were. */
export interface Quorum {
  readonly needed: number;
  readonly present: number;
  /** The charter's own words. */
  readonly words: string;
}

const NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

/** `undefined` where the charter gives no number, or nobody was written down. */
export function quorumOf(
  { charter, attendees }: Meeting,
  people: PeopleRegister | undefined,
): Quorum | undefined {
  const words = charter && textOfField(charter, "quorum")?.text;
  if (!charter || words === undefined || attendees.length === 0)
    return undefined;
  const members = votingMembers(charter);
  const needed = neededFor(words, members.length);
  if (needed === undefined) return undefined;
  const counts = (name: string): boolean =>
    attendees.some((each) => isSameActor(each, name, people));
  const present =
    members.length > 0 ? members.filter(counts).length : attendees.length;
  return { needed, present, words };
}

/** The names of those who vote. */
function votingMembers(charter: TypedDocument): readonly string[] {
  return mapRows(charter, "members", "person").flatMap((row) => {
    const name = row.get("person", "member", "name", "role", "who")?.text;
    const voting = row.get("voting", "vote", "votes")?.text ?? "yes";
    return name !== undefined && !/^(?:no|false|non)/i.test(voting)
      ? [name]
      : [];
  });
}

/** `4 of 7`, `four members`, `half`, `a majority`, `two thirds`, `60 %`. */
function neededFor(words: string, members: number): number | undefined {
  const lower = words.toLowerCase();
  const percent = /(\d{1,3})\s*(?:%|per ?cent)/.exec(lower)?.[1];
  if (percent !== undefined)
    return members > 0
      ? Math.ceil((members * Number(percent)) / 100)
      : undefined;
  if (/\btwo[- ]thirds\b/.test(lower))
    return members > 0 ? Math.ceil((members * 2) / 3) : undefined;
  if (/\b(?:majority|more than half)\b/.test(lower))
    return members > 0 ? Math.floor(members / 2) + 1 : undefined;
  if (/\bhalf\b/.test(lower))
    return members > 0 ? Math.ceil(members / 2) : undefined;
  const number = /\b\d{1,3}\b/.exec(lower)?.[0];
  if (number !== undefined) return Number(number);
  const at = NUMBERS.findIndex((word) =>
    new RegExp(`\\b${word}\\b`).test(lower),
  );
  return at < 0 ? undefined : at + 1;
}
