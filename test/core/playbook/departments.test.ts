/** Which side of the house a name stands on. */

import assert from "node:assert/strict";
import {
  departmentOf,
  departmentsOf,
} from "../../../src/core/playbook/people/departments.ts";
import { peopleRegister } from "../../../src/core/playbook/people/people.ts";
import { readPeople } from "../../../src/core/playbook/people/read-people.ts";

const REGISTER = peopleRegister(
  readPeople(`people:
  - { id: maria, name: Maria Lopez, team: campaigns }
  - { id: zoe, name: Zoe Quinn }
  - { id: max, name: Max Ott, department: Logistics }
teams:
  - { id: marketing, name: Marketing }
  - { id: campaigns, name: Campaigns, department: Marketing }
  - { id: a, name: A, department: b }
  - { id: b, name: B, department: a }
roles:
  - { id: lead, name: Campaign lead, holder: maria }
  - { id: vacant, name: Vacant }
  - { id: lent, name: Depot lead, team: Logistics, holder: maria }
`).parties,
);

describe("the department of", () => {
  for (const [name, department] of [
    ["Marketing", "Marketing"],
    ["Campaigns", "Marketing"],
    ["Maria Lopez", "Marketing"],
    ["Campaign lead", "Marketing"],
    ["Max Ott", "Logistics"],
    ["Depot lead", "Logistics"],
    ["Zoe Quinn", undefined],
    ["Vacant", undefined],
    ["nobody", undefined],
    ["A", "B"],
  ] as const)
    it(`${name} is ${department ?? "not known"}`, () =>
      assert.equal(departmentOf(name, REGISTER), department));

  it("several names is each of theirs once", () =>
    assert.deepEqual(
      departmentsOf(["Maria Lopez", "Max Ott", "nobody", "lead"], REGISTER),
      ["Marketing", "Logistics"],
    ));
});
