/** Who must read a document: everyone, or people, teams, departments and roles by name. */

import type { YamlNode } from "../../document/front-matter/yaml-node.ts";
import { membersOf } from "../../playbook/people/departments.ts";
import { textsOf, type TextValue } from "../../playbook/fields/field-value.ts";
import {
  actorOf,
  type Party,
  type PeopleRegister,
} from "../../playbook/people/people.ts";

/** The readers of a document. */
export interface Audience {
  /** Persons, in the order of the register, those who have left included. */
  readonly people: readonly Party[];
  /** Names that are nobody in the register. */
  readonly unknown: readonly TextValue[];
}

const EVERYONE = /^(?:all|everyone|everybody|all (?:staff|employees|people))$/i;

/** Looks the names up; a list, or one text with commas between. */
export function readAudience(
  node: YamlNode | undefined,
  register: PeopleRegister | undefined,
): Audience {
  const values = node
    ? textsOf(node).flatMap((each) => split(each, register))
    : [];
  if (!register) return { people: [], unknown: [] };
  const found = new Set<Party>();
  const unknown: TextValue[] = [];
  for (const value of values) {
    const people = peopleNamed(value.text, register);
    if (people.length === 0) unknown.push(value);
    for (const person of people) found.add(person);
  }
  const people = register.parties.filter((party) => found.has(party));
  return { people, unknown };
}

function peopleNamed(name: string, register: PeopleRegister): readonly Party[] {
  if (EVERYONE.test(name.trim()))
    return register.parties.filter(({ kind }) => kind === "person");
  const party = register.find(name);
  if (!party) return [];
  if (party.kind === "team") return membersOf(party, register);
  const actor = actorOf(name, register);
  return actor?.kind === "person" ? [actor] : [];
}

function split(
  value: TextValue,
  register: PeopleRegister | undefined,
): readonly TextValue[] {
  if (register?.find(value.text)) return [value];
  const parts = value.text
    .split(/[,;]\s*|(?<!\s)\s+[,;]\s*/)
    .filter((part) => part !== "");
  return parts.map((text) => ({ ...value, text }));
}
