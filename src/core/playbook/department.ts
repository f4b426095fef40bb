/** The department somebody acts for: that of their team, of the holder of their role, or of the team itself. */

import { actorOf, type PeopleRegister } from "./people.ts";

/**
 * The name of the department that a name in a document belongs to; a team without a department above it is one itself.
 * `undefined` where the register does not tell.
 */
export function departmentOf(
  name: string,
  register: PeopleRegister | undefined,
): string | undefined {
  const actor = register && actorOf(name, register);
  if (!actor) return undefined;
  let department = actor.kind === "team" ? actor.name : undefined;
  let above = actor.belongsTo;
  const seen = new Set<string>([actor.id]);
  while (above !== undefined) {
    const party = register.find(above);
    department = party?.name ?? above;
    if (!party || seen.has(party.id)) break;
    seen.add(party.id);
    above = party.belongsTo;
  }
  return department;
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
