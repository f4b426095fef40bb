import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { findingsOf, fixed } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "type-unknown";

describe(RULE, () => {
  it("asks what a near miss means", () =>
    squiggle(
      RULE,
      `---
type: polcy
      ^^^^^ type-unknown: \`polcy\` is not a document type. Did you mean \`policy\`?
---
`,
    ));

  it("says so of a file in a type's folder, too", () =>
    squiggle(
      RULE,
      `---
doc_type: polcy
          ^^^^^ type-unknown: \`polcy\` is not a document type. Did you mean \`policy\`?
---
`,
      { path: "policies/consent.md" },
    ));

  it("knows aliases, titles, other spellings and a team's own types", async () => {
    const files = {
      "a.md": "---\ntype: Policy\n---\n",
      "b.md": "---\ntype: Post mortem\n---\n",
      "c.md": "---\ntype: RFC\n---\n",
      "d.md": "---\ntype: Campaign Brief\n---\n",
      "playbook.config.yaml": "types:\n  campaign-brief: {}\n",
    };
    assert.deepEqual(await findingsOf(RULE, files), []);
  });

  it("takes weak aliases and body labels for no statement of type", async () => {
    const files = {
      "a.md": "---\ncategory: polcy\n---\n",
      "b.md": "**Type:** polcy\n\n**Owner:** Maria\n",
    };
    assert.deepEqual(await findingsOf(RULE, files), []);
  });

  it("reports a word of its own once, with the number of documents", async () => {
    const files = {
      "b.md": "---\ntype: Standards Track\n---\n",
      "a.md": "---\ntype: Standards track\n---\n",
      "c.md": "---\ntype: Standards Track\n---\n",
      "d.md": "---\ntype: Songbook\n---\n",
    };
    const found = await findingsOf(RULE, files);
    assert.deepEqual(
      found.map(({ path, message }) => [path, message]),
      [
        [
          "a.md",
          "`Standards track`, the type of 3 documents, is not a type of this playbook; write one that is, or make it one under `types:` in `playbook.config.yaml`.",
        ],
        [
          "d.md",
          "`Songbook` is not a document type; write one that is, or make it one under `types:` in `playbook.config.yaml`.",
        ],
      ],
    );
  });

  it("lets the field say what it likes where the config's globs settle the type", async () => {
    const files = {
      "eips/1.md": "---\ntype: Standards Track\n---\n",
      "playbook.config.yaml": "types:\n  eip:\n    files: eips/*.md\n",
    };
    assert.deepEqual(await findingsOf(RULE, files), []);
  });

  it("corrects a slip of the pen and keeps the quotes", async () => {
    assert.equal(
      await fixed(RULE, "---\ntype: 'polcy' # ours\n---\n"),
      "---\ntype: 'policy' # ours\n---\n",
    );
    assert.equal(
      await fixed(RULE, "---\r\ntype: policies\r\n---\r\n"),
      "---\r\ntype: policy\r\n---\r\n",
    );
  });

  it("only offers a correction that could be wrong", async () => {
    const text = "---\ntype: rule\n---\n";
    assert.equal(await fixed(RULE, text), undefined);
    assert.equal(
      await fixed(RULE, text, { safe: false }),
      "---\ntype: role\n---\n",
    );
  });

  it("leaves readmes and templates alone", async () => {
    const files = {
      "README.md": "---\ntype: polcy\n---\n",
      "policy-template.md": "---\ntype: polcy\n---\n",
    };
    assert.deepEqual(await findingsOf(RULE, files), []);
  });

  for (const word of ["docs", "learn", "post", "blog-post", "Home Page"])
    it(`is silent about \`${word}\`, by which a site generator knows its pages`, async () => {
      const files = { "notes/consent.md": `---\ntype: ${word}\n---\n` };
      assert.deepEqual(await findingsOf(RULE, files), []);
    });

  it("is an information where nobody uses a type of ours", async () => {
    const severities = async (files: Record<string, string>) => {
      const { result } = await openSession(memoryHost(files), {
        today: "2026-11-28",
      });
      return result.diagnostics
        .filter(({ rule }) => rule === RULE)
        .map(({ severity }) => severity);
    };
    const simple = { "jobs/intern.md": "---\ntype: simple\n---\n" };
    assert.deepEqual(await severities(simple), ["info"]);
    assert.deepEqual(
      await severities({ ...simple, "a.md": "---\ntype: policy\n---\n" }),
      ["warning"],
    );
    assert.deepEqual(
      await severities({ ...simple, "playbook.config.yaml": "# ours\n" }),
      ["warning"],
    );
  });
});
