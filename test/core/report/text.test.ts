import assert from "node:assert/strict";
import { PLAIN, reportText, RULES } from "../../../src/core/index.ts";
import { HOSTILE, reportOf, SMALL, SMALL_RULES } from "./sample.ts";

const VIEW = { paint: PLAIN, isVerbose: false, prefix: "." };

describe("the report in a terminal", () => {
  it("groups findings by document and ends in what was checked", async () => {
    const report = await reportOf(SMALL, SMALL_RULES);
    assert.equal(
      reportText(report, VIEW),
      `policies/brand.md  Policy: Brand usage
   5:1  error    Nobody owns this document; name a role as \`owner\`.  owner-missing
  6:16  warning  The review was due on \`2026-01-05\`, 1 year after \`2025-01-05\`, 320 days ago.  review-overdue

policies/consent.md  Policy: Consent
  6:16  info     The review is due on \`2026-11-25\`, in 4 days.  review-due-soon

3 documents checked as of 2026-11-21: 2 policies and 1 without a type.
1 error, 1 warning and 1 info.
`,
    );
  });

  it("breaks long messages under themselves", async () => {
    const report = await reportOf(SMALL, { "review-overdue": "warning" });
    assert.equal(
      reportText(report, { ...VIEW, width: 60, prefix: "docs" }),
      `docs/policies/brand.md  Policy: Brand usage
  6:16  warning  The review was due on \`2026-01-05\`, 1 year
                 after \`2025-01-05\`, 320 days ago.
                 review-overdue

3 documents checked as of 2026-11-21: 2 policies and 1
without a type.
1 warning.
`,
    );
  });

  it("shows the line and why it matters, once a rule, when more detail is wanted", async () => {
    const report = await reportOf(SMALL, { "review-overdue": "warning" });
    const text = reportText(report, { ...VIEW, isVerbose: true, width: 90 });
    const why = RULES.find(({ id }) => id === "review-overdue")!.why;
    assert.ok(
      text.startsWith(`policies/brand.md  Policy: Brand usage
  6:16  warning  The review was due on \`2026-01-05\`, 1 year after \`2025-01-05\`, 320 days
                 ago.  review-overdue
                 │ last_reviewed: 2025-01-05
                 │                ^^^^^^^^^^
                 Why: ${why.slice(0, 40)}`),
      text,
    );
    assert.equal(text.match(/Why:/g)!.length, 1);
  });

  it("counts hints without showing them", async () => {
    const report = await reportOf(SMALL, { "owner-missing": "hint" });
    const text = reportText(report, VIEW);
    assert.doesNotMatch(text, /owner-missing/);
    assert.match(
      text,
      /\nNothing needs attention\. 1 hint with --verbose\.\n$/,
    );
    assert.match(reportText(report, { ...VIEW, isVerbose: true }), /hint {5}/);
  });

  it("does not call a folder healthy that it could not judge", async () => {
    const report = await reportOf({ "a.md": "# A\n" }, SMALL_RULES);
    assert.match(reportText(report, VIEW), /no document has a type/);
    const healthy = await reportOf(SMALL, { "draft-stale": "info" });
    assert.match(reportText(healthy, VIEW), /\nNothing needs attention\.\n$/);
  });

  it("tells files from folders among what it left out", async () => {
    const inner = { ...SMALL, "agency/playbook.config.yaml": "" };
    const report = await reportOf(inner, { "draft-stale": "info" });
    assert.match(
      reportText(report, VIEW),
      /\n1 folder skipped:\n  agency is a playbook of its own\n/,
    );
    const skipped = [
      ...report.skipped,
      { path: "a.md", reason: "is not a text file" },
      { path: "b.md", reason: "is not UTF-8 text" },
    ];
    assert.match(
      reportText({ ...report, skipped }, VIEW),
      /\n2 files and 1 folder skipped:\n/,
    );
  });

  it("lets nothing from a document act on a terminal or a job's log", async () => {
    const report = await reportOf(HOSTILE, {
      "owner-missing": "error",
      "type-unknown": "warning",
    });
    const text = reportText(report, { ...VIEW, isVerbose: true, width: 60 });
    assert.match(text, /owner-missing/);
    assert.match(text, /type-unknown/);

    assert.doesNotMatch(
      text,
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    );
    assert.doesNotMatch(text, /^\s*::/m);
    assert.doesNotMatch(text, /##\[/);
  });
});
