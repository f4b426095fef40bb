import assert from "node:assert/strict";
import { findingsOf, fixed } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "front-matter-invalid";

describe(RULE, () => {
  it("says that a value with a colon needs quotes", () =>
    squiggle(
      RULE,
      `---
type: policy
title: Consent: e-mail
       ^^^^^^^^^^^^^^^ front-matter-invalid: The value \`Consent: e-mail\` contains a colon; put it in quotes.
---
`,
    ));

  it("finds a field that is written twice", () =>
    squiggle(
      RULE,
      `---
type: policy
owner: maria
owner: tom
^^^^^ front-matter-invalid: \`owner\` is written twice; keep one of the two.
---
`,
    ));

  for (const [first, second] of [
    ["Owner", "owner"],
    ["last_reviewed", "Last Reviewed"],
    ["lastReviewed", "last-reviewed"],
    ["review_interval", "reviewInterval"],
    ["cost centre", "cost_centre"],
  ])
    it(`says that \`${first}\` and \`${second}\` are one field`, () =>
      squiggle(
        RULE,
        `---
type: policy
${first}: 2026-01-01
${second}: 2026-01-02
${"^".repeat(second!.length)} front-matter-invalid: \`${second}\` is the field \`${first}\` once more, in another spelling; keep one of the two.
---
`,
      ));

  it("finds front matter that is not closed", () =>
    squiggle(
      RULE,
      `---
^^^ front-matter-invalid: The front matter is not closed; add a line \`---\` below its last field.
type: policy
owner: maria

# Consent
`,
    ));

  it("closes it with the file's own line breaks", async () => {
    assert.equal(
      await fixed(RULE, "---\r\ntype: policy\r\n\r\n# Consent\r\n"),
      "---\r\ntype: policy\r\n---\r\n\r\n# Consent\r\n",
    );
    assert.equal(
      await fixed(RULE, "---\ntype: policy"),
      "---\ntype: policy\n---\n",
    );
  });

  it("says one thing about front matter that cannot be read, not ten", async () => {
    const text = '---\ntype: "policy\nowner: maria\nstatus: approved\n---\n';
    for (const rule of [
      "owner-missing",
      "field-missing",
      "field-invalid",
      "review-date-missing",
      "review-overdue",
      "deputy-missing",
    ])
      assert.deepEqual(
        await findingsOf(rule, { "policies/consent.md": text }),
        [],
        rule,
      );
    const found = await findingsOf(RULE, { "policies/consent.md": text });
    assert.equal(found.length, 1);
  });

  it("looks at files without a type, but not at readmes and templates", async () => {
    const text = "---\ntitle: A: b\n---\n";
    const files = {
      "note.md": text,
      "README.md": text,
      "docs/index.md": text,
      "templates/policy.md": text,
      "policy-template.md": text,
    };
    const found = await findingsOf(RULE, files);
    assert.deepEqual(
      found.map(({ path }) => path),
      ["note.md"],
    );
  });

  it("leaves thematic breaks and plain text alone", () =>
    squiggle(RULE, "A text.\n\n---\n\nAnother text.\n\n---\n"));

  it("takes what Pandoc and Hugo read for no mistake, and tells it once", async () => {
    const found = await findingsOf(RULE, {
      "a.md": "---\ntitle: A\nowner: Maria\n...\n\nText.\n",
      "b.md": "---\ntitle: B\nowner: Maria\n...\n\nText.\n",
      "c.md": '+++\ntitle = "C"\n+++\n\nText.\n',
      "d.md": "---\ntitle: D\nowner: Maria\n----\n\nText.\n",
    });
    assert.deepEqual(
      found.map(({ path, severity, cause }) => [path, severity, cause?.of]),
      [
        ["a.md", "info", "fence-dots"],
        ["b.md", "info", "fence-dots"],
        ["c.md", "info", "fence-toml"],
        ["d.md", "error", undefined],
      ],
    );
  });
});
