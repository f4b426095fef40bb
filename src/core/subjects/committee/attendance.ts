/** How many voting members of a committee were at a meeting, held against the quorum of its charter. */

import { committeeOf } from "./charters.ts";
import type { Meeting } from "./meeting.ts";
import {
  isSameActor,
  type PeopleRegister,
} from "../../playbook/people/people.ts";

/** How many had to be there, and how many were. */
export interface Attendance {
  readonly needed: number;
  readonly present: number;
  /** The charter's own words. */
  readonly words: string;
}

/** `undefined` where the charter gives no number, or nobody was written down. */
export function attendanceOf(
  { charter, attendees }: Meeting,
  people: PeopleRegister | undefined,
): Attendance | undefined {
  const committee = charter && committeeOf(charter);
  const needed = committee?.quorum?.needed;
  if (!committee?.quorum || needed === undefined || attendees.length === 0)
    return undefined;
  const voting = committee.members.filter(({ isVoting }) => isVoting);
  const present = voting.filter(({ name }) =>
    attendees.some((each) => isSameActor(each, name, people)),
  );
  return {
    needed,
    present: voting.length > 0 ? present.length : attendees.length,
    words: committee.quorum.value.text,
  };
}
