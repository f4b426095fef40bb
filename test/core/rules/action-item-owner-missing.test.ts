import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
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
- [ ] Run \`fix\` (owner: TBD)
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

  it("asks no owner of what is done or called off", () =>
    squiggle(
      "action-item-owner-missing",
      `${HEAD}
- [x] Run it
- [-] Call it off
- Run it again (done)
- Send an apology
  - This has been done: see the log

| Action   | Owner | Status |
| -------- | ----- | ------ |
| Clean up |       | Done   |
`,
    ));

  for (const words of [
    "[Issue](https://example.com/forms/issues/12)",
    "([#12](https://example.com/forms/pull/12))",
    "([issue][forms-issue])",
    "(https://example.com/browse/CRM-12)",
    "(CRM-12)",
    "(#12)",
    "(IMP-012)",
  ])
    it(`leaves the owner to the ticket: ${words}`, async () => {
      const { result } = await openSession(
        memoryHost({ "a.md": `${HEAD}\n- Fix the form ${words}\n` }),
        { today: "2026-11-28" },
      );
      const [found] = result.diagnostics.filter(
        ({ rule }) => rule === "action-item-owner-missing",
      );
      assert.equal(found?.severity, "warning");
      assert.match(found.message, /^Only the ticket may say who owns `Fix/);
    });

  for (const words of [
    "[page](https://example.com/forms/12)",
    "(CVE-2021-44228)",
    "(see SOP-012)",
    "as UTF-8",
  ])
    it(`does not take this for a ticket: ${words}`, async () => {
      const { result } = await openSession(
        memoryHost({ "a.md": `${HEAD}\n- Fix the form ${words}\n` }),
        { today: "2026-11-28" },
      );
      const [found] = result.diagnostics.filter(
        ({ rule }) => rule === "action-item-owner-missing",
      );
      assert.equal(found?.severity, "error");
    });

  for (const [day, severity] of [
    ["2025-11-27", "warning"],
    ["2025-11-29", "error"],
  ])
    it(`is a${severity === "error" ? "n" : ""} ${severity} after an incident of ${day}`, async () => {
      const head = HEAD.replace("status", `incident_date: ${day}\nstatus`);
      const { result } = await openSession(
        memoryHost({
          "a.md": `${head}\n- Fix the form\n`,
          "old.md": `${HEAD.replace("status", "incident_date: 2024-01-01\nstatus")}\n- Fix it (#12)\n`,
        }),
        { today: "2026-11-28" },
      );
      const found = result.diagnostics.filter(({ rule }) =>
        rule.startsWith("action-item"),
      );
      assert.deepEqual(
        found.map((each) => `${each.rule} ${each.severity}`),
        [
          ...(severity === "error" ? ["action-item-due-missing warning"] : []),
          `action-item-owner-missing ${severity}`,
        ],
      );
    });

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
