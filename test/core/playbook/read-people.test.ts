/** Every shape in which a register may be written, and what is said of those that do not fit. */

import assert from "node:assert/strict";
import { readPeople } from "../../../src/core/playbook/read-people.ts";

/** Each problem as the text it points at and what it says. */
function problemsIn(text: string): readonly (readonly [string, string])[] {
  return readPeople(text).problems.map(
    ({ range, message }) =>
      [text.slice(range.start, range.end), message] as const,
  );
}

function idsIn(text: string): readonly string[] {
  assert.deepEqual(problemsIn(text), []);
  return readPeople(text).parties.map(
    ({ kind, id, name }) => `${kind} ${id}: ${name}`,
  );
}

describe("the people register as written", () => {
  for (const [shape, text] of [
    ["a plain list of names", "- Maria Lopez\n- Tom Fry\n"],
    [
      "a list of maps",
      "- name: Maria Lopez\n- { name: Tom Fry, active: yes }\n",
    ],
    ["a list under `people`", "people:\n  - Maria Lopez\n  - name: Tom Fry\n"],
    [
      "Windows line breaks and a byte order mark",
      "\uFEFFpeople:\r\n  - Maria Lopez\r\n  - Tom Fry\r\n",
    ],
  ] as const)
    it(`reads ${shape}`, () => {
      assert.deepEqual(idsIn(text), [
        "person Maria Lopez: Maria Lopez",
        "person Tom Fry: Tom Fry",
      ]);
    });

  it("reads a map from ids to names or to details", () => {
    assert.deepEqual(
      idsIn(
        "people:\n  maria: Maria Lopez\n  tom: { name: Tom Fry }\n  zoe:\n",
      ),
      ["person maria: Maria Lopez", "person tom: Tom Fry", "person zoe: zoe"],
    );
  });

  it("reads people, teams, departments and roles", () => {
    assert.deepEqual(
      idsIn(`people: [Maria Lopez]
teams: [{ id: ops, name: Marketing Operations }]
departments: [{ id: mkt, name: Marketing }]
roles: [{ id: lead, title: Marketing lead, holder: maria }]
`),
      [
        "person Maria Lopez: Maria Lopez",
        "team ops: Marketing Operations",
        "team mkt: Marketing",
        "role lead: Marketing lead",
      ],
    );
  });

  it("takes a person's title for a job, not for a name", () => {
    assert.deepEqual(idsIn("- { id: maria, title: CMO }\n"), [
      "person maria: maria",
    ]);
  });

  it("reads an empty register", () => {
    assert.deepEqual(idsIn(""), []);
    assert.deepEqual(idsIn("people:\nteams: []\n"), []);
  });

  it("says where an entry has neither id nor name", () => {
    assert.deepEqual(problemsIn("roles:\n  - holder: maria\n"), [
      [
        "holder: maria",
        "A role needs an `id` or a `name`, for instance `name: Head of Marketing`.",
      ],
    ]);
  });

  it("asks what a misspelt detail means", () => {
    assert.deepEqual(
      problemsIn("people:\n  - id: maria\n    emial: m@example.com\n"),
      [["emial", "A person has no setting `emial`. Did you mean `email`?"]],
    );
  });

  it("says where a last day cannot be read, and keeps the person", () => {
    const text = "people:\n  - id: tom\n    left_on: in spring\n";
    assert.deepEqual(problemsIn(text), [
      [
        "in spring",
        "`left_on` is `in spring`; write a day such as `2026-03-31`.",
      ],
    ]);
    assert.equal(readPeople(text).parties.length, 1);
  });

  it("finds an id that is used twice, whatever uses it", () => {
    const message =
      "The id `Maria` is used twice; every person, team and role needs an id of its own.";
    assert.deepEqual(
      problemsIn("people:\n  - id: maria\nroles:\n  - id: Maria\n"),
      [["Maria", message]],
    );
    assert.deepEqual(
      problemsIn("people:\n  maria: M\ndepartments:\n  Maria: D\n"),
      [["Maria", message]],
    );
  });

  it("wants lists where one value stands", () => {
    assert.deepEqual(problemsIn("teams: Operations\n"), [
      [
        "Operations",
        "This has to be a list, one team a line, for instance `- name: Marketing Operations`.",
      ],
    ]);
  });

  it("says what is wrong with YAML that cannot be read", () => {
    assert.equal(problemsIn("people:\n  - id: @maria\n").length, 1);
  });
});
