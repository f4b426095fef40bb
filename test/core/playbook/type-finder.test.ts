/** How a file gets its type, in the order of the contract. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";

async function typeOf(
  path: string,
  text: string,
  config = "",
  rootName = "playbook",
): Promise<string> {
  const { result } = await openSession(
    memoryHost({ [path]: text, "playbook.config.yaml": config }, rootName),
    { today: "2026-11-21" },
  );
  const document = result.playbook.byPath.get(path)!;
  return document.type === undefined
    ? `untyped: ${document.untyped}`
    : `${document.type.id} by ${document.typeSource}`;
}

const BRIEF =
  "types:\n  brief:\n    files: policies/*.md\n    folder: briefs\n";

describe("the type of a file", () => {
  for (const [what, path, text, expected, config] of [
    [
      "its front matter",
      "policies/a.md",
      "---\ntype: sop\n---\n",
      "sop by front-matter",
    ],
    [
      "an alias of `type`",
      "a.md",
      "---\ndocType: sop\n---\n",
      "sop by front-matter",
    ],
    [
      "a weak alias of `type`",
      "a.md",
      "---\nkind: Policy\n---\n",
      "policy by front-matter",
    ],
    [
      "an alias of the type",
      "a.md",
      "---\ntype: Runbook\n---\n",
      "sop by front-matter",
    ],
    [
      "a better spelling before a weak one",
      "a.md",
      "---\ncategory: policy\ntype: sop\n---\n",
      "sop by front-matter",
    ],
    [
      "a label in the body",
      "a.md",
      "# A\n\n**Document type:** Policy\n",
      "policy by front-matter",
    ],
    [
      "front matter before the config's globs",
      "policies/a.md",
      "---\ntype: sop\n---\n",
      "sop by front-matter",
      BRIEF,
    ],
    [
      "the config's globs before its folder",
      "policies/a.md",
      "# A\n",
      "brief by files",
      BRIEF,
    ],
    [
      "a folder that the config names",
      "briefs/a.md",
      "# A\n",
      "brief by folder",
      BRIEF,
    ],
    ["its folder", "policies/a.md", "# A\n", "policy by folder"],
    [
      "a folder in capitals, further up",
      "docs/Policies/2026/a.md",
      "# A\n",
      "policy by folder",
    ],
    ["the nearest folder", "policies/sops/a.md", "# A\n", "sop by folder"],
    [
      "the nearest folder, the other way round",
      "sops/policies/a.md",
      "# A\n",
      "policy by folder",
    ],
    [
      "its folder, where the stated type is unknown",
      "policies/a.md",
      "---\ntype: zzz\n---\n",
      "policy by folder",
    ],
    ["an owner", "a.md", "---\nowner: maria\n---\n", "document by inferred"],
    [
      "a review date",
      "a.md",
      "---\nreview_by: 2026-01-01\n---\n",
      "document by inferred",
    ],
    [
      "a label with an owner",
      "a.md",
      "# A\n\n**Owner:** Maria\n",
      "document by inferred",
    ],
    [
      "a template's type, stated by a document that is only named so",
      "sops/email-template.md",
      "---\ntype: sop\nowner: maria\n---\n",
      "sop by front-matter",
    ],
    [
      "its folder, with a template in the middle of its name",
      "sops/email-template-approval.md",
      "# A\n",
      "sop by folder",
    ],
    [
      "a readme that states its type",
      "policies/README.md",
      "---\ntype: policy\n---\n",
      "policy by front-matter",
    ],
  ] as const)
    it(`is found by ${what}`, async () => {
      assert.equal(await typeOf(path, text, config), expected);
    });

  for (const [what, path, text, expected] of [
    ["a readme", "policies/README.md", "# Policies\n", "untyped: readme"],
    [
      "an index",
      "policies/index.md",
      "---\nowner: maria\n---\n",
      "untyped: readme",
    ],
    [
      "a template folder",
      "templates/sop.md",
      "---\ntype: sop\n---\n",
      "untyped: template",
    ],
    ["a template in German", "meetings/Vorlage.md", "", "untyped: template"],
    [
      "a template folder deeper down",
      "sops/_templates/sop.md",
      "---\ntype: sop\n---\n",
      "untyped: template",
    ],
    [
      "a template by name, its blanks not filled in",
      "sops/sop-template.md",
      "---\ntype: sop\nowner: <role>\n---\n",
      "untyped: template",
    ],
    [
      "a template by name in a type's folder",
      "sops/template.md",
      "# Title\n",
      "untyped: template",
    ],
    ["an empty owner", "a.md", "---\nowner:\n---\n", "untyped: no type"],
    [
      "a weak alias of owner",
      "a.md",
      "---\nauthor: maria\n---\n",
      "untyped: no type",
    ],
    ["plain text", "a.md", "# A\n", "untyped: no type"],
    ["an empty file", "a.md", "", "untyped: no type"],
  ] as const)
    it(`is none for ${what}`, async () => {
      assert.equal(await typeOf(path, text), expected);
    });

  it("counts the name of the playbook's own folder", async () => {
    assert.equal(
      await typeOf("a.md", "# A\n", "", "policies"),
      "policy by folder",
    );
    assert.equal(
      await typeOf("notes/a.md", "# A\n", "", "policies"),
      "untyped: no type",
    );
  });
});
