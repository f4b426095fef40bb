/** What is said of a person, role or team in a list or on a card. */

import {
  actorOf,
  type Party,
  type PeopleRegister,
} from "../playbook/people.ts";
import { asLabel } from "./suggestion.ts";

/** Behind the name: job title and team, or who holds a role. */
export function partyAside(party: Party, register: PeopleRegister): string {
  switch (party.kind) {
    case "person":
      return [party.title, teamOf(party, register)]
        .filter((each) => each !== undefined)
        .map(asLabel)
        .join(" · ");
    case "role":
      return party.holder === undefined
        ? "nobody holds it"
        : `held by ${nameOf(party.holder, register)}`;
    case "team":
      return party.belongsTo === undefined
        ? ""
        : nameOf(party.belongsTo, register);
  }
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
