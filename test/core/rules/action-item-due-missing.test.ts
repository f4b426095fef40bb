import assert from "node:assert/strict";
import { findingsOf } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

describe("action-item-due-missing", () => {
  it("points at open items without a date", () =>
    squiggle(
      "action-item-due-missing",
      `---
type: meeting
status: held
---

## Actions

- [ ] Ask for a second pair of eyes (@maria)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ action-item-due-missing: \`Ask for a second pair of eyes\` has no due date; add one, for instance \`due 2026-12-05\`.
- [ ] Clean the list (@maria, due YYYY-MM-DD)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ action-item-due-missing: \`Clean the list (due YYYY-MM-DD)\` has no due date; add one, for instance \`due 2026-12-05\`.
- [ ] Send an apology (@maria, by 1 May 2026)
- [ ] Book a room (@maria, by next Friday)
- [x] Tell all (@maria)
- Idea: rename the list
`,
    ));

  it("leaves a scheduled meeting alone", () =>
    squiggle(
      "action-item-due-missing",
      "---\ntype: meeting\nstatus: scheduled\n---\n\n## Actions\n\n- Ask\n",
    ));

  it("takes a heading that says by when for the due date of what is below", async () => {
    const listed = (heading: string) =>
      findingsOf("action-item-due-missing", {
        "a.md": `---\ntype: post-mortem\n---\n\n## Action items\n\n### ${heading}\n\n- [ ] Ask Sales (@maria)\n`,
      });
    for (const heading of [
      "Immediate (Next 30min)",
      "Short-term",
      "Next week",
      "Kurzfristig",
    ])
      assert.equal((await listed(heading)).length, 0, heading);
    for (const heading of ["Prevention", "Next steps for Sales"])
      assert.equal((await listed(heading)).length, 1, heading);
  });
});
