import assert from "node:assert/strict";
import { findingsOf } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "review-date-missing";
const MESSAGE =
  "review-date-missing: Nothing says when this document was last reviewed; write the day as `last_reviewed`, and the next review is due 1 year later.";

describe(RULE, () => {
  it("asks a term or a role only once it says that it is in force", async () => {
    await squiggle(RULE, "---\ntype: term\nowner: ana\n---\n\n# CPA\n");
    await squiggle(
      RULE,
      `---
^^^ ${MESSAGE}
type: term
status: active
owner: ana
---
`,
    );
  });

  it("asks no record of a decision, which the next decision replaces", async () => {
    await squiggle(
      RULE,
      "---\ntype: architecture_decision_record\nstatus: accepted\nowner: ana\n---\n",
    );
    await squiggle(RULE, "---\nstatus: accepted\nowner: ana\n---\n", {
      path: "docs/adr/0001-use-postgres.md",
    });
  });

  it("wants a date once the document is approved or in force", async () => {
    for (const status of ["approved", "active", "published"])
      await squiggle(
        RULE,
        `---
^^^ ${MESSAGE}
type: policy
status: ${status}
---
`,
      );
  });

  it("asks drafts and what is over for nothing", async () => {
    for (const status of [
      "draft",
      "in review",
      "on hold",
      "retired",
      "rejected",
    ])
      await squiggle(RULE, `---\ntype: policy\nstatus: ${status}\n---\n`);
  });

  it("takes a document without a status to be in force", () =>
    squiggle(RULE, `---\n^^^ ${MESSAGE}\ntype: policy\n---\n`));

  it("counts empty dates and placeholders as missing, and points at them", async () => {
    await squiggle(
      RULE,
      `---
type: policy
status: active
next_review_date:
^^^^^^^^^^^^^^^^ ${MESSAGE}
---
`,
    );
    await squiggle(
      RULE,
      `---
type: policy
status: active
last_reviewed: YYYY-MM-DD
^^^^^^^^^^^^^ ${MESSAGE}
next_review: TBD
---
`,
    );
  });

  it("is content with either date, under any name, in the body as well", async () => {
    for (const line of [
      "lastReviewedOn: 2026-01-01",
      "expire_by: 2027-01-01",
      "review:\n  next: 2027-01-01",
    ])
      await squiggle(RULE, `---\ntype: policy\nstatus: active\n${line}\n---\n`);
    await squiggle(
      RULE,
      "# A\n\n**Status:** active\n**Last reviewed:** 2026-01-01\n",
      {
        path: "policies/a.md",
      },
    );
  });

  it("leaves a date that cannot be read to be corrected", () =>
    squiggle(
      RULE,
      "---\ntype: policy\nstatus: active\nlast_reviewed: last spring\n---\n",
    ));

  it("accepts a review that waits for an event", () =>
    squiggle(
      RULE,
      "---\ntype: policy\nstatus: active\nreview_interval: event-driven\n---\n",
    ));

  it("asks nothing of types that close instead", () =>
    squiggle(RULE, "---\ntype: change\nstatus: approved\n---\n"));

  it("says which misspelt key may hold the day", () =>
    squiggle(
      RULE,
      `---
type: policy
status: active
last_reveiwed: 2026-10-01
^^^^^^^^^^^^^ review-date-missing: Nothing says when this document was last reviewed; \`last_reveiwed\` looks like a misspelling of \`last_reviewed\`.
---
`,
    ));

  it("names another day where a stranger's document gives one, and warns", async () => {
    const found = async (line: string, config = ""): Promise<string> => {
      const [first] = await findingsOf(RULE, {
        "policies/a.md": `---\nstatus: active\nowner: dpo\n${line}\n---\n`,
        ...(config && { "playbook.config.yaml": config }),
      });
      return `${first!.severity}: ${first!.message}`;
    };
    const end =
      "; write the day as `last_reviewed`, and the next review is due 1 year later.";
    assert.equal(
      await found("last_updated: 2025-02-15"),
      `warning: Nothing says when this document was last reviewed, only that it was updated on \`2025-02-15\`${end}`,
    );
    assert.equal(
      await found("last_updated: 1739577600000"),
      `warning: Nothing says when this document was last reviewed, only that it was updated on \`2025-02-15\`${end}`,
    );
    assert.equal(
      await found("effective_date: 2025-01-01"),
      `warning: Nothing says when this document was last reviewed, only that it holds from \`2025-01-01\`${end}`,
    );
    assert.equal(
      await found("version: 1"),
      `error: Nothing says when this document was last reviewed${end}`,
    );
    assert.equal(
      await found("last_updated: 2025-02-15", "include: ['**']\n"),
      `error: Nothing says when this document was last reviewed${end}`,
    );
  });

  it("says quietly what a stranger's young document does not need yet", async () => {
    const severity = async (line: string): Promise<string> =>
      (
        await findingsOf(RULE, {
          "policies/a.md": `---\nstatus: active\nowner: dpo\n${line}\n---\n`,
        })
      )[0]!.severity;
    assert.equal(await severity("created: 2026-01-15"), "info");
    assert.equal(await severity("created: 2025-11-20"), "error");
    assert.equal(await severity("effective_date: 2025-11-22"), "info");
    assert.equal(await severity("effective_date: 2025-11-20"), "warning");
  });

  it("warns where a stranger's document does not even say that it holds", async () => {
    const severities = async (
      front: string,
      more: Readonly<Record<string, string>> = {},
    ): Promise<readonly string[]> => {
      const files = {
        "policies/a.md": `---\nowner: dpo\n${front}---\n`,
        ...more,
      };
      const found = await findingsOf(RULE, files);
      return found.map(({ severity }) => severity);
    };
    assert.deepEqual(await severities(""), ["warning"]);
    assert.deepEqual(await severities("status: active\n"), ["error"]);
    const settled = { "playbook.config.yaml": "# ours\n" };
    assert.deepEqual(await severities("", settled), ["error"]);
  });
});
