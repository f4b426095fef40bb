import assert from "node:assert/strict";
import { hover } from "../../../src/core/index.ts";
import { writing } from "./open.ts";

const FILES = {
  "people.yaml": `teams:
  - { id: brand, name: Brand }
people:
  - { id: maria, name: Maria Lopez, title: Brand lead, team: brand }
  - { id: tom, name: Tom Fry, left_on: 2026-03-31 }
  - { id: jo, name: Jo Ray }
roles:
  - { id: head, name: Head of Marketing, holder: maria, deputy: jo }
`,
  "policies/consent.md":
    "---\nid: POL-001\ntitle: Consent\nstatus: active\nowner: Head of Marketing\nlast_reviewed: 2025-09-01\nreview_interval: 1 year\n---\n",
  "glossary/lead.md":
    "---\nid: TERM-001\ntitle: Qualified lead\nacronym: MQL\nstatus: active\nowner: Jo Ray\ndeprecated_terms: [hot contact]\n---\n\n## Definition\n\nSomeone who *may* [buy](x.md).\n",
};

/** The card at the cursor as lines; first the text it is about. */
async function cardAt(marked: string): Promise<readonly string[] | undefined> {
  const { open, offset } = await writing(marked, FILES);
  const answer = hover(open, offset);
  if (!answer) return undefined;
  const { start, end } = answer.range;
  return [
    open.text.slice(start, end),
    ...answer.cards.flatMap(({ lines }) =>
      lines.map((line) => line.map(({ text }) => text).join("")),
    ),
  ];
}

const front = (line: string): string =>
  `---\ntitle: X\nstatus: active\n${line}\n---\n`;
const body = (text: string): string => `---\ntitle: X\n---\n\n${text}\n`;

describe("hover over front matter", () => {
  it("tells what a field means and who asks for it", async () => {
    assert.deepEqual(await cardAt(front("appro|ver: Jo")), [
      "approver",
      "approver required",
      "Who authorised the document; not its owner or requester.",
      "People, roles or teams. Asked once the document is approved.",
      "Source: ISO 9001:2015 7.5.2 (review and approval)",
    ]);
  });

  it("does the arithmetic of a review", async () => {
    const lines =
      "last_reviewed: 2026-03|-01\nreview_interval: 6 months\nowner: Jo";
    assert.deepEqual(await cardAt(front(lines)), [
      "2026-03-01",
      "2026-03-01 last_reviewed",
      "Last reviewed 2026-03-01, 265 days ago.",
      "Reviewed every 6 months.",
      "Next review due 2026-09-01, 81 days ago.",
    ]);
  });

  it("tells the day of the week of any other date", async () => {
    const lines = await cardAt(front("effective_date: 2026-11|-30"));
    assert.equal(lines![2], "Monday, 30 November 2026, in 9 days.");
  });

  it("shows the card of a person: job, roles, who stands in, what they own", async () => {
    assert.deepEqual(await cardAt(front("owner: Mar|ia Lopez")), [
      "Maria Lopez",
      "Maria Lopez person",
      "Brand lead · Brand",
      "Holds the role Head of Marketing; Jo Ray stands in.",
      "Owns 2 documents: Consent, X",
    ]);
    assert.deepEqual(await cardAt(front("owner: [Jo Ray, Tom F|ry]")), [
      "Tom Fry",
      "Tom Fry person",
      "Left on 2026-03-31.",
      "Owns 1 document: X",
    ]);
  });

  it("shows the card of a document that is referred to", async () => {
    assert.deepEqual(await cardAt(front("related: [POL|-001]")), [
      "POL-001",
      "Consent",
      "Policy · POL-001 · active",
      "Owner: Head of Marketing",
      "Review: overdue, due 2026-09-01, 81 days ago",
    ]);
  });

  it("tells what a status means", async () => {
    const lines = await cardAt("---\nstatus: dra|ft\n---\n");
    assert.match(lines![2]!, /little is asked/);
  });

  it("knows nothing of a text of the author's own", async () =>
    assert.equal(await cardAt("---\ntitle: X\n# com|ment\n---\n"), undefined));
});

describe("hover over the body", () => {
  it("defines a term, also in its plural and by its short form", async () => {
    for (const text of [
      "Two qualified lea|ds",
      "One M|QL",
      "Qualified| lead",
    ]) {
      const lines = await cardAt(body(text));
      assert.equal(lines?.[1], "Qualified lead glossary term", text);
      assert.equal(lines[2], "Someone who may buy.");
    }
  });

  it("advises against a word that should not be used", async () => {
    const lines = await cardAt(body("A hot con|tact."));
    assert.match(lines![2]!, /write “Qualified lead”/);
  });

  it("shows a document by id, link or double brackets", async () => {
    for (const text of [
      "See POL-0|01.",
      "[con|sent](consent.md)",
      "[[POL-|001]]",
    ])
      assert.equal((await cardAt(body(text)))?.[1], "Consent", text);
  });

  it("shows a person by name, and a section", async () => {
    assert.equal((await cardAt(body("- Ask Jo R|ay")))?.[1], "Jo Ray person");
    const lines = await cardAt(body("## Sco|pe"));
    assert.match(lines!.join("\n"), /^## Scope\nScope section\n/);
  });

  it("says nothing of other words", async () => {
    for (const text of ["Nothing to le|arn", "POL-0|019", "a|", "|"])
      assert.equal(await cardAt(body(text)), undefined, text);
  });
});
