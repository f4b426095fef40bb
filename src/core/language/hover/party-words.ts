/** What is said of a person, role or team in a list or on a card. */

import type { CalendarDate } from "../../text/calendar-date.ts";
import {
  actorOf,
  leavesOn,
  type Party,
  type PeopleRegister,
} from "../../playbook/people/people.ts";
import { asLabel } from "../complete/suggestion.ts";

/** Behind the name: job title and team, or who holds a role, and who of them leaves when. */
export function partyAside(
  party: Party,
  register: PeopleRegister,
  today: CalendarDate,
): string {
  const leaves = leavesWords(party, register, today);
  switch (party.kind) {
    case "person":
      return [party.title, teamOf(party, register), leaves]
        .filter((each) => each !== undefined)
        .map(asLabel)
        .join(" · ");
    case "role":
      return party.holder === undefined
        ? "nobody holds it"
        : [`held by ${nameOf(party.holder, register)}`, leaves]
            .filter((each) => each !== undefined)
            .join(", who ");
    case "team":
      return party.belongsTo === undefined
        ? ""
        : nameOf(party.belongsTo, register);
  }
}

/** "leaves on 2026-12-31", of a person, or of whoever holds a role. */
export function leavesWords(
  party: Party,
  register: PeopleRegister,
  today: CalendarDate,
): string | undefined {
  const last = leavesOn(actorOf(party.id, register) ?? party, today);
  return last === undefined ? undefined : `leaves on ${last}`;
}

/** The roles that a person holds. */
export function rolesOf(
  person: Party,
  register: PeopleRegister,
): readonly Party[] {
  return register.parties.filter(
    (role) => role.kind === "role" && actorOf(role.id, register) === person,
  );
}

/** The roles and people that a party stands in for. */
export function coveredBy(
  party: Party,
  register: PeopleRegister,
): readonly Party[] {
  return register.parties.filter(
    ({ deputy }) => deputy !== undefined && actorOf(deputy, register) === party,
  );
}

/** A few sentences for the pane beside a list. */
export function aboutParty(
  party: Party,
  register: PeopleRegister,
): readonly string[] {
  const roles = party.kind === "person" ? rolesOf(party, register) : [];
  const deputy =
    party.deputy === undefined
      ? []
      : [`Deputy: ${nameOf(party.deputy, register)}`];
  return [
    ...(roles.length > 0
      ? [`Roles: ${roles.map(({ name }) => asLabel(name)).join(", ")}`]
      : []),
    ...deputy,
  ];
}

/** A name as people know it, of whoever is written. */
export function nameOf(
  written: string,
  register: PeopleRegister | undefined,
): string {
  return asLabel(register?.find(written)?.name ?? written);
}

/** The team of a person or role, by its name. */
export function teamOf(
  { belongsTo }: Party,
  register: PeopleRegister,
): string | undefined {
  return belongsTo === undefined ? undefined : nameOf(belongsTo, register);
}
