/** What is offered for a finding, and that it cures it. */

import assert from "node:assert/strict";
import { writeControlTable } from "../../../src/core/edit/control-table.ts";
import { quickFixesFor } from "../../../src/core/edit/quick-fixes.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { open } from "./playbooks.ts";

type Files = Readonly<Record<string, string>>;

/** Takes the offer with this title for the first finding of a rule; the blank to write in is shown as `‸`. */
async function fixed(
  rule: string,
  title: RegExp,
  files: Files,
  answer = "",
): Promise<Files> {
  const { result, playbook } = await open(files);
  const offers = result.diagnostics
    .filter((each) => each.rule === rule)
    .flatMap((diagnostic) =>
      quickFixesFor(diagnostic, playbook).map((fix) => ({ diagnostic, fix })),
    );
  const offer = offers.find((each) => title.test(each.fix.title));
  assert.ok(offer, offers.map((each) => each.fix.title).join("\n"));
  const { diagnostic, fix } = offer;
  const before = files[fix.path]!;
  const cure = fix.make(before, answer);
  assert.ok(cure, "no cure");
  const text = applyEdits(before, cure.edits);
  const after = { ...files, [fix.path]: text };
  if (!cure.blank) {
    const left = (await open(after)).result.diagnostics;
    const isLeft = left.some(
      (each) => each.rule === rule && each.message === diagnostic.message,
    );
    assert.ok(!isLeft, `${rule} is still found in\n${text}`);
    return after;
  }
  const { start, end } = cure.blank;
  const marked = `${text.slice(0, start)}‸${text.slice(start, end)}${text.slice(end)}`;
  return { ...after, [fix.path]: marked };
}

const policy = (...lines: readonly string[]): string =>
  `---\n${["type: policy", ...lines].join("\n")}\n---\n\n# Consent\n`;
const A = "policies/a.md";

describe("quick fixes", () => {
  it("give a document that nobody governs its front matter, and no approval", async () => {
    const body = "# Gifts\n\n## Policy\n\n1. No more than 50 euros.\n";
    const after = await fixed(
      "document-ungoverned",
      /^Give it front matter/,
      { [A]: body },
      "Maria Lopez",
    );
    assert.equal(
      after[A],
      `---\ntype: policy\ntitle: Gifts\nstatus: draft\nowner: Maria Lopez\n---\n\n${body}`,
    );
  });

  it("add a missing field with the cursor on its value", async () => {
    const files = {
      [A]: policy(
        "id: POL-1",
        "title: C",
        "status: approved",
        "owner: a",
        "tags: [x]",
      ),
    };
    const after = await fixed("field-missing", /^Add `approved_on`/, {
      [A]: files[A].replace(
        "tags",
        "approver: b\nversion: 1\npolicy_area: consent\ntags",
      ),
    });
    assert.match(after[A]!, /\napprover: b\napproved_on: ‸\nversion: 1\n/);
  });

  it("write what is certain: title, draft, the next id", async () => {
    const title = await fixed("field-missing", /^Write `status: draft`$/, {
      [A]: policy("title: C", "owner: a"),
    });
    assert.match(title[A]!, /\nstatus: draft\n/);
    const id = await fixed("field-missing", /^Write `id: POL-001`$/, {
      [A]: policy("title: C", "status: approved", "owner: a"),
    });
    assert.match(id[A]!, /\nid: POL-001\n/);
  });

  it("put somebody else in the place of who has left, others and comments as they are", async () => {
    const files = {
      "people.yaml":
        "people:\n  - { id: maria, name: Maria Lopez, left_on: 2026-01-31 }\n  - { id: tom, name: Tom Osei }\n  - { id: ana, name: Ana Dell }\n",
      [A]: policy(
        "title: C",
        "status: draft",
        "owner: [Maria Lopez, Ana Dell] # both",
      ),
    };
    const after = await fixed(
      "owner-inactive",
      /^Name somebody else…$/,
      files,
      "Tom Osei",
    );
    assert.match(after[A]!, /\nowner: \[Tom Osei, Ana Dell\] # both\n/);
  });

  it("ask for another approver where one approves their own document", async () => {
    const after = await fixed(
      "approver-not-independent",
      /^Name somebody else…$/,
      {
        [A]: policy(
          "id: POL-1",
          "title: C",
          "status: draft",
          "owner: Maria",
          'approver: "Maria" # asked',
        ),
      },
      "Tom O'Brien: legal",
    );
    assert.match(after[A]!, /\napprover: "Tom O'Brien: legal" # asked\n/);
  });

  it("ask for another day where a date is past or impossible", async () => {
    const after = await fixed(
      "review-date-future",
      /^Write another day…$/,
      {
        [A]: policy(
          "title: C",
          "status: draft",
          "owner: a",
          "last_reviewed: 2027-01-01 # soon",
        ),
      },
      "2026-11-01",
    );
    assert.match(after[A]!, /\nlast_reviewed: 2026-11-01 # soon\n/);
  });

  it("leave the dates of a review to the review", async () => {
    const { result, playbook } = await open({
      [A]: policy(
        "title: C",
        "status: active",
        "owner: a",
        "last_reviewed: 2020-01-01",
      ),
    });
    const overdue = result.diagnostics.find(
      ({ rule }) => rule === "review-overdue",
    )!;
    assert.deepEqual(
      quickFixesFor(overdue, playbook).map(({ title }) => title),
      ["Suppress `review-overdue` here, with a reason…"],
    );
  });

  it("name the owner, in the place that is open for it", async () => {
    const after = await fixed(
      "owner-missing",
      /^Choose the owner…$/,
      { [A]: policy("title: C", "status: draft", "owner: # who") },
      "Maria Lopez",
    );
    assert.match(after[A]!, /\nowner: Maria Lopez # who\n/);
  });

  it("take the next free id", async () => {
    const lines = ["id: POL-007", "title: C", "status: draft", "owner: a"];
    const after = await fixed("id-duplicate", /`POL-008`/, {
      [A]: policy(...lines),
      "policies/b.md": policy(...lines),
    });
    assert.match(after[A]!, /\nid: POL-008\n/);
  });

  it("add the other half of a supersession, in the other document", async () => {
    const after = await fixed(
      "supersession-one-sided",
      /^Add `superseded_by: POL-2` to `policies\/b.md`$/,
      {
        [A]: policy(
          "id: POL-2",
          "title: C",
          "status: draft",
          "supersedes: POL-1",
        ),
        "policies/b.md": policy("id: POL-1", "title: D", "status: retired"),
      },
    );
    assert.match(after["policies/b.md"]!, /\nsuperseded_by: POL-2\n/);
  });

  it("add somebody to the register", async () => {
    for (const register of [
      "people:\n  - id: kim\n    name: Kim Park\n",
      "people: [{ id: kim, name: Kim Park }]\n",
      "teams:\n  - { id: x, name: X }\npeople:\n",
      "roles:\n  - { id: x, name: X }",
    ]) {
      const after = await fixed(
        "owner-unknown",
        /^Add `Maria Lopez` to `people.yaml`$/,
        {
          [A]: policy("title: C", "status: draft", "owner: Maria Lopez"),
          "people.yaml": register,
        },
      );
      assert.match(
        after["people.yaml"]!,
        /\{ id: maria-lopez, name: Maria Lopez‸ \}/,
      );
    }
  });

  it("add owner and due date to an action item, in a table and in a list", async () => {
    const head =
      "---\ntype: post-mortem\ntitle: T\nstatus: in review\nowner: a\n---\n\n# T\n\n## Action items\n\n";
    const path = "post-mortems/a.md";
    const table = `${head}| Action | Owner | Due        | Status |\n| ------ | ----- | ---------- | ------ |\n| Do it  |       |            | open   |\n`;
    const list = `${head}- [ ] Do it\n`;
    const owner = await fixed(
      "action-item-owner-missing",
      /who does it/,
      { [path]: table },
      "Maria",
    );
    assert.match(owner[path]!, /\| Do it {2}\| Maria \| {12}\| open/);
    const due = await fixed(
      "action-item-due-missing",
      /by when/,
      { [path]: owner[path]! },
      "2026-12-01",
    );
    assert.match(due[path]!, /\| Do it {2}\| Maria \| 2026-12-01 \| open/);
    const inList = await fixed(
      "action-item-owner-missing",
      /who does it/,
      { [path]: list },
      "Maria Lopez",
    );
    assert.match(inList[path]!, /- \[ \] Do it \(owner: Maria Lopez\)\n/);
    const both = await fixed(
      "action-item-due-missing",
      /by when/,
      { [path]: inList[path]! },
      "2026-12-01",
    );
    assert.match(
      both[path]!,
      /- \[ \] Do it \(owner: Maria Lopez, due 2026-12-01\)\n/,
    );
  });

  it("say why a section is not applicable", async () => {
    const after = await fixed(
      "section-empty",
      /not applicable/,
      {
        [A]: `${policy("title: C", "status: in review", "owner: a")}\n## Scope\n\n## Purpose\n\nA.\n`,
      },
      "we have no stores",
    );
    assert.match(
      after[A]!,
      /## Scope\n\nNot applicable: we have no stores\.\n/,
    );
  });

  it("suppress with a reason: in front matter, above a line, above a table", async () => {
    const inFront = await fixed(
      "owner-missing",
      /^Suppress/,
      { [A]: policy("title: C", "status: draft") },
      "being --> decided",
    );
    assert.match(
      inFront[A]!,
      /^---\n# playbook-disable owner-missing -- being – decided\n/,
    );
    const head =
      "---\ntype: post-mortem\ntitle: T\nstatus: in review\nowner: a\n---\n\n# T\n\n## Action items\n\n";
    for (const body of [
      "- [ ] Do it\n",
      "| Action | Owner | Due |\n| --- | --- | --- |\n| Do it | | |\n",
    ]) {
      const after = await fixed(
        "action-item-owner-missing",
        /^Suppress/,
        { "post-mortems/a.md": head + body },
        "only an idea",
      );
      assert.match(
        after["post-mortems/a.md"]!,
        /<!-- playbook-disable(?:-next-line)? action-item-owner-missing -- only an idea -->\n/,
      );
    }
  });

  it("give a suppression its reason", async () => {
    for (const text of [
      policy("# playbook-disable owner-missing", "title: C", "status: draft"),
      `${policy("title: C", "status: in review", "owner: a")}\n<!-- playbook-disable-next-line section-empty -->\n## Scope\n`,
    ]) {
      const after = await fixed(
        "suppression-reason-missing",
        /reason/,
        { [A]: text },
        "agreed with legal",
      );
      assert.match(after[A]!, / -- agreed with legal/);
    }
  });

  it("bring a control table in line with the front matter, all of it", async () => {
    const text = `${policy("id: POL-1", "title: C", "status: draft", "owner: a", 'version: "2.0"')}\n| Field | Value |\n| --- | --- |\n| Owner | b |\n| Version | 1.0 |\n`;
    const after = await fixed("control-table-disagrees", /whole table/, {
      [A]: text,
    });
    assert.match(after[A]!, /\| Owner \| a \|\n\| Version \| 2\.0 \|\n$/);
  });

  it("offer nothing where the finding has gone meanwhile", async () => {
    const files = { [A]: policy("title: C", "status: draft") };
    const { result, playbook } = await open(files);
    const diagnostic = result.diagnostics.find(
      ({ rule }) => rule === "owner-missing",
    )!;
    const [choose] = quickFixesFor(diagnostic, playbook);
    const now = policy("title: C", "status: draft", "owner: kim");
    assert.equal(choose!.make(now, "kim"), undefined);
  });
});

describe("a control table", () => {
  it("is made from the front matter, below the title", async () => {
    const text = policy(
      ...["id: POL-1", "title: C", "status: active", "owner: [a, b]"],
      ...["version: 2", "last_reviewed: 2026-11-01"],
    );
    const { source, playbook } = await open({ [A]: text });
    const edits = writeControlTable(source(A), playbook);
    assert.equal(
      applyEdits(text, edits!),
      `${text.trimEnd()}\n\n| Field         | Value      |\n| ------------- | ---------- |\n| Document ID   | POL-1      |\n| Version       | 2          |\n| Owner         | a, b       |\n| Last reviewed | 2026-11-01 |\n| Next review   | 2027-11-01 |\n`,
    );
  });
});
