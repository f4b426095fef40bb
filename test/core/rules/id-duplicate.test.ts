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

  it("reports each further document and leads to the first", async () => {
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
      ]),
      [
        ["b.md", "a.md", 3],
        ["c.md", "a.md", 3],
      ],
    );
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
