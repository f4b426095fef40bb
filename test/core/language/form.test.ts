import assert from "node:assert/strict";
import {
  formChoices,
  formOf,
  isTyped,
  type Form,
  type FormField,
} from "../../../src/core/index.ts";
import { overview } from "../view/views.ts";

const FILES = {
  "people.yaml":
    "people:\n  - { id: maria, name: Maria Lopez }\n  - { id: tom, name: Tom Fry, left_on: 2026-01-31 }\nteams:\n  - { id: brand, name: Brand team }\nroles:\n  - { id: brand-lead, name: Brand lead, holder: maria }\n",
  "sops/launch.md":
    "---\nid: SOP-1\ntitle: Launch a campaign\nstatus: draft\n---\n",
  "systems/crm.md": "---\nid: SYS-1\ntitle: CRM\nstatus: active\n---\n",
};

async function parts(text: string, path = "policies/a.md") {
  const view = await overview({ ...FILES, [path]: text });
  const document = view.playbook.byPath.get(path)!;
  assert.ok(isTyped(document));
  const findings = view.findingsOf(path);
  return { document, judged: document, findings, index: view.playbook };
}

async function form(fields: string, body = ""): Promise<Form> {
  return formOf(await parts(`---\n${fields}\n---\n${body}`));
}

async function field(fields: string, name: string): Promise<FormField> {
  const { fields: all } = await form(fields);
  return all.find((each) => each.name === name)!;
}

function names({ fields }: Form, group: FormField["group"]): readonly string[] {
  return fields.filter((each) => each.group === group).map(({ name }) => name);
}

describe("a form", () => {
  it("says what is missing at this point of the document's life", async () => {
    const draft = await form("title: Consent\nstatus: draft");
    assert.deepEqual(names(draft, "missing"), ["owner"]);
    assert.deepEqual(names(draft, "required"), ["title", "status"]);
    const active = await form("status: active\nowner: TBD\napprover: maria");
    assert.deepEqual(names(active, "missing"), [
      "id",
      "title",
      "owner",
      "approved_on",
      "version",
      "last_reviewed",
    ]);
    assert.deepEqual(names(active, "required"), ["status", "approver"]);
  });

  it("shows the last review among what is required while the document is held to it", async () => {
    const group = async (fields: string) =>
      (await field(fields, "last_reviewed")).group;
    assert.equal(
      await group("status: active\nlast_reviewed: 2026-10-01"),
      "required",
    );
    assert.equal(
      await group("status: active\nnext_review: 2027-10-01"),
      "optional",
    );
    assert.equal(
      await group("status: draft\nlast_reviewed: 2026-10-01"),
      "optional",
    );
  });

  it("takes a heading for the title, as the rules do", async () =>
    assert.deepEqual(
      names(
        await form("status: draft\nowner: maria", "\n# Consent\n"),
        "missing",
      ),
      [],
    ));

  it("says what will be asked for later", async () => {
    assert.equal(
      (await field("status: draft", "approver")).need,
      "needed for approval",
    );
    assert.equal((await field("status: draft", "tags")).need, undefined);
  });

  it("calls fields as people do, and says what they mean", async () => {
    const { label, summary } = await field("status: draft", "last_reviewed");
    assert.equal(label, "Last reviewed");
    assert.match(summary, /^The day someone last confirmed/);
    assert.equal((await field("status: draft", "id")).label, "ID");
  });

  for (const [fields, name, control] of [
    ["title: A", "title", { kind: "text" }],
    ["approved_on: 2026-03-01", "approved_on", { kind: "date" }],
    ["approved_on:", "approved_on", { kind: "date" }],
    ["approved_on: 1 March 2026", "approved_on", { kind: "text" }],
    ["exceptions_allowed: true", "exceptions_allowed", { kind: "flag" }],
    [
      "exceptions_allowed: yes",
      "exceptions_allowed",
      { kind: "choice", choices: ["true", "false", "yes"] },
    ],
    [
      "status: Active",
      "status",
      {
        kind: "choice",
        choices: ["draft", "in review", "approved", "Active", "retired"],
      },
    ],
    [
      "status: sleepy",
      "status",
      {
        kind: "choice",
        choices: [
          "draft",
          "in review",
          "approved",
          "active",
          "retired",
          "sleepy",
        ],
      },
    ],
    ["owner: maria", "owner", { kind: "list", of: "people" }],
    ["related:", "related", { kind: "list", of: "documents" }],
    ["tags: [a]", "tags", { kind: "list", of: "texts" }],
    ["controls: { iso: 7.5 }", "controls", { kind: "fixed" }],
    ["owner: { name: maria }", "owner", { kind: "fixed" }],
    ["title: [A, B]", "title", { kind: "list", of: "texts" }],
  ] as const)
    it(`fills in ${JSON.stringify(fields)} with ${control.kind}`, async () =>
      assert.deepEqual((await field(fields, name)).control, control));

  it("leaves out what no control could fill in", async () =>
    assert.equal(await field("status: draft", "controls"), undefined));

  it("says whom and what a value stands for", async () => {
    const { values } = await field(
      "owner: [brand-lead, Brand lead, Maria Lopez]",
      "owner",
    );
    assert.deepEqual(values, [
      { text: "brand-lead", note: "Maria Lopez" },
      { text: "Brand lead", note: "Maria Lopez" },
      { text: "Maria Lopez" },
    ]);
    assert.deepEqual((await field("related: [SOP-1, X]", "related")).values, [
      { text: "SOP-1", note: "Launch a campaign" },
      { text: "X" },
    ]);
  });

  it("puts what was found beside its field", async () => {
    const { problems } = await field("status: sleepy", "status");
    assert.equal(problems.length, 1);
    assert.match(problems[0]!, /`sleepy` is not a status/);
  });

  it("lists the sections that are there, then those that are missing, then those the type knows besides", async () => {
    const { sections } = await form(
      "status: in review",
      "\n# A\n\n## Purpose\n\nWhy.\n\n### More\n\nText.\n\n## Scope\n\n<!-- whom -->\n\n## Our own\n\nText.\n",
    );
    assert.deepEqual(
      sections.map(({ heading, state }) => `${heading}: ${state}`),
      [
        "Purpose: written",
        "More: written",
        "Scope: empty",
        "Our own: written",
        "Roles and responsibilities: missing",
        "Policy statements: missing",
        "Exceptions: missing",
        "Definitions: possible",
        "Enforcement: possible",
        "References: possible",
        "Revision history: possible",
      ],
    );
  });

  it("tells that nothing can be written where the front matter cannot be read", async () =>
    assert.equal((await form('title: "a\nstatus: [')).isReadable, false));
});

describe("the choices of a field", () => {
  const choices = async (name: string, typed: string) => {
    const { document, index } = await parts("---\nstatus: draft\n---\n");
    return formChoices(document, name, typed, index).map(({ text, note }) =>
      [text, note].filter(Boolean).join(" | "),
    );
  };

  for (const [name, typed, expected] of [
    [
      "owner",
      "",
      [
        "Maria Lopez | person",
        "Brand lead | held by Maria Lopez",
        "Brand team | team",
      ],
    ],
    [
      "owner",
      "lop mar",
      ["Maria Lopez | person", "Brand lead | held by Maria Lopez"],
    ],
    ["owner", "tom", []],
    ["related", "launch", ["SOP-1 | Launch a campaign, draft"]],
    [
      "related",
      "",
      ["SOP-1 | Launch a campaign, draft", "SYS-1 | CRM, active"],
    ],
    ["systems", "", ["SYS-1 | CRM, active"]],
    ["tags", "", []],
    ["nonsense", "", []],
  ] as const)
    it(`of ${name} with ${JSON.stringify(typed)} are ${expected.length}`, async () =>
      assert.deepEqual(await choices(name, typed), expected));

  it("are ids where the playbook names people by id", async () => {
    const { document, index } = await parts("---\nowner: maria\n---\n");
    assert.deepEqual(formChoices(document, "owner", "maria", index)[0], {
      text: "maria",
      note: "Maria Lopez",
    });
  });

  it("of an approver leave out who owns the document", async () => {
    const { document, index } = await parts("---\nowner: Maria Lopez\n---\n");
    assert.deepEqual(
      formChoices(document, "approver", "", index).map(({ text }) => text),
      ["Brand lead", "Brand team"],
    );
  });
});
