/** Which side of the house someone stands on: the department above the team of whoever acts under a name. */

import { foldWord } from "../../text/words.ts";
import type { Party, PeopleRegister } from "./people.ts";

/**
 * The department of a person, role or team by its name: of a role that of its own team, else of its holder; a team
 * without a department above it is one itself. `undefined` where the register does not tell.
 */
export function departmentOf(
  name: string,
  register: PeopleRegister | undefined,
): string | undefined {
  let party: Party | undefined = register?.find(name);
  let known: string | undefined;
  for (const seen = new Set<Party>(); party && !seen.has(party);) {
    seen.add(party);
    if (party.kind === "team") known = party.name;
    const above: string | undefined =
      party.belongsTo ?? (party.kind === "role" ? party.holder : undefined);
    if (above === undefined) break;
    const next: Party | undefined = register!.find(above);
    if (!next && party.belongsTo !== undefined) known = above;
    party = next;
  }
  return known;
}

/** The departments of several names, each once, in the order in which they appear. */
export function departmentsOf(
  names: Iterable<string>,
  register: PeopleRegister | undefined,
): readonly string[] {
  const departments = new Set<string>();
  for (const name of names) {
    const department = departmentOf(name, register);
    if (department !== undefined) departments.add(department);
  }
  return [...departments];
}

/** Whether two names of departments are the same, however they are written. */
export function isSameDepartment(a: string, b: string): boolean {
  return foldWord(a) === foldWord(b);
}

/** The persons below a team or department, by the register. */
export function membersOf(
  team: Party,
  register: PeopleRegister,
): readonly Party[] {
  return register.parties.filter(
    (party) => party.kind === "person" && isBelow(party, team, register),
  );
}

function isBelow(party: Party, team: Party, register: PeopleRegister): boolean {
  let above: Party | undefined = party;
  for (const seen = new Set<Party>(); above && !seen.has(above);) {
    seen.add(above);
    above =
      above.belongsTo === undefined
        ? undefined
        : register.find(above.belongsTo);
    if (above === team) return true;
  }
  return false;
}
