/** A review is one edit: dates, reviewer, history. */

import assert from "node:assert/strict";
import { markReviewed } from "../../../src/core/edit/mark-reviewed.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { open, TODAY } from "./playbooks.ts";

const PEOPLE =
  "people:\n  - id: jane\n    name: Jane Doe\n  - id: maria\n    name: Maria Lopez\n";
const HISTORY =
  "## Revision history\n\n| Version | Date | Author | Change |\n| ------- | ---- | ------ | ------ |\n";

async function marked(
  text: string,
  by = "Jane Doe",
  note = "",
  outcome: "reviewed" | "changed" = "reviewed",
): Promise<string | undefined> {
  const { source, playbook } = await open({
    "people.yaml": PEOPLE,
    "policies/a.md": text,
  });
  const from = source("policies/a.md");
  const edits = markReviewed(from, { outcome, by, note, on: TODAY }, playbook);
  return edits && applyEdits(from.text, edits);
}

describe("marking as reviewed", () => {
  it("moves both dates, names the reviewer and adds to the history", async () => {
    assert.equal(
      await marked(
        `---\ntype: policy\nowner: maria\nversion: "1.0"\nlast_reviewed: 2025-11-01 # by the board\nreview_interval: 6 months\nnext_review: 2026-05-01\n---\n\n# Consent\n\n${HISTORY}| 1.0 | 2025-11-01 | Maria Lopez | First version |\n`,
      ),
      `---\ntype: policy\nowner: maria\nversion: "1.0"\nlast_reviewed: 2026-11-22 # by the board\nreviewed_by: jane\nreview_interval: 6 months\nnext_review: 2027-05-22\n---\n\n# Consent\n\n${HISTORY}| 1.0     | 2026-11-22 | Jane Doe | Reviewed, still correct |\n| 1.0 | 2025-11-01 | Maria Lopez | First version |\n`,
    );
  });

  it("says what changed, and leaves a next review alone that is not written", async () => {
    assert.equal(
      await marked(
        `---\ntype: policy\nreviewed_by: Jane Doe\nlast_reviewed: 2025-11-01\n---\n\n# Consent\n\n## Review history\n\n| Date | Reviewer | Outcome |\n| ---- | -------- | ------- |\n`,
        "jane",
        "new address of the DPO",
        "changed",
      ),
      `---\ntype: policy\nreviewed_by: Jane Doe\nlast_reviewed: 2026-11-22\n---\n\n# Consent\n\n## Review history\n\n| Date | Reviewer | Outcome |\n| ---- | -------- | ------- |\n| 2026-11-22 | Jane Doe | Reviewed and changed: new address of the DPO |\n`,
    );
  });

  it("makes a history where the type has one", async () => {
    const text = await marked(
      "---\ntype: policy\nlast_reviewed: 2025-11-01\n---\n\n# Consent\n",
    );
    assert.match(
      text!,
      /\n## Revision history\n\n<!-- .* -->\n\n\| Version \| Date \| Author \| Change \|\n\| -+ \| -+ \| -+ \| -+ \|\n\| +\| 2026-11-22 \| Jane Doe \| Reviewed, still correct \|\n$/,
    );
  });

  it("keeps a control table in step with the front matter", async () => {
    const text = await marked(
      "---\ntype: document\nowner: maria\nlast_reviewed: 2025-11-01\nnext_review: 2026-11-01\n---\n\n# Consent\n\n| Field | Value |\n| --- | --- |\n| Owner | maria |\n| Next review | 1 November 2026 |\n",
    );
    assert.match(text!, /\| Next review \| 2027-11-22 \|/);
  });

  it("moves a date that no interval explains as far as it was", async () => {
    const text = await marked(
      "---\ntype: post-mortem\nlast_reviewed: 2026-01-01\nnext_review: 2026-01-31\n---\n\n# It broke\n",
    );
    assert.match(text!, /next_review: 2026-12-22\n/);
  });

  it("leaves a document alone whose front matter cannot be read", async () => {
    assert.equal(
      await marked("---\ntype: policy\nowner: [a\n---\n"),
      undefined,
    );
  });
});
