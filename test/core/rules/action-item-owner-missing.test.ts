import { squiggle } from "../../squiggles.ts";

const HEAD = `---
type: post-mortem
status: reviewed
---

## Action items
`;
const ADVICE =
  "add who does it, for instance `(@maria)`, or mark it as `Proposed:`.";

describe("action-item-owner-missing", () => {
  it("points at each item that names nobody", () =>
    squiggle(
      "action-item-owner-missing",
      `${HEAD}
- Ask for a second pair of eyes
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ action-item-owner-missing: Nobody owns \`Ask for a second pair of eyes\`; ${ADVICE}
- [x] Run \`fix\` (owner: TBD)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ action-item-owner-missing: Nobody owns \`Run fix\`; ${ADVICE}
- [ ] Send an apology (@tom)

| Action   | Owner | Due |
| -------- | ----- | --- |
| Clean up |       |     |
  ^^^^^^^^ action-item-owner-missing: Nobody owns \`Clean up\`; ${ADVICE}
| Tell all | Jane  |     |
`,
    ));

  it("needs no front matter where the folder tells the type", () =>
    squiggle(
      "action-item-owner-missing",
      `# Outage

## Follow-up actions

* Add alerts
^^^^^^^^^^^^ action-item-owner-missing: Nobody owns \`Add alerts\`; ${ADVICE}
`,
      { path: "postmortems/2026-01.md" },
    ));

  it("asks no owner of what is only proposed, nor of drafts and templates", async () => {
    await squiggle(
      "action-item-owner-missing",
      `${HEAD}
- Proposed: ask for a second pair of eyes
`,
    );
    await squiggle(
      "action-item-owner-missing",
      "---\ntype: post-mortem\nstatus: draft\n---\n\n## Action items\n\n- Ask\n",
    );
    await squiggle("action-item-owner-missing", `${HEAD}\n- Ask\n`, {
      path: "templates/post-mortem.md",
    });
  });
});
