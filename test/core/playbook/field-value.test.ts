/** Which of a document's many ways to state a field counts. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { isTyped } from "../../../src/core/playbook/playbook-document.ts";

/** `key → texts (origin)` of one field, or `undefined`. */
async function field(
  name: string,
  text: string,
  config = "",
): Promise<string | undefined> {
  const { result } = await openSession(
    memoryHost({ "policies/a.md": text, "playbook.config.yaml": config }),
    { today: "2026-11-21" },
  );
  const document = result.playbook.byPath.get("policies/a.md")!;
  assert.ok(isTyped(document));
  const found = document.fields.get(name);
  if (!found) return undefined;
  const { key, texts, origin } = found;
  return `${key} → ${texts.map((each) => each.text).join(" | ")} (${origin})`;
}

describe("a field of a document", () => {
  for (const [what, name, text, expected] of [
    [
      "its own name",
      "owner",
      "---\nowner: maria\n---\n",
      "owner → maria (front-matter)",
    ],
    [
      "maps that name somebody",
      "owner",
      "---\nowners:\n  - name: Comms lead\n    email: c@example.com\n  - Tom\n---\n",
      "owners → Comms lead | Tom (front-matter)",
    ],
    [
      "a map that names somebody",
      "approver",
      "---\napprovedBy:\n  position: Director\n  name: Juan García\n---\n",
      "approvedBy → Juan García (front-matter)",
    ],
    [
      "an author, who may answer for a page",
      "owner",
      "---\nauthor: axell\n---\n",
      "author → axell (front-matter)",
    ],
    [
      "no author of a post",
      "owner",
      "---\nlayout: post\nauthor: axell\n---\n",
      undefined,
    ],
    [
      "a label with a remark in brackets",
      "owner",
      "# A\n\n**Owner (role):** Head of IT\n",
      "Owner (role) → Head of IT (label)",
    ],
    [
      "an alias in camel case",
      "last_reviewed",
      "---\nlastReviewedOn: 2026-01-01\n---\n",
      "lastReviewedOn → 2026-01-01 (front-matter)",
    ],
    [
      "an alias with spaces and capitals",
      "owner",
      "---\nDocument Owner: maria\n---\n",
      "Document Owner → maria (front-matter)",
    ],
    [
      "a nested key",
      "next_review",
      "---\nreview:\n  next: 2027-01-01\n---\n",
      "review.next → 2027-01-01 (front-matter)",
    ],
    [
      "its own name before an alias",
      "owner",
      "---\ndri: tom\nowner: maria\n---\n",
      "owner → maria (front-matter)",
    ],
    [
      "a filled alias before its own empty name",
      "owner",
      "---\nowner:\ndri: tom\n---\n",
      "dri → tom (front-matter)",
    ],
    [
      "a filled alias before a placeholder",
      "owner",
      "---\nowner: TBD\ndri: tom\n---\n",
      "dri → tom (front-matter)",
    ],
    [
      "an alias before a weak one",
      "owner",
      "---\nauthor: zoe\ndri: tom\n---\n",
      "dri → tom (front-matter)",
    ],
    [
      "a weak alias alone",
      "owner",
      "---\nauthor: zoe\n---\n",
      "author → zoe (front-matter)",
    ],
    [
      "a weak alias before a placeholder",
      "owner",
      "---\nowner: <name>\nauthor: zoe\n---\n",
      "author → zoe (front-matter)",
    ],
    [
      "a list",
      "owner",
      "---\nowner:\n  - maria\n  - TBD\n  - [tom, '']\n---\n",
      "owner → maria | tom (front-matter)",
    ],
    [
      "a label in the body",
      "owner",
      "# A\n\n**Owner:** Maria Lopez\n",
      "Owner → Maria Lopez (label)",
    ],
    [
      "a row of a table in the body",
      "owner",
      "# A\n\n| Field | Value |\n|---|---|\n| Owner | Maria |\n| Status | draft |\n",
      "Owner → Maria (table)",
    ],
    [
      "front matter before the body",
      "owner",
      "---\nowner: tom\n---\n\n**Owner:** Maria\n",
      "owner → tom (front-matter)",
    ],
    [
      "the body before empty front matter",
      "owner",
      "---\nowner: TODO\n---\n\n**Owner:** Maria\n",
      "Owner → Maria (label)",
    ],
    [
      "nothing but a placeholder",
      "owner",
      "---\nowner: '{{owner}}'\n---\n",
      "owner →  (front-matter)",
    ],
    [
      "a number as written",
      "version",
      "---\nversion: 1.10\n---\n",
      "version → 1.10 (front-matter)",
    ],
    [
      "Windows line breaks",
      "owner",
      "---\r\nowner: maria\r\nversion: 1\r\n---\r\n",
      "owner → maria (front-matter)",
    ],
  ] as const)
    it(`is read from ${what}`, async () => {
      assert.equal(await field(name, text), expected);
    });

  it("is read from the team's own spelling, before the built-in aliases", async () => {
    const config = "aliases:\n  owner: [verantwortlich]\n";
    assert.equal(
      await field(
        "owner",
        "---\ndri: tom\nverantwortlich: maria\n---\n",
        config,
      ),
      "verantwortlich → maria (front-matter)",
    );
  });

  it("is not there when nothing states it", async () => {
    assert.equal(
      await field("owner", "---\nauthors_note: maria\n---\n\n**Note:** x\n"),
      undefined,
    );
  });
});
