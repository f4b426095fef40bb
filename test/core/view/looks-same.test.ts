import assert from "node:assert/strict";
import {
  looksSame,
  memoryHost,
  openSession,
  overviewOf,
} from "../../../src/core/index.ts";

const POLICY =
  "---\ntype: policy\nid: POL-1\ntitle: Consent\nstatus: draft\nowner: maria\n---\n\n# Consent\n\n## Purpose\n\nWhy.\n";
const FILES = {
  "people.yaml": "people:\n  - { id: maria, name: Maria Lopez }\n",
  "policies/consent.md": POLICY,
  "policies/brand.md": POLICY.replaceAll("Consent", "Brand").replace(
    "-1",
    "-2",
  ),
};

/** Whether the trees look the same after a new text of the policy, or of another file. */
async function isSameAfter(
  text: string | null,
  path = "policies/consent.md",
): Promise<boolean> {
  const session = await openSession(memoryHost(FILES), {
    today: "2026-11-21",
    isLive: true,
  });
  const before = overviewOf(session.result);
  return looksSame(
    before,
    overviewOf(session.update(new Map([[path, text]])), before),
  );
}

describe("a change that no row shows", () => {
  it("is one of the text below the front matter", async () =>
    assert.equal(await isSameAfter(`${POLICY}\nMore.\n`), true));

  it("is a note that tells nothing new of errors and warnings", async () =>
    assert.equal(await isSameAfter(POLICY.replace("draft", "draft ")), true));
});

describe("a change that rows show", () => {
  const cases: readonly [string, string | null, string?][] = [
    ["another title", POLICY.replace("title: Consent", "title: Permission")],
    ["another owner", POLICY.replace("maria", "tom")],
    ["another status", POLICY.replace("draft", "active")],
    ["a new error", POLICY.replace("owner: maria", "owner:")],
    [
      "a new warning",
      `${POLICY}\n<!-- playbook-disable-next-line owner-missing -->\n`,
    ],
    ["a document that is gone", null],
    ["a new document", POLICY, "policies/new.md"],
    [
      "another name in the register",
      "people:\n  - { id: maria, name: Maria Garcia }\n",
      "people.yaml",
    ],
  ];
  for (const [what, text, path] of cases)
    it(`is ${what}`, async () =>
      assert.equal(await isSameAfter(text, path), false));
});
