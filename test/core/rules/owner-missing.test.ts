import assert from "node:assert/strict";
import { findingsOf } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "owner-missing";
const MESSAGE =
  "owner-missing: Nobody owns this document; name a role, a team or a person as `owner`.";

describe(RULE, () => {
  it("leaves it to the settings of a site that may lie elsewhere", async () => {
    const page =
      "---\ntype: policy\nstatus: active\nlast_reviewed_on: 2026-10-01\nreview_in: 6 months\n---\n";
    await squiggle(RULE, page, { path: "source/incidents.html.md.erb" });
  });

  it("points at the opening fence when there is no owner", () =>
    squiggle(
      RULE,
      `---
^^^ ${MESSAGE}
type: policy
title: Consent
---
`,
    ));

  it("points at the first line when there is no front matter", () =>
    squiggle(
      RULE,
      `# Consent
^^^^^^^^^ ${MESSAGE}

**Status:** in review
`,
      { path: "policies/consent.md" },
    ));

  it("points at the field when it only holds a placeholder, nothing, or says that there is nobody", async () => {
    for (const value of [
      " TBD",
      "",
      " '<name>'",
      " []",
      " n/a",
      " unassigned",
      " [TODO, '']",
    ])
      await squiggle(
        RULE,
        `---
type: policy
owner:${value}
^^^^^ ${MESSAGE}
---
`,
      );
  });

  it("reads an owner under any of its names, in lists and in the body", async () => {
    for (const line of [
      "dri: maria",
      "Owners: [maria]",
      "owner_slack: '#crm'",
      "author: maria",
    ])
      await squiggle(RULE, `---\ntype: policy\n${line}\n---\n`);
    await squiggle(
      RULE,
      `---
type: policy
---

# Consent

**Owner:** Head of Marketing
`,
    );
    await squiggle(RULE, "---\r\ntype: policy\r\nowner: maria\r\n---\r\n");
  });

  it("asks drafts, too, and nothing of what is retired or rejected", async () => {
    await squiggle(
      RULE,
      `---
^^^ ${MESSAGE}
type: policy
status: draft
---
`,
    );
    await squiggle(RULE, "---\ntype: policy\nstatus: retired\n---\n");
    await squiggle(RULE, "---\ntype: change\nstatus: rejected\n---\n");
  });

  it("asks as early as the type does", async () => {
    await squiggle(RULE, "---\ntype: improvement\nstatus: idea\n---\n");
    await squiggle(
      RULE,
      `---
^^^ ${MESSAGE}
type: improvement
status: planned
---
`,
    );
    await squiggle(RULE, "---\ntype: note\n---\n", {
      files: {
        "playbook.config.yaml":
          "types:\n  note:\n    fields: { owner: never }\n",
      },
    });
  });

  it("leaves an owner in the wrong shape to be corrected", () =>
    squiggle(RULE, "---\ntype: policy\nowner: { mail: m@a.b }\n---\n"));

  it("warns only where prose says how far a document is, unless it is in force", async () => {
    const severity = async (head: string): Promise<string | undefined> =>
      (
        await findingsOf(RULE, {
          "policies/a.md": `# Consent\n\n${head}\n\n## Purpose\n\nAsk.\n`,
        })
      )[0]?.severity;
    assert.equal(await severity("**Status:** Draft"), "warning");
    assert.equal(await severity("**Version:** 1\n**ID:** POL-1"), "warning");
    assert.equal(await severity("**Status:** Approved"), "error");
  });

  it("reads an owner at the end of a line of prose, but no placeholder", async () => {
    const found = (line: string) =>
      findingsOf(RULE, {
        "policies/a.md": `---\nstatus: active\n---\n\n# Consent\n\nAsk.\n\n${line}\n`,
      });
    assert.deepEqual(
      await found("_Last checked: never. Owner: platform._"),
      [],
    );
    assert.equal((await found("_Last checked: never. Owner: TBD._")).length, 1);
  });

  it("takes whoever asks for a change in prose for the owner", async () => {
    const text = (who: string): string =>
      `# Change request: Add a login\n\n**Status:** open\n${who}\n\n## Reason\n\nSafety.\n`;
    assert.equal((await findingsOf(RULE, { "a.md": text("") })).length, 1);
    assert.deepEqual(
      await findingsOf(RULE, { "a.md": text("**Submitted by:** Ana") }),
      [],
    );
  });

  it("says which misspelt key may hold the owner", () =>
    squiggle(
      "owner-missing",
      `---
type: policy
status: active
onwer: dpo
^^^^^ owner-missing: Nobody owns this document; \`onwer\` looks like a misspelling of \`owner\`.
---
`,
    ));
});
