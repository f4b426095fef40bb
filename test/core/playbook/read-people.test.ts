/** Every shape in which a register may be written, and what is said of those that do not fit. */

import assert from "node:assert/strict";
import { readPeople } from "../../../src/core/playbook/people/read-people.ts";

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

  it("reads the lists below the first alike, whether the file has a byte order mark or not", () => {
    const text =
      "teams:\n  - { id: crm, name: CRM Team }\npeople:\n  - { id: tom, name: Tom Fry }\nroles:\n  - { id: head, name: Head, holder: tom }\n";
    const told = (text: string) => {
      const { parties, problems } = readPeople(text);
      const names = parties.map(({ id }) => id);
      return [...names, ...problems.map(({ message }) => message)];
    };
    assert.deepEqual(told(text), ["tom", "crm", "head"]);
    assert.deepEqual(told(`\uFEFF${text}`), told(text));
    const list = "- Maria Lopez\n- Tom Fry\n";
    assert.deepEqual(told(`\uFEFF${list}`), told(list));
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

/** Each contradiction as the text it points at and what it says. */
function contradictionsIn(
  text: string,
): readonly (readonly [string, string])[] {
  assert.deepEqual(problemsIn(text), []);
  return readPeople(text).contradictions.map(
    ({ range, message }) =>
      [text.slice(range.start, range.end), message] as const,
  );
}

describe("a people register that disagrees with itself", () => {
  const PEOPLE =
    "people:\n  - { id: maria, name: Maria Lopez }\n  - { id: tom, name: Tom Fry }\n";

  for (const [what, text, found] of [
    [
      "a holder who is not in it",
      `${PEOPLE}roles:\n  - { id: lead, holder: mario, deputy: tom }\n`,
      [
        [
          "mario",
          "There is no person `mario` in this register. Did you mean `maria`?",
        ],
      ],
    ],
    [
      "a deputy who is the holder under another name",
      `${PEOPLE}roles:\n  - { id: lead, holder: maria, deputy: Maria Lopez }\n`,
      [
        [
          "Maria Lopez",
          "`Maria Lopez` holds this role and cannot stand in for themselves; name somebody else as `deputy`.",
        ],
      ],
    ],
    [
      "a deputy role that the holder has as well",
      `${PEOPLE}roles:\n  - { id: lead, holder: maria, deputy: dpo }\n  - { id: dpo, holder: maria, deputy: tom }\n`,
      [
        [
          "dpo",
          "`dpo` is `Maria Lopez`, who holds this role and cannot stand in for themselves; name somebody else as `deputy`.",
        ],
      ],
    ],
    [
      "roles that hold each other",
      `${PEOPLE}roles:\n  - { id: lead, holder: dpo }\n  - { id: dpo, holder: lead }\n`,
      [
        [
          "dpo",
          "`dpo` leads from role to role and never to a person; name the person who holds this role.",
        ],
        [
          "lead",
          "`lead` leads from role to role and never to a person; name the person who holds this role.",
        ],
      ],
    ],
    [
      "a department that is not in it",
      "teams:\n  - { id: it, name: IT }\npeople:\n  - { id: tom, name: Tom Fry, team: legal }\n  - { id: ana, name: Ana Silva, department: logistics }\n",
      [
        [
          "legal",
          "There is no team `legal` in this register; add it, or name one that is there.",
        ],
        [
          "logistics",
          "There is no department `logistics` in this register; add it, or name one that is there.",
        ],
      ],
    ],
    [
      "somebody who left before they came",
      "people:\n  - { id: tom, name: Tom Fry, since: 2026-05-01, left_on: 2026-03-31 }\n",
      [
        [
          "2026-03-31",
          "`left_on` is `2026-03-31`, before `since`, which is `2026-05-01`; one of the two is wrong.",
        ],
      ],
    ],
    [
      "one person in two spellings",
      "people:\n  - { id: ines, name: Inês Duarte }\n  - { id: i-duarte, name: ines duarte }\n",
      [
        [
          "ines duarte",
          "`ines duarte` looks like the person `ines` spelt in another way; keep one entry and give it the other name under `aliases`.",
        ],
      ],
    ],
  ] as const)
    it(`points at ${what}`, () =>
      assert.deepEqual(contradictionsIn(text), found));

  it("has no quarrel with two people who stand in for each other", () =>
    assert.deepEqual(
      contradictionsIn(
        `${PEOPLE}roles:\n  - { id: lead, holder: maria, deputy: tom }\n  - { id: dpo, holder: tom, deputy: maria }\n`,
      ),
      [],
    ));

  it("asks for no teams where none are listed", () =>
    assert.deepEqual(
      contradictionsIn("people:\n  - { id: tom, name: Tom Fry, team: it }\n"),
      [],
    ));
});
