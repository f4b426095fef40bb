import assert from "node:assert/strict";
import { addPerson } from "../../../src/core/edit/field/add-person.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";

const NEW = "{ id: ada-king, name: Ada King }";

/** The register with Ada King in it, and `|` where the cursor is. */
function added(text: string): string | undefined {
  const cure = addPerson(text, "Ada King");
  if (!cure) return undefined;
  const after = applyEdits(text, cure.edits);
  const { start, end } = cure.blank!;
  assert.equal(start, end);
  return `${after.slice(0, start)}|${after.slice(end)}`;
}

const cursor = (text: string): string =>
  text.replace(NEW, NEW.replace(/ \}$/, "| }"));

describe("a person more in the register", () => {
  for (const [what, text, expected] of [
    ["makes the list in an empty file", "", `people:\n  - ${NEW}\n`],
    [
      "makes the list below other keys",
      "teams:\n  - { id: it }\n",
      `teams:\n  - { id: it }\npeople:\n  - ${NEW}\n`,
    ],
    [
      "begins a new line where none was begun",
      "teams: []",
      `teams: []\npeople:\n  - ${NEW}\n`,
    ],
    [
      "comes after the last",
      "people:\n  - { id: tom }\n  - id: eve\n    team: it # hers\nteams: []\n",
      `people:\n  - { id: tom }\n  - id: eve\n    team: it # hers\n  - ${NEW}\nteams: []\n`,
    ],
    [
      "is indented as the others are",
      "people:\n- { id: tom }\n",
      `people:\n- { id: tom }\n- ${NEW}\n`,
    ],
    [
      "goes into brackets",
      "people: [{ id: tom }]\n",
      `people: [{ id: tom }, ${NEW}]\n`,
    ],
    [
      "goes into a list without a key",
      "- { id: tom }\n",
      `- { id: tom }\n- ${NEW}\n`,
    ],
    ["goes into empty braces", "{}", `{people: [${NEW}]}`],
    [
      "goes into braces with other keys",
      "{teams: []}\n",
      `{teams: [], people: [${NEW}]}\n`,
    ],
    ["goes into an empty list in braces", "{people: []}", `{people: [${NEW}]}`],
    [
      "goes where the list is empty",
      "people: []\nteams: []\n",
      `people:\n  - ${NEW}\nteams: []\n`,
    ],
    [
      "goes where nothing was written",
      "people:\nteams: []\n",
      `people:\n  - ${NEW}\nteams: []\n`,
    ],
    [
      "goes in the place of an empty block text",
      "people: |\nteams: []\n",
      `people:\n  - ${NEW}\nteams: []\n`,
    ],
    [
      "keeps the line breaks of Windows",
      "people:\r\n  - { id: tom }\r\n",
      `people:\r\n  - { id: tom }\r\n  - ${NEW}\r\n`,
    ],
  ] as const)
    it(what, () => {
      assert.equal(added(text), cursor(expected));
    });

  it("cannot be added to a text", () => {
    assert.equal(added("nobody\n"), undefined);
  });
});
