/** Duties that go from one person to another, in every place they are written. */

import assert from "node:assert/strict";
import {
  dutiesFor,
  memoryHost,
  openSession,
  type Party,
} from "../../../src/core/index.ts";
import {
  canHandOver,
  handOver,
  handOverRoles,
  isOwnDuty,
  type HandedOver,
} from "../../../src/core/subjects/duty/hand-over.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { edited } from "./sources.ts";

const TOM = "Tom Fry";

/** A duty of Tom's in a field. */
function inField(field: string, name = TOM): HandedOver {
  return { kind: "owns", name, subject: "", field };
}

function moved(
  text: string,
  duties: readonly HandedOver[],
  path?: string,
): string | undefined {
  return edited(text, (source) => handOver(source, duties, "Ana Silva"), path);
}

describe("handing over", () => {
  for (const [what, duty, expected] of [
    [
      "a field of a document",
      { document: 1, kind: "owns", field: "owner" },
      true,
    ],
    ["an action item", { document: 1, kind: "does" }, true],
    ["a seat that no field names", { document: 1, kind: "sits" }, false],
    [
      "what comes through a role",
      { document: 1, kind: "owns", field: "owner", via: "DPO" },
      false,
    ],
    ["a role of the register", { kind: "holds" }, true],
    ["a deputyship of the register", { kind: "covers" }, true],
    ["what the register says otherwise", { kind: "leads" }, false],
  ] as const)
    it(`${expected ? "moves" : "does not move"} ${what}`, () => {
      assert.equal(canHandOver(duty as never), expected);
    });

  it("swaps a name and leaves quotes, comments and line breaks as they are", () => {
    assert.equal(
      moved(
        '---\r\ntype: policy # ours\r\nowner: "Tom Fry" # since May\r\n---\r\n',
        [inField("owner")],
      ),
      '---\r\ntype: policy # ours\r\nowner: "Ana Silva" # since May\r\n---\r\n',
    );
  });

  it("swaps it among others, and in the spelling in use", () => {
    assert.equal(
      moved("---\ntype: system\nadmins: [Maria Lopez, Tom Fry]\n---\n", [
        inField("admins"),
      ]),
      "---\ntype: system\nadmins: [Maria Lopez, Ana Silva]\n---\n",
    );
    assert.equal(
      moved("---\ntype: policy\nbackup_owner: Maria Lopez, Tom Fry\n---\n", [
        inField("deputy"),
      ]),
      "---\ntype: policy\nbackup_owner: Maria Lopez, Ana Silva\n---\n",
    );
  });

  it("does not name anybody twice", () => {
    assert.equal(
      moved("---\ntype: system\nadmins:\n  - Ana Silva\n  - Tom Fry\n---\n", [
        inField("admins"),
      ]),
      "---\ntype: system\nadmins:\n  - Ana Silva\n---\n",
    );
  });

  it("moves several duties of one document at once", () => {
    assert.equal(
      moved("---\ntype: policy\nowner: Tom Fry\ndeputy: Tom Fry\n---\n", [
        inField("owner"),
        inField("deputy"),
      ]),
      "---\ntype: policy\nowner: Ana Silva\ndeputy: Ana Silva\n---\n",
    );
  });

  it("gives away a seat on a committee", () => {
    const seat: HandedOver = {
      kind: "sits on",
      name: TOM,
      subject: "Steering",
      field: "members",
    };
    assert.equal(
      moved(
        "---\ntype: charter\nmembers:\n  - { person: Tom Fry, team: IT } # for the platform\n---\n",
        [seat],
      ),
      "---\ntype: charter\nmembers:\n  - { person: Ana Silva, team: IT } # for the platform\n---\n",
    );
  });

  it("gives away an open action, and no other of the same person", () => {
    const action: HandedOver = {
      kind: "does",
      name: TOM,
      subject: "Call the vendor",
      field: undefined,
    };
    const table = (owner: string): string =>
      `---\ntype: meeting\n---\n\n## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Call the vendor | ${owner} | 2026-12-01 |\n| Order cake | Tom Fry | 2026-12-01 |\n`;
    assert.equal(moved(table(TOM), [action]), table("Ana Silva"));
  });

  it("refuses what it cannot find", () => {
    assert.equal(
      moved("---\ntype: meeting\n---\n", [
        { kind: "does", name: TOM, subject: "Gone", field: undefined },
      ]),
      undefined,
    );
  });
});

describe("what somebody should not take over", () => {
  it("is cover for themselves, and approval of what is theirs", async () => {
    const session = await openSession(
      memoryHost({
        "people.yaml":
          "people:\n  - { id: tom, name: Tom Fry }\n  - { id: ana, name: Ana Silva }\n  - { id: eva, name: Eva Lind }\nroles:\n  - { id: lead, name: Lead, holder: ana, deputy: tom }\n",
        "policies/a.md":
          "---\ntitle: A\nstatus: active\nowner: lead\ndeputy: tom\napprover: tom\n---\n",
      }),
      { today: "2026-11-21" },
    );
    const { playbook } = session.result;
    const party = (name: string): Party => playbook.people!.find(name)!;
    const own = (to: string): readonly boolean[] =>
      dutiesFor(party("tom"), playbook).map((duty) =>
        isOwnDuty(duty, party(to), playbook),
      );
    assert.deepEqual(own("ana"), [true, true, true]);
    assert.deepEqual(own("eva"), [false, false, false]);
  });
});

describe("handing over roles of the register", () => {
  const PEOPLE =
    "people:\n  - { id: tom, name: Tom Fry }\nroles:\n  # Two hats.\n  - { id: lead, name: Lead, holder: tom, deputy: ana }\n  - { id: dpo, name: DPO, holder: maria, deputy: tom }\n";

  it("changes holder and deputy, and nothing else", () => {
    const edits = handOverRoles(
      PEOPLE,
      [
        { kind: "holds", name: "tom", subject: "Lead", field: undefined },
        { kind: "covers", name: "tom", subject: "DPO", field: undefined },
      ],
      "eva",
    );
    assert.equal(
      applyEdits(PEOPLE, edits!),
      PEOPLE.replace("holder: tom", "holder: eva").replace(
        "deputy: tom",
        "deputy: eva",
      ),
    );
  });

  it("refuses a role that is not there", () => {
    const gone: HandedOver = {
      kind: "holds",
      name: "tom",
      subject: "Gone",
      field: undefined,
    };
    assert.equal(handOverRoles(PEOPLE, [gone], "eva"), undefined);
  });
});
