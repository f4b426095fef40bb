import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import type { ActionItem } from "../../../src/core/subjects/action/action-item.ts";
import { actionItemsOf } from "../../../src/core/subjects/action/action-items.ts";

/** Text, owners, due date, and what else is out of the ordinary, in one line. */
function summarize(item: ActionItem): string {
  return [
    item.text,
    item.owners.map(({ text }) => text).join(" + ") || "nobody",
    item.due ? (item.due.date ?? `"${item.due.text}"`) : "no date",
    ...(item.status === "done" ? ["done"] : []),
    ...(item.isProposed ? ["proposed"] : []),
    ...(item.ticket ? [item.ticket.text] : []),
  ].join(" | ");
}

async function itemsOf(
  body: string,
  type = "post-mortem",
): Promise<readonly ActionItem[]> {
  const text = `---\ntype: ${type}\n---\n\n${body}`;
  const { result } = await openSession(memoryHost({ "a.md": text }), {
    today: "2026-11-21",
  });
  const items = actionItemsOf(result.playbook.typed[0]!, undefined);
  for (const { owners, due, ticket } of items)
    for (const value of [...owners, ...(due ? [due] : [])])
      if (!ticket || value !== ticket)
        assert.ok(
          text.slice(value.range.start, value.range.end).includes(value.text) ||
            text.slice(value.range.start, value.range.end) === value.text,
          `${value.text} is elsewhere`,
        );
  return items;
}

async function assertItems(
  body: string,
  expected: readonly string[],
  type?: string,
): Promise<void> {
  assert.deepEqual((await itemsOf(body, type)).map(summarize), expected);
}

const LINES: Readonly<Record<string, string>> = {
  "Fix the form (@jane, due 2026-03-01)": "Fix the form | @jane | 2026-03-01",
  "Fix the form — owner: Jane, due: 2026-03-01":
    "Fix the form | Jane | 2026-03-01",
  "Fix the form - Owner: @jane - Due: 2026-03-01 - ✅ **Completed**":
    "Fix the form | @jane | 2026-03-01 | done",
  "Fix the form. **Owner:** Jane Doe; **Due:** 1 March 2026":
    "Fix the form. | Jane Doe | 2026-03-01",
  "Fix the form (**Due: 1 March 2026**).":
    "Fix the form. | nobody | 2026-03-01",
  "[Jane] Fix the form": "Fix the form | Jane | no date",
  "Fix the form [Jane Doe]": "Fix the form | Jane Doe | no date",
  "Fix the form (Jane, 2026-05-01)": "Fix the form | Jane | 2026-05-01",
  "Fix the form — Jane Doe, May 1, 2026":
    "Fix the form | Jane Doe | 2026-05-01",
  "Fix the form with @jane": "Fix the form with @jane | @jane | no date",
  "[@jane](https://example.com/jane) fixes it by 2026-05-01":
    "[@jane](https://example.com/jane) fixes it | @jane | 2026-05-01 | https://example.com/jane",
  "Jane to update the form by 1 May 2026":
    "Jane to update the form | Jane | 2026-05-01",
  "Jane Doe: update the form": "Jane Doe: update the form | Jane Doe | no date",
  "**Inês Duarte** to put the form on-line":
    "**Inês Duarte** to put the form on-line | Inês Duarte | no date",
  "CRM team to check the form, assigned to Maria":
    "CRM team to check the form | Maria | no date",
  "Owner: Jane, Tom and Ali; fix the form":
    "fix the form | Jane + Tom + Ali | no date",
  "Fix the form by end of Q3": 'Fix the form | nobody | "end of Q3"',
  "Fix the form (due: next Friday)": 'Fix the form | nobody | "next Friday"',
  "Fix the form (CRM-12)": "Fix the form (CRM-12) | nobody | no date | CRM-12",
  "Fix the form (done)": "Fix the form | nobody | no date | done",
  "~~Fix the form~~": "~~Fix the form~~ | nobody | no date | done",
  "Discuss the form (Rasmus call for meeting)":
    "Discuss the form (call for meeting) | Rasmus | no date",
  "Discuss the form (Rasmus to ask the agency)":
    "Discuss the form (to ask the agency) | Rasmus | no date",
  "Fix the form (PR)": "Fix the form | PR | no date",
  "We've told the agency to check it":
    "We've told the agency to check it | nobody | no date | done",
  "We tweaked/adjusted the limit":
    "We tweaked/adjusted the limit | nobody | no date | done",
  "The form has been fixed":
    "The form has been fixed | nobody | no date | done",
  "Fix the form. This has now been done.":
    "Fix the form. This has now been done. | nobody | no date | done",
  "Fix the form\n  - This has been merged: see the log":
    "Fix the form | nobody | no date | done",
  "Fix the form\n  - Done.": "Fix the form | nobody | no date | done",
  "Fix the form\n  - We've added a check": "Fix the form | nobody | no date",
  "Fix the form, which has been changed":
    "Fix the form, which has been changed | nobody | no date",
  "Tell whoever has been removed":
    "Tell whoever has been removed | nobody | no date",
  "Check that the form has been fixed":
    "Check that the form has been fixed | nobody | no date",
  "Once the form has been fixed, tell all":
    "Once the form has been fixed, tell all | nobody | no date",
  "A ticket has been created":
    "A ticket has been created | nobody | no date | proposed",
  "Add a panel - _done in Grafana_":
    "Add a panel - _done in Grafana_ | nobody | no date | done",
  "Raise the limit (done)": "Raise the limit | nobody | no date | done",
  "Raise the limit (done by Friday)": 'Raise the limit | nobody | "Friday"',
  "We have added a backlog task to fix it":
    "We have added a backlog task to fix it | nobody | no date",
  "Proposed: rename the form":
    "Proposed: rename the form | nobody | no date | proposed",
  "Fix the form (idea)": "Fix the form (idea) | nobody | no date | proposed",
};
const NOBODY = [
  "Fix the form (owner: TBD, due: YYYY-MM-DD)",
  "Fix the form - Owner: @username",
  "Fix the form (High)",
  "Fix the form ([PR](https://example.com/forms/pull/7))",
  "Fix the form (Merge Request)",
  "Fix the form [Pull Request](https://example.com/forms/pull/7)",
  "Fix the form (Commit)",
  "Fix the form (Discussion)",
  "Fix the form (Grafana alert set up)",
  "Fix the form (Terraform plan for May)",
  "Move to the new form",
  "Automatic process to detect broken forms",
  "Consider to check the form",
  "Mail jane@example.com about @acme/forms 1.0",
  "Read the `@jane` fixture",
  "Review the logs of 2026-03-01",
  "**Separate the lists**: one for each country",
  "Get a security operation centre (SOC)",
  "Landing Page: shorten the form",
  "Short Term: shorten the form",
];

const WRITTEN: Readonly<Record<string, string>> = {
  "- [ ] Cut it before 2026-12-24 (@ana, due 2026-12-10)":
    "Cut it before 2026-12-24 | @ana | 2026-12-10",
  "- Hold it until 2026-12-24; owner: Ana, due: 2026-12-10":
    "Hold it until 2026-12-24 | Ana | 2026-12-10",
  "- Send it before 2026-12-24": "Send it | nobody | 2026-12-24",
  "- [ ] Send it (@acme-corp/crm) by 2026-12-01":
    "Send it | @acme-corp/crm | 2026-12-01",
  "- @ana-lopez/@tom send it":
    "@ana-lopez/@tom send it | @ana-lopez + @tom | no date",
  "- Send it (@ana/@tom)": "Send it | @ana + @tom | no date",
  "- IT to fix the form by 2026-12-01": "IT to fix the form | IT | 2026-12-01",
  "- Ana and Tom will open the form":
    "Ana and Tom will open the form | Ana + Tom | no date",
  "- Ana has to finish it by 1 May": "Ana has to finish it | Ana | 2027-05-01",
  "- Ana should send it (December 3rd)":
    "Ana should send it | Ana | 2026-12-03",
  "- Dr. Ana Lopez is to check it":
    "Dr. Ana Lopez is to check it | Dr. Ana Lopez | no date",
  "- Send it → Ana, 2026-12-01": "Send it | Ana | 2026-12-01",
  "- Send it (owner Ana; deadline 2026-12-01)": "Send it | Ana | 2026-12-01",
  "- Send it (Ana, end of November)": 'Send it | Ana | "end of November"',
  "- Send it (Ana and Tom, 2026-12-01)": "Send it | Ana + Tom | 2026-12-01",
  "- [ ] Send it @ana 📅 2026-12-01": "Send it @ana | @ana | 2026-12-01",
  "- [ ] Send it @ana ⏳ 2026-11-30 🗓️ 2026-12-01":
    "Send it @ana | @ana | 2026-12-01",
  "- [ ] Send it @ana ⏳ 2026-12-01 ⏫": "Send it @ana | @ana | 2026-12-01",
  "- [ ] Send it (@ana) [due:: 2026-12-01]": "Send it | @ana | 2026-12-01",
  "- [ ] Send it (@ana) @due(2026-12-01)": "Send it | @ana | 2026-12-01",
  "- Ana to send it by Tuesday 1 December 2026":
    "Ana to send it | Ana | 2026-12-01",
  "- Ana to send it by Tue, 2026-12-01": "Ana to send it | Ana | 2026-12-01",
  "- Ana to send it by end of day 2026-12-01":
    "Ana to send it | Ana | 2026-12-01",
  "- Ana to send it by COP 2026-12-01": "Ana to send it | Ana | 2026-12-01",
  "- Ana to send it (due 2026-12-01T17:00)":
    "Ana to send it | Ana | 2026-12-01",
  "- Ana to send it (due ~~2026-11-01~~ 2026-12-01)":
    "Ana to send it | Ana | 2026-12-01",
  "- [ ] Send it @ana ➕ 2026-11-01": "Send it @ana | @ana | no date",
  "- [-] Send it (@ana)": "Send it | @ana | no date | done",
  "- [~] Send it (@ana)": "Send it | @ana | no date | done",
  "- [/] Send it (@ana)": "Send it | @ana | no date",
  "- [ ] ~~Send it~~ (@ana, due 2026-12-01)":
    "~~Send it~~ | @ana | 2026-12-01 | done",
  "- Send it (@ana) (not needed)": "Send it | @ana | no date | done",
  "- Send it (@ana) – superseded": "Send it | @ana | no date | done",
  "- [ ] Complete the form by Friday (@ana)":
    'Complete the form | @ana | "Friday"',
};
const HEADINGS = [
  "Action items",
  "Action points",
  "Actions arising",
  "Open actions",
  "Action log",
  "Decisions and actions",
  "Next steps",
  "Follow-ups",
  "3. Outstanding actions:",
];
const STATUS: Readonly<Record<string, "open" | "done">> = {
  "Complete by Friday": "open",
  "To be completed": "open",
  "🔴 Not done": "open",
  "❌": "open",
  "In progress": "open",
  Completely: "open",
  "🟢 Done": "done",
  Y: "done",
  "Completed on 2026-11-01": "done",
  "No longer needed": "done",
  "n/a": "done",
  Superseded: "done",
  "✅ 2026-11-01": "done",
};

describe("action items", () => {
  for (const [line, expected] of Object.entries(LINES))
    it(`reads "${line}"`, () =>
      assertItems(`## Action items\n\n- ${line}\n`, [expected]));

  for (const line of NOBODY)
    it(`finds neither owner nor date in "${line}"`, async () => {
      const [item] = await itemsOf(`## Action items\n\n1. ${line}\n`);
      assert.deepEqual(item?.owners, []);
      assert.equal(item.due, undefined);
    });

  for (const [line, expected] of Object.entries(WRITTEN))
    it(`reads "${line}" in minutes of 2026-11-20`, () =>
      assertItems(
        `## Action points\n\n${line}\n`,
        [expected],
        "meeting\ndate: 2026-11-20",
      ));

  for (const type of ["document", "guide", "sop", "meeting", "policy"])
    for (const heading of HEADINGS)
      it(`looks below "${heading}" in a ${type}`, () =>
        assertItems(
          `# T\n\n## ${heading}\n\n- [ ] Send it (@ana, due 2026-12-01)\n`,
          ["Send it | @ana | 2026-12-01"],
          type,
        ));

  it("takes lines below loose headings of other types only with a name or a date", () =>
    assertItems(
      "## Next steps\n\n- Read the guide\n- [ ] Install it\n- Ana to open the form\n",
      ["Ana to open the form | Ana | no date"],
      "document",
    ));

  it("reads the items below a label in an item once, though both are names of theirs", () =>
    assertItems(
      "**Corrective and preventative measures:**\n\n- **Tasks:**\n  - [ ] Patch it\n  - [ ] Test it\n",
      ["Patch it | nobody | no date", "Test it | nobody | no date"],
    ));

  it("takes what one thing will do for no actions", () =>
    assertItems(
      "## Action items\n\nWe will write a library that:\n\n1. Validates the settings\n2. Enforces a minimum\n\nBesides:\n\n- Ana to test it\n",
      ["Ana to test it | Ana | no date"],
    ));

  it("takes a heading that ends with their name for theirs", () =>
    assertItems(
      "## 📋 Recovery TODO\n\n### Next week\n\n- [ ] Write it\n- [ ] Mike D to read it\n",
      ["Write it | nobody | no date", "Mike D to read it | Mike D | no date"],
      "document",
    ));

  for (const [status, expected] of Object.entries(STATUS))
    it(`takes the status "${status}" for ${expected}`, async () => {
      const [item] = await itemsOf(
        `## Actions\n\n| Action | By whom | Do by | Status |\n| - | - | - | - |\n| Send it | Ana | EOD 2026-12-01 | ${status} |\n`,
      );
      assert.equal(item?.status, expected);
      assert.equal(item.due?.date, "2026-12-01");
      assert.equal(item.owners[0]?.text, "Ana");
    });

  it("reads tables in other languages, and names with a department", () =>
    assertItems(
      "## Actions\n\n| **Action** | **Responsable** | **Échéance** | Statut |\n|-|-|-|-|\n| Préparer la démo | Jane Smith (Marketing) | 17/12/2026 | En cours |\n",
      ["Préparer la démo | Jane Smith | 2026-12-17"],
    ));

  it("reads no more than a hundred owners of one action", async () => {
    const [item] = await itemsOf(
      `## Action items\n\n- Send it ${"@ana ".repeat(500)}\n`,
    );
    assert.equal(item?.owners.length, 100);
  });

  it("reads tasks that were handed out, in Spanish", () =>
    assertItems(
      "## Tareas asignadas\n\n| # | Descripción breve | Responsable(s) | Fecha límite |\n|-|-|-|-|\n| 1 | Buscar datos | Marta y Ángel | [25/02/2026] |\n",
      ["Buscar datos | Marta + Ángel | 2026-02-25"],
      "meeting",
    ));

  it("takes a checkbox with actions below it for one too", () =>
    assertItems(
      "## Actions\n\n- [ ] Move it (@ana, due 2026-12-01)\n  - [ ] Test it (@tom, due 2026-11-30)\n- [ ] Pages\n  - [ ] Check them (@tom)\n",
      [
        "Move it | @ana | 2026-12-01",
        "Test it | @tom | 2026-11-30",
        "Check them | @tom | no date",
      ],
    ));

  it("reads checkboxes", () =>
    assertItems("## Next steps\n\n- [ ] One\n- [x] Two (@jane)\n", [
      "One | nobody | no date",
      "Two | @jane | no date | done",
    ]));

  it("reads lines below an item as part of it", () =>
    assertItems(
      `## Action items

- Fix the form
  - See the wiki
  - **Owner:** Jane
  - Due: 2026-03-01
  - Status: Done
- Other
  * Assignee: @tom
`,
      ["Fix the form | Jane | 2026-03-01 | done", "Other | @tom | no date"],
    ));

  it("reads items below a title as items of their own", () =>
    assertItems(
      `## Action items

- Monitoring:
  - Add an alert
  - Add a dashboard (@jane)
- Forms
  - [ ] Fix the form
- Lists
  - Clean them (@tom)
`,
      [
        "Add an alert | nobody | no date",
        "Add a dashboard | @jane | no date",
        "Fix the form | nobody | no date",
        "Clean them | @tom | no date",
      ],
    ));

  it("reads a heading with labels below it", () =>
    assertItems(
      "## Action items\n\n### Fix the form\n\n- **Owner:** Jane\n- **Due:** 2026-03-01\n",
      ["Fix the form | Jane | 2026-03-01"],
    ));

  it("reads tables by their columns", () =>
    assertItems(
      `## Action items

| # | Action item | Type | Responsible | By when | State | Ticket |
| - | ----------- | ---- | ----------- | ------- | ----- | ------ |
| 1 | Fix the form | prevent | [Jane](jane.md), Tom | 1 May 2026 | in progress | CRM-1 |
| 2 | Clean \`a\\|b\` lists | detect | TBD | – | ✅ | |
| 3 | Rename the form (@ali, due 2026-03-01) | | | soon | proposed | |
| 4 | | | | | open | |
`,
      [
        "Fix the form | Jane + Tom | 2026-05-01 | CRM-1",
        "Clean `a|b` lists | nobody | no date | done",
        'Rename the form | @ali | "soon" | proposed',
      ],
    ));

  it("takes the first unknown column for the action, and leaves other tables alone", async () => {
    await assertItems(
      "## Action items\n\n| Thing | Who |\n| - | - |\n| Fix it | Jane |\n",
      ["Fix it | Jane | no date"],
    );
    await assertItems(
      "## Action items\n\n| A | B |\n| - | - |\n| x | y |\n",
      [],
    );
  });

  it("knows ideas and finished items by their heading", () =>
    assertItems(
      "## Action items\n\n### Ideas\n\n- Rename it\n\n### Completed\n\n- Fix it\n\n### Short-term\n\n- Send it\n",
      [
        "Rename it | nobody | no date | proposed",
        "Fix it | nobody | no date | done",
        "Send it | nobody | no date",
      ],
    ));

  it("takes labels beside an owner for what they are", () =>
    assertItems(
      "## Action items\n\n- Watch the risks\n  - **Owner:** Engineering Lead\n  - **Review Cadence:** Weekly\n- Plan the review\n  - **Target Confirmation:** Week 13\n  - **Owner:** Security Team\n",
      [
        "Watch the risks | Engineering Lead | no date",
        "Plan the review | Security Team | no date",
      ],
    ));

  it("ends at a heading that is another section", () =>
    assertItems(
      "## Action items\n\n### Prevent\n\n- Fix it\n\n### Timeline\n\n- 10:00 It broke\n\n### More\n\n- Then\n",
      ["Fix it | nobody | no date"],
    ));

  it("does not take 'none', blanks and text for items", () =>
    assertItems(
      "## Action items\n\nWe agreed on these.\n\n-\n- None\n- No action items needed.\n- N/A\n- TBD\n- <!-- one a line -->\n- `decision` - Architecture decisions (ADRs)\n",
      [],
    ));

  it("looks below the names of the section only, in any type that has one", async () => {
    const body =
      "## Corrective actions\n\n- One\n\n### Next steps\n\n- Two\n\n## Lessons learned\n\n- Three\n";
    await assertItems(body, [
      "One | nobody | no date",
      "Two | nobody | no date",
    ]);
    await assertItems(body, [], "policy");
    await assertItems(
      "# Action Items\n\n- One\n",
      ["One | nobody | no date"],
      "policy",
    );
  });

  it("reads types of a team's own that have no sections", async () => {
    const { result } = await openSession(
      memoryHost({
        "playbook.config.yaml": "types:\n  recipe:\n    title: Recipe\n",
        "a.md":
          "---\ntype: recipe\n---\n\n# A\n\n## Open actions\n\n- [ ] Send it (@ana)\n",
      }),
      { today: "2026-11-21" },
    );
    assert.deepEqual(
      result.playbook.typed.flatMap((each) =>
        actionItemsOf(each, undefined).map(summarize),
      ),
      ["Send it | @ana | no date"],
    );
  });

  it("takes the number of a row for no action, and deeds of the past for none", async () => {
    await assertItems(
      "## Compromissos\n\n| N° | Compromisso | Responsável | Data |\n| --- | --- | --- | --- |\n| 01 | Enviar a ata | Ana | 31/01/2025 |\n",
      ["Enviar a ata | Ana | 2025-01-31"],
      "meeting",
    );
    await assertItems(
      "## Timeline\n\n### Actions taken\n\n- Reviewed the logs of the server\n- Checked the resources\n",
      [],
    );
  });

  it("takes a word in the place of the date for how far it is", () =>
    assertItems(
      "## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Send it | Ana | Done (TP5) |\n| Mend it | Ana | 2026-12-01 |\n| Ask | Ana | n/a |\n",
      [
        'Send it | Ana | "Done (TP5)" | done',
        "Mend it | Ana | 2026-12-01",
        "Ask | Ana | no date",
      ],
    ));

  it("takes a title in bold for no action, and what is told as implemented for done", () =>
    assertItems(
      "## Action items\n\n1. **Monitoring**\n   - Add alerts for memory\n2. Add checks. **Implemented in `compose.yml`.**\n3. **Fait** : rollback immédiat\n",
      [
        "Add alerts for memory | nobody | no date",
        "Add checks. **Implemented in `compose.yml`.** | nobody | no date | done",
        "**Fait** : rollback immédiat | nobody | no date | done",
      ],
    ));

  it("takes of prevention what has a name or a day, where a list of actions stands beside it", async () => {
    const prevention =
      "## Prevention\n\n- Review the templates\n- Train the team (@ana)\n";
    await assertItems(prevention, [
      "Review the templates | nobody | no date",
      "Train the team | @ana | no date",
    ]);
    await assertItems(`## Action items\n\n- Mend it\n\n${prevention}`, [
      "Mend it | nobody | no date",
      "Train the team | @ana | no date",
    ]);
  });

  it("finds the ticket in what an item goes on with below its first paragraph", async () => {
    const items = await itemsOf(
      "## Action items\n\n1. Shorten the wait\n\n   It is long.\n\n   So we do it. [issue](https://github.com/acme/forms/issues/12)\n\n2. Lengthen the list\n\nSee https://github.com/acme/forms/issues/13 for [more](https://github.com/acme/forms/issues/14).\n",
    );
    assert.deepEqual(
      items.map(({ text, isTracked }) => `${text}: ${isTracked}`),
      ["Shorten the wait: true", "Lengthen the list: false"],
    );
  });

  it("takes what we already do for done", () =>
    assertItems(
      "## Action items\n\n- Part the codes. Note: on investigation, we already do this.\n- See if we already do this\n- Rename what is already in place\n",
      [
        "Part the codes. Note: on investigation, we already do this. | nobody | no date | done",
        "See if we already do this | nobody | no date",
        "Rename what is already in place | nobody | no date",
      ],
    ));

  it("reads lines of minutes without bullets where each begins with a name", async () => {
    const body = (last: string): string =>
      `## Attendees\n\n- Ana Lopez\n- Tom Reed\n\n## Action points\n\nAna - Book a room\nTom/Ana - Ask the agency\n${last}\n`;
    await assertItems(
      body("Tom: Send the list by 2026-12-01"),
      [
        "Ana - Book a room | Ana | no date",
        "Tom/Ana - Ask the agency | Tom + Ana | no date",
        "Tom: Send the list | Tom | 2026-12-01",
      ],
      "meeting",
    );
    await assertItems(body("That was all."), [], "meeting");
    await assertItems(body("Tom: Send the list"), []);
  });

  it("takes a list whose lines all tell what was done for done, and one such line for a wish", async () => {
    await assertItems(
      "## Action items\n\n- Migrated the list to the new server\n- Documented who may send\n",
      [
        "Migrated the list to the new server | nobody | no date | done",
        "Documented who may send | nobody | no date | done",
      ],
    );
    await assertItems(
      "## Action items\n\n- Improved alerts for the form\n- Ask Sales\n",
      [
        "Improved alerts for the form | nobody | no date",
        "Ask Sales | nobody | no date",
      ],
    );
    await assertItems("## Action items\n\n- Improved alerts\n", [
      "Improved alerts | nobody | no date",
    ]);
  });

  it("takes alternatives and commands for no actions, and a mark in brackets for done in Japanese, too", async () => {
    await assertItems(
      "## Action items\n\nDo one of the following:\n\n- Keep the list\n- Delete the list\n",
      [],
    );
    await assertItems(
      "## Action items\n\nWe will do the following:\n\n- Keep the list\n- `npm run send`\n- Run `npm run send` again\n",
      [
        "Keep the list | nobody | no date",
        "Run `npm run send` again | nobody | no date",
      ],
    );
    await assertItems(
      "## Action items\n\n- 報告書の作成（完了）\n- テスト追加（Sprint-53で実施済み）\n- 報告書の確認\n",
      [
        "報告書の作成（完了） | nobody | no date | done",
        "テスト追加（Sprint-53で実施済み） | nobody | no date | done",
        "報告書の確認 | nobody | no date",
      ],
    );
  });

  it("closes what was deferred, and a list that tells how things stand", async () => {
    await assertItems(
      "## Action items\n\n| Action | Status |\n| - | - |\n| Add checkpoints | ❌ Deferred |\n| Ask Sales | Open |\n",
      [
        "Add checkpoints | nobody | no date | done",
        "Ask Sales | nobody | no date",
      ],
    );
    await assertItems(
      "## Action items\n\n- Story 12.2 ready for another try\n- All agreements documented in the wiki\n- Team aligned on the safer way\n",
      [
        "Story 12.2 ready for another try | nobody | no date | done",
        "All agreements documented in the wiki | nobody | no date | done",
        "Team aligned on the safer way | nobody | no date | done",
      ],
    );
    await assertItems(
      "## Action items\n\n- All agreements documented in the wiki\n- Ask Sales\n",
      [
        "All agreements documented in the wiki | nobody | no date",
        "Ask Sales | nobody | no date",
      ],
    );
    await assertItems(
      "## Action items\n\nIt might be good to do one of:\n\n- Drop the list\n- Split the list\n",
      [],
    );
  });

  it("leaves lists of decisions and the like apart, whose label is a line between the actions", () =>
    assertItems(
      "## Action items\n\nWe agreed:\n\n- Ana to send it\n\nDecisions made:\n\n- Keep the list\n\nFor the site:\n\n- Ask Sales\n",
      ["Ana to send it | Ana | no date", "Ask Sales | nobody | no date"],
    ));

  it("takes no day of a meeting for the day an action is due, and a column of issues and pull requests for its tickets", async () => {
    const items = await itemsOf(
      "## Action items\n\n| Date | Meeting | Owner | Action | Issue / PR |\n| - | - | - | - | - |\n| 2026-01-07 | Weekly | Ana | Send it | [forms#12](https://github.com/acme/forms/issues/12) |\n",
    );
    assert.deepEqual(
      items.map((item) => `${summarize(item)} ${item.isTracked}`),
      [
        "Send it | Ana | no date | [forms#12](https://github.com/acme/forms/issues/12) true",
      ],
    );
    await assertItems(
      "## Action items\n\n| Action | Date |\n| - | - |\n| Send it | 2026-01-07 |\n",
      ["Send it | nobody | 2026-01-07"],
    );
  });

  it("takes steps for later projects for proposals", async () => {
    const body = (heading: string): string =>
      `## ${heading}\n\n- Agree on the goals first\n`;
    await assertItems(body("Next steps (for future projects)"), [
      "Agree on the goals first | nobody | no date | proposed",
    ]);
    await assertItems(body("Next steps"), [
      "Agree on the goals first | nobody | no date",
    ]);
  });

  it("reads Windows line ends", () =>
    assertItems(
      "## Action items\r\n\r\n- Fix the\r\n  form (@jane,\r\n  due 2026-03-01)\r\n",
      ["Fix the form | @jane | 2026-03-01"],
    ));
});
