import assert from "node:assert/strict";
import { findingsOf } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "id-duplicate";

describe(RULE, () => {
  it("names the document that has the id already", () =>
    squiggle(
      RULE,
      `---
type: policy
policy_id: pol_001
           ^^^^^^^ id-duplicate: \`pol_001\` is already the id of \`brand.md\`; give this document an id of its own.
---
`,
      { files: { "brand.md": "---\ntype: policy\nid: POL-001\n---\n" } },
    ));

  it("reports each document, and leads from the first to the second", async () => {
    const text = "---\ntype: policy\nid: POL-001\n---\n";
    const found = await findingsOf(RULE, {
      "c.md": text,
      "a.md": text,
      "b.md": text,
    });
    assert.deepEqual(
      found.map(({ path, related }) => [
        path,
        related[0]!.path,
        related[0]!.start.line,
        related[0]!.message,
      ]),
      [
        ["a.md", "b.md", 3, "The id is also used here."],
        ["b.md", "a.md", 3, "The id is first used here."],
        ["c.md", "a.md", 3, "The id is first used here."],
      ],
    );
  });

  it("says of the first who else has its id", async () => {
    const text = "---\ntype: policy\nid: POL-001\n---\n";
    const said = async (...paths: string[]): Promise<string> => {
      const files = Object.fromEntries(paths.map((path) => [path, text]));
      return (await findingsOf(RULE, files))[0]!.message;
    };
    const end = "; one of them needs an id of its own.";
    const start = "`POL-001` is also the id of ";
    assert.equal(await said("a.md", "b.md"), `${start}\`b.md\`${end}`);
    assert.equal(
      await said("a.md", "b.md", "c.md"),
      `${start}\`b.md\` and \`c.md\`${end}`,
    );
    assert.equal(
      await said("a.md", "b.md", "c.md", "d.md"),
      `${start}\`b.md\` and 2 more documents${end}`,
    );
  });

  it("compares no short codes of another scheme", async () => {
    const found = await findingsOf(RULE, {
      "a.md": "---\ntype: policy\nacronym: VMP\n---\n",
      "b.md": "---\ntype: policy\nacronym: VMP\n---\n",
      "c.md": "---\ntype: policy\nid: VMP\n---\n",
    });
    assert.deepEqual(found, []);
  });

  it("compares no placeholders, no empty ids and no templates", async () => {
    const found = await findingsOf(RULE, {
      "a.md": "---\ntype: policy\nid: TBD\n---\n",
      "b.md": "---\ntype: policy\nid: TBD\n---\n",
      "c.md": "---\ntype: policy\nid: POL-1\n---\n",
      "templates/policy.md": "---\ntype: policy\nid: POL-1\n---\n",
      "README.md": "---\nid: POL-1\n---\n",
    });
    assert.deepEqual(found, []);
  });
});
