import assert from "node:assert/strict";
import { offer } from "./open.ts";

const PEOPLE = `teams:
  - { id: brand, name: Brand, department: Marketing }
people:
  - { id: maria, name: Maria Lopez, title: Brand lead, team: brand }
  - { id: tom, name: Tom Fry, left_on: 2026-03-31 }
roles:
  - { id: head, name: Head of Marketing, holder: maria, deputy: jo }
  - { id: jo, name: Jo, holder: jo }
`;
const FILES = {
  "people.yaml": PEOPLE,
  "policies/consent.md":
    "---\nid: POL-001\ntitle: Consent\nstatus: active\nowner: Maria Lopez\ntags: [email, legal]\n---\n",
  "policies/old.md":
    "---\nid: POL-000\ntitle: Old\nstatus: retired\nowner: Jo\ntags: [email]\n---\n",
  "systems/crm.md":
    "---\nid: SYS-001\ntitle: CRM\nstatus: active\nowner: Head of Marketing\n---\n",
  "glossary/lead.md":
    "---\nid: TERM-001\ntitle: Lead\nacronym: MQL\nstatus: active\nowner: Jo\ndeprecated_terms: [hot contact]\n---\n\n## Definition\n\nSomeone who *may* buy.\n",
};

describe("completion of fields", () => {
  it("offers the keys that are missing, what is asked for first", async () => {
    const { labels, item, choose } = await offer(
      "---\ntitle: X\nstatus: active\nowner: Jo\n|\n---\n",
      FILES,
    );
    assert.deepEqual(labels.slice(0, 4), [
      "id",
      "approver",
      "approved_on",
      "version",
    ]);
    assert.ok(!labels.includes("title") && !labels.includes("owner"));
    assert.equal(item("approver").note, "required");
    assert.match(item("approver").about!.join(" "), /ISO 9001:2015 7\.5\.2/);
    assert.match(choose("approver"), /^approver: \|$/m);
    assert.match(choose("related"), /^related: \[\|\]$/m);
    assert.ok(item("approver").goesOn);
  });

  it("asks a draft for less", async () => {
    const { labels, item } = await offer("---\nstatus: draft\n|\n---\n", FILES);
    assert.deepEqual(labels.slice(0, 2), ["title", "owner"]);
    assert.equal(item("approver").note, "for approval");
  });

  it("finds a field by another spelling and writes the playbook's own", async () => {
    const files = {
      ...FILES,
      "policies/a.md": "---\ntitle: A\nlast_reviewed_on: 2026-01-01\n---\n",
    };
    const { item, choose } = await offer("---\nreviewed|\n---\n", files);
    assert.match(item("last_reviewed_on").words!, /last_verified/);
    assert.match(choose("last_reviewed_on"), /^last_reviewed_on: \|$/m);
  });

  it("works before the front matter is closed, and leaves a colon alone", async () => {
    const open = await offer("---\ntitle: X\nsta|", FILES);
    assert.match(open.choose("status"), /^status: \|$/m);
    const renamed = await offer("---\nsta|: draft\n---\n", FILES);
    assert.match(renamed.choose("status"), /^status\|: draft$/m);
  });

  it("offers a file without a type the type first", async () => {
    const { labels } = await offer("---\n|\n---\n", FILES, { path: "x.md" });
    assert.ok(labels.includes("type"));
  });
});

describe("completion of values", () => {
  const value = (line: string) =>
    offer(`---\ntitle: X\nstatus: draft\n${line}\n---\n`, FILES);

  it("offers the statuses of the type in the order of its life", async () => {
    const { labels } = await offer("---\nstatus: |\n---\n", FILES);
    assert.deepEqual(labels.slice(0, 4), [
      "draft",
      "in review",
      "approved",
      "active",
    ]);
  });

  it("puts a blank behind a colon first", async () => {
    const { choose } = await value("classification:|");
    assert.match(choose("internal"), /^classification: internal\|$/m);
  });

  it("replaces a whole value, and then offers all others too", async () => {
    const { found, choose } = await value("classification: inter|nal # why");
    assert.ok(found!.isComplete);
    assert.match(choose("public"), /^classification: public\| # why$/m);
  });

  it("offers people with job and team, then roles, then teams, but nobody who left", async () => {
    const { labels, item } = await value("owner: |");
    assert.deepEqual(labels, [
      "Maria Lopez",
      "Head of Marketing",
      "Jo",
      "Brand",
    ]);
    assert.equal(item("Maria Lopez").aside, "Brand lead · Brand");
    assert.equal(item("Head of Marketing").aside, "held by Maria Lopez");
    assert.deepEqual(item("Maria Lopez").about, ["Roles: Head of Marketing"]);
  });

  it("does not offer the owner as the approver", async () => {
    const { labels } = await value("owner: Maria Lopez\napprover: |");
    assert.ok(!labels.includes("Maria Lopez"));
  });

  it("offers documents of the right type, those in force first", async () => {
    const systems = await value("systems: [|]");
    assert.deepEqual(systems.labels, ["SYS-001"]);
    assert.equal(systems.item("SYS-001").aside, "CRM");
    const all = await value("related:\n  - |");
    assert.equal(all.labels.at(-1), "POL-000");
    assert.equal(all.item("POL-001").note, "Policy · active");
    assert.match(all.choose("POL-001"), /^ {2}- POL-001\|$/m);
  });

  it("does not offer an item twice", async () => {
    const { labels } = await value("related: [POL-001, |]");
    assert.ok(!labels.includes("POL-001"));
  });

  it("offers tags in use, the commonest first", async () => {
    const { labels, item } = await value("tags: [|]");
    assert.deepEqual(labels, ["email", "legal"]);
    assert.equal(item("email").note, "in 2 documents");
  });

  it("offers the next review as it follows from the last", async () => {
    const { labels, item } = await value(
      "last_reviewed: 2026-09-01\nreview_interval: 6 months\nnext_review: |",
    );
    assert.deepEqual(labels.slice(0, 2), ["2027-03-01", "2027-05-21"]);
    assert.equal(item("2027-03-01").aside, "6 months after last review");
    assert.equal(item("2026-11-30").note, "Monday");
  });

  it("offers today for what has happened, a free id, types and lengths of time", async () => {
    assert.deepEqual((await value("approved_on: |")).labels, [
      "2026-11-21",
      "2026-11-20",
      "2026-10-31",
    ]);
    assert.deepEqual((await value("id: |")).labels, ["POL-002"]);
    assert.equal((await value("type: |")).item("sop").aside, "SOP");
    const interval = await value("review_interval: |");
    assert.equal(interval.item("1 year").note, "usual for this type");
  });

  it("quotes what YAML would misread, and shows hostile names as plain text", async () => {
    const files = {
      "people.yaml":
        'people:\n  - { id: x, name: "no: [x](command:evil)\\u202e" }\n',
    };
    const { found } = await offer("---\nowner: |\n---\n", files);
    const [first] = found!.items;
    assert.equal(first!.insert, '"no: [x](command:evil)\u202e"');
    assert.doesNotMatch(first!.label, /\u202e/);
  });

  it("offers nothing in a title, a comment or a long text", async () => {
    for (const line of ["title: |", "# own|er", "summary: >\n  te|xt"])
      assert.equal(
        (await offer(`---\n${line}\n---\n`, FILES)).found,
        undefined,
      );
  });

  it("never offers more than one can look at, and finds the rest by their titles", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `policies/${at}.md`,
        `---\nid: POL-${1000 + at}\ntitle: Rule ${at}\nstatus: active\n---\n`,
      ]),
    );
    const all = await offer("---\nrelated: |\n---\n", many);
    assert.equal(all.labels.length, 100);
    assert.ok(all.found!.isPartial);
    const one = await offer("---\nrelated: rule 299|\n---\n", many);
    assert.deepEqual(one.labels, ["POL-1299"]);
  });
});

describe("completion in the body", () => {
  const body = (text: string, typed = false) =>
    offer(`---\ntitle: X\nstatus: active\n---\n\n${text}`, FILES, { typed });

  it("offers the sections that are missing, those asked for first", async () => {
    const { labels, item, choose } = await body("## Scope\n\n## |\n", true);
    assert.ok(!labels.includes("Scope"));
    assert.equal(labels[0], "Purpose");
    assert.equal(item("Purpose").note, "required");
    assert.match(choose("Purpose"), /^## Purpose\|$/m);
  });

  it("offers a link after a bracket, and closes it", async () => {
    const { item, choose } = await body("See [con|] first.\n", true);
    assert.equal(item("Consent").aside, "POL-001");
    assert.match(
      choose("Consent"),
      /^See \[Consent\]\(consent\.md\)\| first\.$/m,
    );
  });

  it("offers a target, an id, a reference in double brackets", async () => {
    const target = await body("See [it](con|)\n", true);
    assert.match(target.choose("Consent"), /\(consent\.md\|\)/);
    const id = await body("As POL-|\n", true);
    assert.deepEqual(id.labels, ["POL-001", "POL-000"]);
    const wiki = await body("As [[crm|]]\n", true);
    assert.match(wiki.choose("SYS-001"), /^As \[\[SYS-001\]\]\|$/m);
  });

  it("offers people and dates in an action item and in a table", async () => {
    const item = await body("- [ ] Fix it (owner: |\n", true);
    assert.ok(item.labels.includes("Maria Lopez"));
    const handle = await body("- [ ] Fix it @mar|\n", true);
    assert.match(handle.choose("Maria Lopez"), /Fix it Maria Lopez\|$/m);
    const due = await body("- [ ] Fix it, due: |\n", true);
    assert.equal(due.labels[0], "2026-11-28");
    const table = "| Action | Owner | Due |\n| --- | --- | --- |\n";
    const owner = await body(`${table}| Fix | Ma‸ | |\n`, true);
    assert.match(
      owner.choose("Maria Lopez"),
      /^\| Fix \| Maria Lopez\| \| \|$/m,
    );
    const cell = await body(`${table}| Fix | Jo | ‸ |\n`, true);
    assert.equal(cell.item("2026-11-30").aside, "end of this month");
  });

  it("offers terms when asked, and the right word for one that should not be used", async () => {
    const { item, choose } = await body("Every le|\n");
    assert.deepEqual(item("Lead").about, ["Someone who may buy."]);
    assert.match(choose("Lead"), /^Every Lead\|$/m);
    assert.match((await body("Every hot|\n")).item("Lead").words!, /Lead/);
  });

  it("leaves prose alone while one types", async () => {
    for (const text of ["Every le|", "- [|", "- [ |", "A - |", "Hello |"])
      assert.equal((await body(text, true)).found, undefined, text);
  });

  it("writes a hostile title as a link that shows it and does nothing", async () => {
    const files = {
      "policies/a.md":
        "---\nid: POL-1\ntitle: 'x](command:evil) <b> `y`'\n---\n",
    };
    const { found } = await offer("---\ntitle: X\n---\n\n[|\n", files);
    assert.equal(
      found!.items[0]!.insert,
      "x\\](command:evil) \\<b\\> \\`y\\`](a.md)",
    );
  });
});
