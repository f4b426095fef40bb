import assert from "node:assert/strict";
import {
  applyEdits,
  memoryHost,
  openSession,
  quickFixesFor,
} from "../../../src/core/index.ts";
import { squiggle } from "../../squiggles.ts";

const CONFIG = {
  "playbook.config.yaml": `types:
  review:
    sections:
      Summary: { required: in-review, summary: What happened. }
      Attendees: { required: in-review, summary: "Who was there, by name." }
      Contributing factors: { required: done, synonyms: [Findings] }
`,
};

describe("section-missing", () => {
  it("points at the document, once for each section", () =>
    squiggle(
      "section-missing",
      `---
^^^ section-missing: The section \`Attendees\` is missing: who was there, by name.
^^^ section-missing: The section \`Summary\` is missing: what happened.
type: review
status: active
---
`,
      { files: CONFIG },
    ));

  it("suggests the section at a heading that is nearly its name", () =>
    squiggle(
      "section-missing",
      `---
type: review
---

# Campaign

## Summary

## Atendees
^^^^^^^^^^^ section-missing: The section \`Attendees\` is missing. Did you mean it by \`Atendees\`?
`,
      { files: CONFIG },
    ));

  it("takes a heading that says the name and more for the section", () =>
    squiggle(
      "section-missing",
      `---
type: review
---

# Campaign

## Summary of events

## Attendees
`,
      { files: CONFIG },
    ));

  it("finds sections at any level, in any order, numbered, in any case and under any name", () =>
    squiggle(
      "section-missing",
      `---
type: review
status: closed
---

ATTENDEES
=========

#### 2. Findings (so far)

### Summary:
`,
      { files: CONFIG },
    ));

  it("takes one heading for two sections where it names both", () =>
    squiggle(
      "section-missing",
      `---
type: policy
status: approved
---

## Purpose and scope

## Roles & responsibilities

## Policy

## Exceptions
`,
    ));

  it("asks for what is due at this stage only", () =>
    squiggle(
      "section-missing",
      `---
type: review
status: draft
---
`,
      { files: CONFIG },
    ));

  it("does not take headings in code for sections", () =>
    squiggle(
      "section-missing",
      `---
^^^ section-missing: The section \`Attendees\` is missing: who was there, by name.
type: review
---

## Summary

\`\`\`
## Attendees
\`\`\`
`,
      { files: CONFIG },
    ));

  it("offers to write the section where the type has it", async () => {
    const text =
      "---\r\ntype: policy\r\nstatus: in review\r\n---\r\n\r\n## Purpose\r\n\r\nWhy.\r\n\r\n## Responsibilities\r\n\r\n## Policy\r\n\r\n## Exceptions\r\n";
    assert.equal(
      await fixed(text, "Add the section `Scope`"),
      text.replace(
        "## Responsibilities",
        "## Scope\r\n\r\n<!-- Whom and what it applies to, and what it leaves out. -->\r\n\r\n## Responsibilities",
      ),
    );
  });

  it("offers to write the last section at the end, and the first before the others", async () => {
    const head = "---\ntype: policy\nstatus: in review\n---\n\n# Consent\n\n";
    const rest = "## Scope\n\n## Responsibilities\n\n## Policy\n\nAsk first.\n";
    assert.equal(
      await fixed(head + rest, "Add the section `Exceptions`"),
      `${head}${rest}\n## Exceptions\n\n<!-- Who may grant an exception, for how long, and where it is recorded. -->\n`,
    );
    assert.equal(
      await fixed(head + rest, "Add the section `Purpose`"),
      `${head}## Purpose\n\n<!-- Why this policy exists, in two or three sentences. -->\n\n${rest}`,
    );
  });

  it("offers to rename a near miss and keeps its number", async () => {
    const text = "---\ntype: policy\nstatus: in review\n---\n\n### 2. Scop\n";
    assert.equal(
      await fixed(text, "Call it `Scope`"),
      text.replace("Scop", "Scope"),
    );
  });

  it("asks the minutes of change control for more than those of other meetings", async () => {
    const meeting = (type: string): string =>
      `---
type: meeting
title: November
status: held
meeting_type: ${type}
---

# November

## Agenda

1. The form

## Changes for review

None.

## Emergency changes since last meeting

None.

## Decisions

None.

## Action items

None.
`;
    await squiggle("section-missing", meeting("steering"));
    await squiggle(
      "section-missing",
      meeting("Change_Control").replace(
        "---",
        "---\n^^^ section-missing: The section `Review of completed and failed changes` is missing: for change control: how the last changes went.",
      ),
    );
  });

  it("does not ask a document for what its title says it is about", () =>
    squiggle(
      "section-missing",
      `---
^^^ section-missing: The section \`Purpose\` is missing: why this policy exists, in two or three sentences.
^^^ section-missing: The section \`Roles and responsibilities\` is missing: which role has to do what.
^^^ section-missing: The section \`Scope\` is missing: whom and what it applies to, and what it leaves out.
type: policy
title: Política de excepciones SLA
status: active
owner: dpo
---

## Política

1. Ask first.
`,
    ));

  it("insists only where the status of a stranger's document says that it is in force", async () => {
    const severities = async (status: string): Promise<readonly string[]> => {
      const text = `# Change request: Add a login\n\n**Status:** ${status}\n\n## Reason\n\nSafety.\n`;
      const { result } = await openSession(memoryHost({ "login.md": text }), {
        today: "2026-11-28",
      });
      return result.diagnostics
        .filter(({ rule }) => rule === "section-missing")
        .map(
          ({ about, severity }) =>
            `${about?.section ?? about?.sections?.join(", ")} ${severity}`,
        );
    };
    assert.deepEqual(await severities("open"), [
      "Summary, Impact and risk, Implementation plan, Rollback plan, Test plan, Communication plan hint",
    ]);
    // Of an approved change only what every change needs is an error before settings say more.
    assert.deepEqual(await severities("approved"), [
      "Communication plan info",
      "Impact and risk warning",
      "Implementation plan warning",
      "Rollback plan error",
      "Summary warning",
      "Test plan warning",
    ]);
    assert.deepEqual(await severities("implemented"), [
      "Summary, Impact and risk, Implementation plan, Rollback plan, Test plan, Communication plan, Post-implementation review hint",
    ]);
  });

  it("says once that a stranger's document has a form of its own, and adds all sections at once", async () => {
    const text =
      "# Post-mortem: two mails\n\n## Timeline\n\n- 10:00 both went out\n\n## Thanks\n\nTo Ana.\n";
    const open = async (files: Record<string, string>) =>
      (
        await openSession(memoryHost(files), { today: "2026-11-21" })
      ).result.diagnostics
        .filter(({ rule }) => rule === "section-missing")
        .map(({ severity, message }) => `${severity}: ${message}`);
    assert.deepEqual(await open({ "docs/a.md": text }), [
      "hint: This post-mortem has no sections `Summary`, `Impact`, `Root cause`, `Resolution`, `Action items` and `Lessons learned`, which most of its kind have.",
    ]);
    // Settings may say that the model is theirs, and the document that it is one of them.
    const settled = { "docs/a.md": text, "playbook.config.yaml": "# ours\n" };
    assert.equal((await open(settled)).length, 1);
    const stated = `---\nstatus: in review\n---\n\n${text}`;
    assert.equal((await open({ ...settled, "docs/a.md": stated })).length, 6);
    const title =
      "Add the sections `Summary`, `Impact`, `Root cause`, `Resolution`, `Action items` and `Lessons learned`";
    const after = await fixed(text, title);
    assert.deepEqual(
      after.split("\n").filter((line) => line.startsWith("#")),
      [
        "# Post-mortem: two mails",
        "## Summary",
        "## Impact",
        "## Timeline",
        "## Root cause",
        "## Resolution",
        "## Action items",
        "## Lessons learned",
        "## Thanks",
      ],
    );
    assert.deepEqual(await open({ "docs/a.md": after }), []);
  });

  for (const [language, headings, name, line] of [
    [
      "German",
      "## Zweck\n\nSo.\n\n## Regelungen\n\nSo.\n",
      "`Geltungsbereich` (Scope)",
      "## Geltungsbereich",
    ],
    [
      "French",
      "## Objet\n\nAinsi.\n\n## Exceptions\n\nAucune.\n\n## Responsabilités\n\nAna.\n",
      "`Champ d'application` (Scope)",
      "## Champ d'application",
    ],
    [
      "English",
      "## Purpose\n\nSo.\n\n## Regelungen\n\nSo.\n",
      "`Scope`",
      "## Scope",
    ],
  ] as const)
    it(`names a section in the language of the document: ${language}`, async () => {
      const text = `---\ntype: policy\ntitle: Consent\nstatus: active\n---\n\n# Consent\n\n${headings}`;
      const { result } = await openSession(memoryHost({ "a.md": text }), {
        today: "2026-11-21",
      });
      const about = result.diagnostics.find(
        ({ about }) => about?.section === "Scope",
      );
      assert.ok(
        about?.message.startsWith(`The section ${name} is missing`),
        about?.message,
      );
      const title = `Add the section \`${line.slice(3)}\``;
      assert.ok((await fixed(text, title)).includes(`\n${line}\n`));
    });
});

async function fixed(text: string, title: string): Promise<string> {
  const session = await openSession(memoryHost({ "a.md": text }), {
    today: "2026-11-21",
  });
  const { diagnostics, playbook } = session.result;
  const fix = diagnostics
    .flatMap((each) => quickFixesFor(each, playbook))
    .find((each) => each.title === title);
  const cure = fix?.make(text, "");
  assert.ok(cure, `there is no fix ${title}`);
  return applyEdits(text, cure.edits);
}
