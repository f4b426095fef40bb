import assert from "node:assert/strict";
import { findingsOf } from "../../fixes.ts";
import { squiggle } from "../../squiggles.ts";

const RULE = "field-missing";

describe(RULE, () => {
  it("asks an approved policy for what its approval stands on", () =>
    squiggle(
      RULE,
      `---
^^^ field-missing: \`approved_on\` is missing in a document that is \`approved\`: the day the approver authorised this version.
^^^ field-missing: \`approver\` is missing in a document that is \`approved\`: who authorised the document; not its owner or requester.
^^^ field-missing: \`id\` is missing in a document that is \`approved\`: stable reference, never reused.
type: policy
title: Consent
status: approved
owner: dpo
version: "2.0"
---
`,
    ));

  it("takes the type's own id for the id where none is written", async () => {
    const found = async (rule: string, line: string): Promise<string> => {
      const text = `---\ntype: post-mortem\nstatus: reviewed\n${line}\n---\n`;
      return (await findingsOf(rule, { "a.md": text, "b.md": text }))
        .map(({ message }) => message)
        .join();
    };
    const asked = async (line: string): Promise<boolean> => {
      assert.equal(await found("id-duplicate", line), "");
      return (await found(RULE, line)).includes("`id` is missing");
    };
    assert.equal(await asked("incident_id: INC-42"), false);
    assert.equal(await asked("Incident ID: INC-42"), false);
    assert.equal(await asked("ticket: INC-42"), true);
  });

  it("asks a draft for little", () =>
    squiggle(
      RULE,
      `---
type: policy
title: Consent
status: draft
---
`,
    ));

  it("counts empty fields and placeholders as missing, and points at them", () =>
    squiggle(
      RULE,
      `---
type: policy
title: Consent
status: approved
id: POL-XXX-001
policy_id:
approved_by: TBD
^^^^^^^^^^^ field-missing: \`approved_by\` still says \`TBD\` in a document that is \`approved\`: who authorised the document; not its owner or requester.
approval_date:
^^^^^^^^^^^^^ field-missing: \`approval_date\` is empty in a document that is \`approved\`: the day the approver authorised this version.
version: 1
---
`,
    ));

  it("lists what may be written where that is settled", () =>
    squiggle(
      RULE,
      `---
^^^ field-missing: \`status\` is missing: where the document is in its life, one of \`draft\`, \`in review\`, \`approved\`, \`active\`, \`retired\`.
type: policy
title: Consent
---
`,
    ));

  it("takes the title from the first heading, and the status from a flag", () =>
    squiggle(
      RULE,
      `---
type: policy
draft: true
---

# Consent
`,
    ));

  it("reads labels in the body", () =>
    squiggle(
      RULE,
      `# Consent

**Status:** draft

**Owner:** Maria
`,
      { path: "policies/consent.md" },
    ));

  it("takes a duration and a labelled date in a post-mortem for when it began and ended", async () => {
    const findings = await findingsOf("field-missing", {
      "incidents/crm.md":
        "---\ntype: post-mortem\nstatus: published\nowner: Ana\n---\n\n# CRM down\n\n**Date:** 19 February 2026\n**Duration:** 14 minutes (14:22 – 14:36 UTC)\n",
    });
    const missing = findings.map(({ message }) => message.split("`")[1]);
    assert.ok(missing.includes("attendees"), String(missing));
    assert.ok(!missing.includes("incident_date"), String(missing));
    assert.ok(!missing.includes("resolved_at"), String(missing));
  });

  it("leaves owner, type and review dates to rules of their own", async () => {
    const found = await findingsOf(RULE, {
      "policies/consent.md": "---\nstatus: active\n---\n\n# Consent\n",
    });
    assert.deepEqual(
      found.map(({ message }) => /`(\w+)`/.exec(message)![1]),
      ["approved_on", "approver", "id", "version"],
    );
  });

  it("asks a page whose type was only inferred for no status and no id", () =>
    squiggle(
      RULE,
      `---
last_reviewed_on: 2026-10-01
review_in: 6 months
---

# How we deploy
`,
    ));

  it("asks nothing of retired documents", () =>
    squiggle(
      RULE,
      `---
type: policy
status: retired
---
`,
    ));

  it("asks for a review date that the team requires, unless that is already said", async () => {
    const config =
      "types:\n  note:\n    fields:\n      next_review: always\n      cost_centre: always\n";
    const text = (line: string): string =>
      `---\ntype: note\ntitle: A\nstatus: draft\ncost_centre: 1\n${line}---\n`;
    const found = await findingsOf(RULE, {
      "playbook.config.yaml": config,
      "a.md": text(""),
      "b.md": text("next_review: 2027-01-01\n"),
    });
    assert.deepEqual(
      found.map(({ path, message }) => [path, message]),
      [
        [
          "a.md",
          "`next_review` is missing: the day the next review is due; computed when left out.",
        ],
      ],
    );
  });

  it("says which misspelt key may hold it", () =>
    squiggle(
      "field-missing",
      `---
type: policy
title: Consent
stauts: active
^^^^^^ field-missing: \`status\` is missing; \`stauts\` looks like a misspelling of it.
owner: dpo
---
`,
    ));

  it("asks prose for a section or for the field that says the same, never for both", async () => {
    const charter = (head: string, body: string): Promise<readonly string[]> =>
      findingsOf(RULE, {
        "charters/a.md": `${head}# Web committee charter\n\n${body}\n\n## Purpose\n\nTo decide.\n`,
      }).then((found) => found.map(({ about }) => about?.field ?? ""));
    const LABELS = "**Status:** active\n**Owner:** dpo";
    const prose = await charter("", LABELS);
    const front = await charter("---\nstatus: active\nowner: dpo\n---\n\n", "");
    for (const field of ["members", "cadence", "quorum", "decision_rule"]) {
      assert.ok(!prose.includes(field), field);
      assert.ok(front.includes(field), field);
    }
  });

  it("takes a number at the front of the name or the title for the id", async () => {
    const asks = async (path: string, title: string): Promise<boolean> =>
      (
        await findingsOf(RULE, {
          [path]: `# ${title}\n\n**Status:** approved\n**Owner:** dpo\n`,
        })
      ).some(({ about }) => about?.field === "id");
    assert.equal(await asks("policies/consent.md", "Consent"), true);
    assert.equal(await asks("policies/POL-012-consent.md", "Consent"), false);
    assert.equal(await asks("policies/consent.md", "POL 12: Consent"), false);
  });

  it("asks quietly for a status where prose says since when it holds", async () => {
    const severity = async (line: string): Promise<string | undefined> =>
      (
        await findingsOf(RULE, {
          "policies/a.md": `# Consent\n\n**Owner:** dpo\n${line}\n`,
        })
      ).find(({ about }) => about?.field === "status")?.severity;
    assert.equal(await severity("**Version:** 1.0"), "warning");
    assert.equal(await severity("**Effective date:** 2026-01-01"), "info");
    assert.equal(await severity("**Approved by:** Board"), "info");
  });

  it("reads a label with a remark in brackets", async () => {
    const found = await findingsOf("owner-missing", {
      "policies/a.md":
        "# Consent\n\n| Owner (role) | Head of IT |\n| --- | --- |\n| Version | 1.0 |\n| Next review due | 2027-05-15 |\n",
    });
    assert.deepEqual(found, []);
  });

  it("takes a section that lists who was there for the field, and no other name", async () => {
    const missing = async (below: string) =>
      (
        await findingsOf("field-missing", {
          "a.md": `---\ntype: meeting\nstatus: approved\nowner: Maria Lopez\nchair: Tom Fry\n---\n\n# Board\n\n${below}`,
        })
      ).filter(({ about }) => about?.field === "attendees").length;
    assert.equal(await missing("## Present\n\n- Maria Lopez\n- Tom Fry\n"), 0);
    assert.equal(await missing("## Agenda\n\n- Budget\n"), 1);
  });
});
