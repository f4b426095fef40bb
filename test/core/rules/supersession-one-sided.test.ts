import { squiggle } from "../../squiggles.ts";

describe("supersession-one-sided", () => {
  it("points at a document that says it alone, in either direction", async () => {
    await squiggle(
      "supersession-one-sided",
      `---
type: policy
id: POL-002
supersedes: [POL-001]
             ^^^^^^^ supersession-one-sided: \`POL-001\` does not say that it is superseded by this document; add \`superseded_by: POL-002\` to \`policies/old.md\`.
---
`,
      {
        files: { "policies/old.md": "---\ntype: policy\nid: POL-001\n---\n" },
      },
    );
    await squiggle(
      "supersession-one-sided",
      `---
type: policy
superseded_by: POL-002
               ^^^^^^^ supersession-one-sided: \`POL-002\` does not say that it supersedes this document; add \`supersedes: policies/old.md\` to \`policies/new.md\`.
---
`,
      {
        path: "policies/old.md",
        files: { "policies/new.md": "---\ntype: policy\nid: POL-002\n---\n" },
      },
    );
  });

  it("reads it from the status too", () =>
    squiggle(
      "supersession-one-sided",
      `---
type: policy
id: POL-001
status: Superseded by POL-002
        ^^^^^^^^^^^^^^^^^^^^^ supersession-one-sided: \`POL-002\` does not say that it supersedes this document; add \`supersedes: POL-001\` to \`new.md\`.
---
`,
      { files: { "new.md": "---\ntype: policy\nid: POL-002\n---\n" } },
    ));

  it("is content when both say it, whichever way they write it", async () => {
    const here = "---\ntype: policy\nid: POL-002\nreplaces: POL-001\n---\n";
    for (const other of [
      "superseded_by: POL-002",
      "replaced_by: ../example.md",
      "status: superseded by POL-002",
    ])
      await squiggle("supersession-one-sided", here, {
        files: {
          "policies/old.md": `---\ntype: policy\nid: POL-001\n${other}\n---\n`,
        },
      });
  });

  it("says nothing about references that lead nowhere", () =>
    squiggle(
      "supersession-one-sided",
      "---\ntype: policy\nsupersedes: POL-009\n---\n",
    ));
});
