/** The way from a name in a document to a party. */

import assert from "node:assert/strict";
import {
  actorOf,
  foldName,
  hasLeft,
  isSameActor,
  peopleRegister,
} from "../../../src/core/playbook/people/people.ts";
import { readPeople } from "../../../src/core/playbook/people/read-people.ts";

const REGISTER = peopleRegister(
  readPeople(`people:
  - id: maria
    name: María López
    email: m.lopez@example.com
    handle: "@mlo"
    aliases: [Mary]
  - id: tom
    name: Tom Fry
    left_on: 2026-03-31
  - id: ana
    active: no
  - { id: sean, name: "Seán O'Brien" }
teams:
  - { id: it, name: IT }
  - id: marketing-ops
    slack: "#mops"
roles:
  - { id: rnd, name: Head of R&D }
  - { id: lead, name: Marketing lead, holder: maria }
  - { id: acting-lead, holder: lead }
  - { id: vacant, name: Analyst }
  - { id: lost, holder: nobody-known }
`).parties,
);

describe("the people register", () => {
  for (const [name, id] of [
    ["maria", "maria"],
    ["[[maria]]", "maria"],
    ["[[María López]]", "maria"],
    ["[[people/maria|María]]", "maria"],
    ["[[people/maria.md]]", "maria"],
    ["López, María", "maria"],
    ["Lopez, Maria", "maria"],
    ["Dr. María López", "maria"],
    ["Prof. Dr. Maria Lopez", "maria"],
    ["M. Lopez", "maria"],
    ["T. Fry", "tom"],
    ["Seán O’Brien", "sean"],
    ["Sean O'Brien", "sean"],
    ["IT team", "it"],
    ["Team IT", "it"],
    ["the IT team", "it"],
    ["Head of R&D", "rnd"],
    ["@acme/it", "it"],
    ["MARÍA LÓPEZ", "maria"],
    ["Mari\u0301a Lo\u0301pez", "maria"],
    ["@mlo", "maria"],
    ["mlo", "maria"],
    ["m.lopez@example.com", "maria"],
    ["m.lopez@example.org", "maria"],
    ["Mary (Marketing)", "maria"],
    ["Somebody <m.lopez@example.com>", "maria"],
    ["#mops", "marketing-ops"],
    ["Marketing Ops", "marketing-ops"],
    ["@acme/marketing-ops", "marketing-ops"],
    ["the marketing ops team", "marketing-ops"],
    ["Marketing Lead", "lead"],
    ["marketing", undefined],
    ["", undefined],
    ["@", undefined],
  ] as const)
    it(`${name || "nothing"} → ${id ?? "nobody"}`, () => {
      assert.equal(REGISTER.find(name)?.id, id);
    });

  it("gives a spelling to the first who has it", () => {
    const register = peopleRegister(
      readPeople("- { id: a, aliases: [x] }\n- { id: b, aliases: [x] }\n")
        .parties,
    );
    assert.equal(register.find("x")?.id, "a");
  });

  it("knows who acts under a name: a role acts through its holder", () => {
    const actor = (name: string): string | undefined =>
      actorOf(name, REGISTER)?.id;
    assert.equal(actor("acting-lead"), "maria");
    assert.equal(actor("vacant"), "vacant");
    assert.equal(actor("lost"), "lost");
    assert.equal(actor("marketing-ops"), "marketing-ops");
    assert.equal(actor("whoever"), undefined);
  });

  it("knows two names for one person, with and without a register", () => {
    assert.ok(isSameActor("lead", "Mary", REGISTER));
    assert.ok(isSameActor("Whoever Else", "@whoever-else", REGISTER));
    assert.ok(isSameActor("maria", "Maria", undefined));
    assert.ok(!isSameActor("lead", "tom", REGISTER));
    assert.ok(!isSameActor("someone", "anyone", REGISTER));
    assert.ok(!isSameActor("lead", "maria", undefined));
  });

  it("counts the last day as worked", () => {
    const tom = REGISTER.find("tom")!;
    assert.ok(!hasLeft(tom, "2026-03-31"));
    assert.ok(hasLeft(tom, "2026-04-01"));
    assert.ok(hasLeft(REGISTER.find("ana")!, "2020-01-01"));
    assert.ok(!hasLeft(REGISTER.find("maria")!, "2030-01-01"));
  });

  it("folds what people write around a name", () => {
    for (const name of [
      "@Maria.Lopez",
      "maria lopez",
      "maria_lopez",
      "Maria.Lopez@mail.example.com",
    ])
      assert.equal(foldName(name), "marialopez");
  });
});
