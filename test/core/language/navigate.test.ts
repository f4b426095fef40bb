import assert from "node:assert/strict";
import {
  applyEdits,
  definitionAt,
  distinct,
  documentLinks,
  documentSymbols,
  fieldOutline,
  mentionsOfParty,
  partyRange,
  referencesIn,
  refusal,
  renameIn,
  renamingAt,
  textReferences,
} from "../../../src/core/index.ts";
import { writing } from "./open.ts";

const PEOPLE =
  "people:\n  - { id: maria, name: Maria Lopez }\nroles:\n  - { id: head, name: Head, holder: maria }\n";
const FILES = {
  "people.yaml": PEOPLE,
  "policies/consent.md":
    "---\nid: POL-001\ntitle: Consent\nowner: Maria Lopez\n---\n",
  "policies/brand.md":
    "---\nid: brand\ntitle: Brand\nowner: Head\n---\n\nThe brand.\n",
  "sops/send.md":
    "---\nid: SOP-001\nimplements: [pol-001, 'brand']\nrelated:\n  - \"[[POL-001]]\" # why\n---\n\nAs POL-001 says, not POL-0010 nor x/POL-001.md; see [it](../policies/consent.md) and [[brand]], our brand.\n",
  "roles/editor.md":
    "---\nid: ROLE-1\ntitle: Editor\nholder: Maria Lopez\n---\n",
  "glossary/lead.md": "---\nid: TERM-1\ntitle: Lead\n---\n",
};

describe("definition", () => {
  const to = async (marked: string) => {
    const { open, offset } = await writing(marked, FILES);
    const found = definitionAt(open, offset)?.to;
    return found && [found.path, found.party?.id].filter(Boolean).join(" ");
  };

  it("leads to documents, to the register and to terms", async () => {
    assert.equal(
      await to("---\nrelated: POL-|001\n---\n"),
      "policies/consent.md",
    );
    assert.equal(
      await to("---\nowner: Mar|ia Lopez\n---\n"),
      "people.yaml maria",
    );
    assert.equal(await to("---\nowner: Edi|tor\n---\n"), "roles/editor.md");
    assert.equal(await to("---\n---\n\nA le|ad.\n"), "glossary/lead.md");
    assert.equal(
      await to("---\nrelated: ../sops/se|nd\n---\n"),
      "sops/send.md",
    );
  });

  it("leaves links in the text to the editor", async () =>
    assert.equal(await to("---\n---\n\n[x|](consent.md)\n"), undefined));

  it("finds a person's line in the register", async () => {
    const { open } = await writing("|", FILES);
    const party = open.index.people!.find("Maria Lopez")!;
    const { start, end } = partyRange(PEOPLE, party)!;
    assert.equal(PEOPLE.slice(start - 4, end), "id: maria");
  });
});

describe("the outline", () => {
  const outline = async (text: string) => {
    const { open } = await writing(`${text}|`, FILES, "changes/x.md");
    return fieldOutline(open).map(({ name, detail, range }) => [
      name,
      detail,
      open.text.slice(range.start, range.end),
    ]);
  };

  it("holds the fields in their order, by the names that people read, with what they say", async () =>
    assert.deepEqual(
      await outline(
        '---\nsystems: [crm, "mail"] # both\nrequested-on: 2026-11-02\nid:\napprovals:\n  - { by: maria, on: 2026-11-03 }\nmood: fine\n---\n\n# Head\n',
      ),
      [
        ["Systems", "crm, mail", 'systems: [crm, "mail"]'],
        ["Requested on", "2026-11-02", "requested-on: 2026-11-02"],
        ["ID", "", "id"],
        ["Approvals", "1", "approvals:\n  - { by: maria, on: 2026-11-03 }"],
      ],
    ));

  it("cuts values that nobody can read, and leaves out what stands in the body", async () => {
    const [field, ...others] = await outline(
      `---\ntitle: "${"x".repeat(100)}\\u202e"\n---\n\n**Owner:** Maria Lopez\n`,
    );
    assert.deepEqual(others, []);
    assert.equal(field?.[1], `${"x".repeat(59)}…`);
  });
});

describe("references", () => {
  it("are fields, links, and ids in the text", async () => {
    const { open } = await writing("|", FILES);
    const target = open.index.byPath.get("policies/consent.md")!;
    const text = FILES["sops/send.md"];
    const places = distinct([
      ...open.index.documents.flatMap((each) =>
        referencesIn(open.index, each, target),
      ),
      ...textReferences("sops/send.md", text, target),
    ]);
    assert.deepEqual(
      places.map(
        ({ path, range }) => `${path} ${text.slice(range.start, range.end)}`,
      ),
      [
        "sops/send.md pol-001",
        'sops/send.md "[[POL-001]]"',
        "sops/send.md POL-001",
        "sops/send.md ../policies/consent.md",
      ],
    );
  });

  it("of a person are found through the roles they hold as well", async () => {
    const { open } = await writing("|", FILES);
    const party = open.index.people!.find("maria")!;
    assert.deepEqual(
      mentionsOfParty(open.index, party).map(({ path }) => path),
      ["policies/brand.md", "policies/consent.md", "roles/editor.md"],
    );
  });
});

describe("renaming an id", () => {
  const rename = async (marked: string, newId: string) => {
    const { open, offset } = await writing(marked, FILES, "policies/x.md");
    const renaming = renamingAt(open, offset);
    if (!renaming) return undefined;
    const refused = refusal(open.index, renaming, newId);
    if (refused !== undefined) return refused;
    return Object.fromEntries(
      Object.entries(FILES).flatMap(([path, text]) => {
        const edits = renameIn(
          open.index,
          "playbook",
          path,
          text,
          renaming,
          newId,
        );
        return edits.length === 0 ? [] : [[path, applyEdits(text, edits)]];
      }),
    );
  };

  it("changes the document, the fields that refer to it and the ids in texts, and nothing else", async () => {
    assert.deepEqual(await rename("---\nrelated: POL|-001\n---\n", "POL-100"), {
      "policies/consent.md": FILES["policies/consent.md"].replace(
        "POL-001",
        "POL-100",
      ),
      "sops/send.md":
        "---\nid: SOP-001\nimplements: [POL-100, 'brand']\nrelated:\n  - \"[[POL-100]]\" # why\n---\n\nAs POL-100 says, not POL-0010 nor x/POL-001.md; see [it](../policies/consent.md) and [[brand]], our brand.\n",
    });
  });

  it("leaves a word alone that is an id only by chance", async () => {
    assert.deepEqual(await rename("---\nrelated: bra|nd\n---\n", "POL-2"), {
      "policies/brand.md":
        "---\nid: POL-2\ntitle: Brand\nowner: Head\n---\n\nThe brand.\n",
      "sops/send.md": FILES["sops/send.md"]
        .replace("'brand'", "'POL-2'")
        .replace("[[brand]]", "[[POL-2]]"),
    });
  });

  it("says why an id cannot be taken", async () => {
    const start = "---\nrelated: POL|-001\n---\n";
    assert.equal(
      await rename(start, "sop-001"),
      "sop-001 is already the id of “send”.",
    );
    for (const bad of ["", "a: b", "[x](command:y)", "-", "a\nb"])
      assert.match(
        String(await rename(start, bad)),
        /^An id consists of letters/,
      );
    assert.equal(typeof (await rename(start, "pol 001")), "object");
  });

  it("is offered on ids alone", async () => {
    for (const marked of [
      "---\nti|tle: X\n---\n",
      "---\nowner: Mar|ia Lopez\n---\n",
      "wo|rd",
    ])
      assert.equal(await rename(marked, "X-1"), undefined, marked);
  });
});

describe("links and symbols", () => {
  it("are the references in fields that lead somewhere", async () => {
    const { open } = await writing(
      "|---\nrelated: [POL-001, POL-404]\n---\n",
      FILES,
    );
    const links = documentLinks(open);
    assert.deepEqual(
      links.map(({ path }) => path),
      ["policies/consent.md"],
    );
  });

  it("are documents by id or title", async () => {
    const { open } = await writing("|", FILES);
    const names = (query: string) =>
      documentSymbols(open.index, query).map(({ name }) => name);
    assert.deepEqual(names("pol-001"), ["POL-001 Consent"]);
    assert.deepEqual(names("consent"), ["POL-001 Consent"]);
    assert.ok(names("").length >= 5);
  });
});
