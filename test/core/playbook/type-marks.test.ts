/** What makes a type where a document does not say it, and what is only a guess. */

import assert from "node:assert/strict";
import {
  isTyped,
  memoryHost,
  openSession,
  type PlaybookDocument,
} from "../../../src/core/index.ts";

const TEXT = "Some words about it.\n\nAnd some more.\n";
const STEPS = "1. Open it.\n2. Read it.\n3. Close it.\n";

async function read(path: string, text: string): Promise<PlaybookDocument> {
  const { result } = await openSession(memoryHost({ [path]: text }, "docs"), {
    today: "2026-11-28",
  });
  return result.playbook.byPath.get(path)!;
}

/** `sop`; `sop?` where it is a guess; `none` where nothing speaks for a type, or for the index of a folder. */
async function typeOf(path: string, text: string): Promise<string> {
  const document = await read(path, text);
  if (isTyped(document)) return document.type.id;
  const [mark] = document.guess;
  return mark ? `${mark.type.id}?` : "none";
}

const sections = (...headings: readonly string[]): string =>
  headings.map((each) => `## ${each}\n\n${TEXT}\n`).join("");

describe("the type of a document that does not say it", () => {
  for (const [path, text, expected] of [
    ["gifting-policy.md", TEXT, "policy"],
    ["handbook/Gifting_Policy.MD.md", TEXT, "policy"],
    ["code-of-conduct.md", TEXT, "policy"],
    ["playbook-sev1-outages.md", TEXT, "sop"],
    ["send-newsletter-sop.md", TEXT, "sop"],
    ["restore.runbook.md", TEXT, "none"],
    ["incident-2024-03-01.md", TEXT, "post-mortem"],
    ["2024-03-01-outage-of-the-shop.md", TEXT, "post-mortem"],
    ["PM2020-001 - Inotify.md", TEXT, "post-mortem"],
    ["POL-012-gifts.md", TEXT, "policy"],
    ["glossary.md", TEXT, "term"],
    ["Marketing Glossary.md", TEXT, "term"],
    ["minutes-2022-06-29.md", TEXT, "meeting"],
    ["2021-10-06-minutes.md", TEXT, "meeting"],
    ["steering-committee-charter.md", TEXT, "charter"],
    ["raci.md", TEXT, "raci"],
    ["meetings/README.md", `# TSC meeting notes\n\n${TEXT}`, "none"],
    ["meetings/2026-03-01/README.md", `# TSC meeting\n\n${TEXT}`, "meeting?"],
    [
      "postmortem/README.md",
      `# Post-mortem: mail sent twice\n\n${TEXT}`,
      "post-mortem",
    ],
    ["kpi.md", `# KPI engine\n\n${TEXT}`, "kpi?"],
    ["terms/raci-matrix.md", `${sections("Definition", "Example")}`, "raci?"],
    [
      "raci-matrix.md",
      "| Task | Ana | Tom |\n|-|-|-|\n| Send | R | A |\n| Ask | A | R |\n| Tell | I | R |\n\nSome words.\n\nAnd more.\n",
      "raci",
    ],
    ["NFR-OPS-004.md", `# NFR-OPS-004 Runbook\n\n${TEXT}`, "none"],
    ["modelo-procedimento.md", STEPS, "none"],
    ["meetings/meeting_types.md", TEXT, "none"],
    ["blog/2026/minutes-online.md", TEXT, "meeting?"],
    [
      "articles/kpt-32.md",
      `---\nemoji: 👾\ntype: idea\ntopics: [kpt]\n---\n\n${TEXT}`,
      "none",
    ],
    ["processen/declaraties.md", STEPS, "sop"],
    ["processen/declaraties.md", TEXT, "sop?"],
    ["charte-de-moderation.md", `# Charte de modération\n\n${TEXT}`, "policy"],
    [
      "docs/Glossar/A/Anweisungen.md",
      `# Arbeitsanweisung - SOP\n\n${TEXT}`,
      "none",
    ],
    ["Schrijven_van_een_SOP.md", TEXT, "none"],
    ["guides/social-media-guide.md", TEXT, "sop?"],
    ["guides/social-media-guide.md", STEPS, "sop"],
    ["POL-COM-01-compras.md", TEXT, "policy"],
    ["datenschutz.md", `# Datenschutzordnung\n\n${TEXT}`, "policy"],
    ["reglement.md", `# Réglement intérieur\n\n${TEXT}`, "policy"],
    [
      "topics/committee-charter.md",
      "# Committee charter\n\nA committee charter is a document that says who decides.\n\nIt is short.\n",
      "charter?",
    ],
    [
      "committee-charter.md",
      "# Committee charter\n\nThe committee charter is kept by the board.\n\nIt is short.\n",
      "charter",
    ],
    ["SOP_INDEX.md", STEPS, "none"],
    ["10_Formulario_Cambio_SOP.md", STEPS, "none"],
    ["policies/complaints-process.md", STEPS, "sop"],
    ["POSTMORTEM.md", `# RuCTF 2023 | Post-mortem\n\n${TEXT}`, "post-mortem"],
    ["ehrenordnung.md", TEXT, "policy"],
    [
      "runbooks/rotate.md",
      `---\ncategory: Security\n---\n\n# Runbook: Rotate keys\n\n${STEPS}`,
      "sop",
    ],
    ["task_update_data_retention_policy.md", TEXT, "none"],
    [
      "meetings/2026-01-14.md",
      `---\nstart_time: "18:00"\nend_time: "20:00"\n---\n\n# January chapter meeting\n\n${TEXT}`,
      "meeting",
    ],
    ["verhaltenskodex.md", TEXT, "policy"],
    ["Policy-16-Clean-Desk.md", TEXT, "policy"],
    ["cctv.md", `# CCTV Policy and Procedures\n\n${STEPS}`, "policy"],
    ["Volunteer-Coordinator_Job-Profile.md", TEXT, "role"],
    ["monthly_meetings/2019-08-26.md", TEXT, "meeting"],
    [
      "incident-response.md",
      `# Incident Response Playbook\n\n## Step 1 - Detect\n\n${TEXT}\n## Step 2 - Stop\n\n${TEXT}\n## Step 3 - Mend\n\n${TEXT}`,
      "sop",
    ],
    [
      "practical-abbreviations.md",
      "# Abbreviations\n\n| Abbreviation | Full Form | Meaning |\n|-|-|-|\n| TBD | To be determined | Later |\n| ETA | Estimated arrival | When |\n",
      "term",
    ],
    ["process-for-renaming-a-committee.md", STEPS, "sop"],
    ["phishing.md", `# Incident Response Playbook: Phishing\n\n${TEXT}`, "sop"],
    ["ops.md", `# Rol: Operaciones (Ops)\n\n${TEXT}`, "role"],
    ["ops.md", `# Rolle: Betrieb\n\n${TEXT}`, "role"],
    ["regional-director-responsibilities.md", TEXT, "role"],
    // What one does to a document is not the document.
    ["add-a-new-runbook.md", TEXT, "none"],
    ["postmortem.md", TEXT, "post-mortem?"],
    ["release-notes.md", TEXT, "meeting?"],
    ["onboarding-checklist.md", TEXT, "sop?"],
    ["onboarding-checklist.md", STEPS, "sop"],
    ["how-to-log-in.md", STEPS, "sop"],
    ["how-to-log-in.md", TEXT, "sop?"],
    [
      "how-to-log-in.md",
      "- **Step 1**: Open\n- **Step 2**: Read\n- **Step 3**: Close\n",
      "sop",
    ],
    [
      "how-to-log-in.md",
      "Do this.\n\n| Step | Action |\n|-|-|\n| 1 | Open |\n| 2 | Read |\n| 3 | Close |\n",
      "sop",
    ],
    ["how-to-do-a-post-mortem.md", STEPS, "sop"],
    ["sprint-retrospective.md", TEXT, "post-mortem?"],
    ["2026-03-01-sprint-retrospective.md", TEXT, "post-mortem"],
    ["2022-agm-minutes.md", TEXT, "meeting"],
    ["minutes.md", TEXT, "meeting?"],
    ["plenum.md", `## Plenum 2019-03-06 Agenda/Minutes\n\n${TEXT}`, "meeting"],
    ["plenum.md", `## Plenum Minutes\n\n${TEXT}`, "none"],
    [
      "sprint-1.md",
      `# Sprint 1 - Meeting 7 Minutes\n\n## Attendance\n\nAna.\n\n## Next meeting\n\nMay.\n`,
      "meeting",
    ],
    ["duties.md", `# Governance - Responsibilities\n\n${TEXT}`, "none"],
    ["compte_rendu_20220517.md", TEXT, "meeting"],
    ["2026-06-10_reunion_note.md", TEXT, "meeting"],
    ["01_procedimiento_reclutamiento.md", TEXT, "sop"],
    ["beitragsordnung.md", TEXT, "policy"],
    ["datenschutz-grundverordnung.md", TEXT, "none"],
    ["vocabulary.md", TEXT, "term"],
  ] as const)
    it(`is told by its name: ${path} is ${expected}`, async () => {
      assert.equal(await typeOf(path, text), expected);
    });

  for (const [title, expected] of [
    ["SOP - Send the newsletter", "sop"],
    ["SOP: Send the newsletter", "sop"],
    ["Runbook: the shop is down", "sop"],
    ["Incident: the shop was down on 2024-03-01", "post-mortem"],
    ["TSC Meeting 2019-07-10", "meeting"],
    ["RACI for launches", "raci"],
    ["Philanthropy policy", "policy"],
    ["General Meeting, April 8th 2022, 7pm UTC", "meeting"],
    ["Board meeting of 6 February 2025", "meeting"],
    ["Passwortrichtlinie", "policy"],
    ["Richtlinie: Backups", "policy"],
    [
      "Öffentliches Protokoll der 2. Vorstandssitzung vom 31. Januar 2017",
      "meeting",
    ],
    ["Protokoll HTTP", "none"],
    ["Compte rendu de réunion du 17 mai 2022", "meeting"],
    ["Bureau du 22 juin 2021", "meeting"],
    ["Política de Seguridad", "policy"],
    ["Glosario de Términos", "term"],
    ["Verslag werkgroep 10-11-2022", "meeting"],
    ["Wachtwoordbeleid", "policy"],
    ["Ata da reunião de 3 de março de 2026", "meeting"],
    ["デプロイ手順書", "sop"],
    ["定例会議 2026年3月1日", "meeting"],
    ["Policy as code", "none"],
    ["Why we changed our gifting policy", "none"],
  ] as const)
    it(`is told by its title: ${title} is ${expected}`, async () => {
      assert.equal(await typeOf("a.md", `# ${title}\n\n${TEXT}`), expected);
    });

  for (const [headings, expected] of [
    [["Meaning", "Impact", "Diagnosis", "Mitigation"], "sop"],
    [["Purpose", "Prerequisites", "Procedure"], "sop"],
    [["Purpose", "Scope", "Policy", "Roles and responsibilities"], "policy"],
    [["Summary", "Timeline", "Root cause", "Action items"], "post-mortem"],
    [["Attendees", "Agenda", "Decisions"], "meeting"],
    [["Participants", "Agenda"], "meeting?"],
    [["Participants", "Agenda", "Notes", "Cadence"], "none"],
    [["Policy Statements", "Controls and Procedures"], "policy"],
    [["Job Description", "Benefits"], "role?"],
    [["Committee Seats", "Eligibility", "Meetings"], "charter"],
    [["Purpose", "Prerequisites", "Responsibilities"], "role"],
    [["Purpose", "Membership", "Quorum"], "charter"],
    [["Summary", "Rollback plan", "Test plan"], "change"],
    [["Step 1", "Step 2", "Step 3"], "sop"],
    [["Purpose", "Scope"], "none"],
    [["Summary", "Impact", "Resolution"], "none"],
  ] as const)
    it(`is told by its headings: ${headings.join(", ")} make ${expected}`, async () => {
      assert.equal(await typeOf("a.md", sections(...headings)), expected);
    });

  for (const [path, text, expected] of [
    ["policies/gifts.md", TEXT, "policy"],
    ["policies/2024/gifts.md", TEXT, "policy"],
    ["01 SOPs & Guides/send.md", TEXT, "sop"],
    ["Incident Reports/shop.md", TEXT, "post-mortem"],
    ["meeting-notes/2019-07-10.md", TEXT, "meeting"],
    ["minutes/board/2024-04-12.md", TEXT, "meeting"],
    ["meetings/board/notes-on-tools.md", TEXT, "meeting?"],
    ["incidents/shop/2024-04-12.md", TEXT, "post-mortem"],
    // A name of another kind says more than its folder.
    ["policies/kpis_metrics.md", TEXT, "none"],
    ["policies/Responsibilities.md", `---\nowner: Ana\n---\n`, "document"],
    // The name of a decision says what was decided.
    ["decisions/0012-domain-policy.md", TEXT, "none"],
    ["adr/0007-consent-policy.md", `# Consent policy\n\n${TEXT}`, "none"],
    ["security-policies/gifts.md", TEXT, "policy"],
    ["brand-policies/gifts.md", TEXT, "policy?"],
    ["brand-policies/gifts.md", `---\nowner: Ana\n---\n\n${TEXT}`, "policy"],
    ["brand-policies/gifts.md", sections("Scope", "Exceptions"), "policy"],
    ["sops/crm/send.md", TEXT, "sop?"],
    ["sops/crm/send.md", STEPS, "sop"],
    // Folders that often hold something else.
    ["systems/hubspot.md", TEXT, "system?"],
    ["systems/hubspot.md", "---\nstatus: active\n---\n", "system"],
    ["roles/lead.md", TEXT, "role"],
    ["02_roles/bar.md", `# Bar\n\n${sections("Verantwortlichkeiten")}`, "role"],
    [
      "job_roles/sales/seller.md",
      sections("Job Description", "Benefits"),
      "role?",
    ],
    ["richtlinien/Schreibtisch.md", sections("Zweck", "Richtlinie"), "policy"],
    ["richtlinien/Schreibtisch.md", TEXT, "policy?"],
    [
      "committee-meeting-notes/2024/6th.md",
      sections("Participants", "Agenda"),
      "meeting",
    ],
    ["standards/logging.md", TEXT, "policy?"],
    ["standards/pairs.md", "---\nowner: Ana\n---\n", "document"],
    ["process/pairs.md", "---\nlast_reviewed: 2026-01-01\n---\n", "document"],
    ["systems/notes/today.md", TEXT, "none"],
    // Guides to the form of texts, and to those who help.
    ["style-guide.md", STEPS, "none"],
    ["brand-guide.md", TEXT, "none"],
    ["contributor-guide.md", TEXT, "none"],
    ["launch-guide.md", STEPS, "sop"],
    // Whoever calls it something of their own is not offered another word.
    ["gift-guidelines.md", `---\ntype: poem\n---\n\n${TEXT}`, "none"],
    ["pajamas-design-system/button.md", TEXT, "none"],
    ["batch-changes/intro.md", TEXT, "none"],
    ["custom_roles/intro.md", TEXT, "none"],
    ["public-policy/intro.md", TEXT, "none"],
  ] as const)
    it(`is told by its folder: ${path} is ${expected}`, async () => {
      assert.equal(await typeOf(path, text), expected);
    });

  for (const [what, path, text, expected] of [
    [
      "its title, whatever uses it",
      "reset.md",
      `---\ntitle: Password Reset Procedure\nusedIn: [recovery]\n---\n\n${STEPS}`,
      "sop",
    ],
    [
      "steps below a heading for them",
      "upgrade.md",
      `# Upgrading\n\n## Step by step procedure\n\n${STEPS}`,
      "sop",
    ],
    [
      "a field of one type",
      "a.md",
      "---\nincident_date: 2024-03-01\n---\n",
      "post-mortem",
    ],
    [
      "name and steps where its own type only says that it is a document",
      "how-to-deploy.md",
      `---\ntype: technical_documentation\n---\n\n${STEPS}`,
      "sop",
    ],
    [
      "its own type where nothing tells more",
      "deploying.md",
      `---\ntype: technical_documentation\n---\n\n${TEXT}`,
      "document",
    ],
    [
      "its own type where that is the exact word",
      "how-to-deploy.md",
      `---\ntype: document\n---\n\n${STEPS}`,
      "document",
    ],
    [
      "a form whose steps are links",
      "a.md",
      ["Meaning", "Impact", "Diagnosis", "Mitigation"]
        .map((each) => `## ${each}\n\n[See](${each}.md)\n`)
        .join("\n"),
      "sop",
    ],
    [
      "labels in place of headings",
      "a.md",
      `Présents :\n\n- Ana\n\n## Ordre du jour\n\n${TEXT}\n## Actions\n\n${TEXT}`,
      "meeting",
    ],
    [
      "a label of one type",
      "a.md",
      `# Incident response\n\n**Policy owner:** Ana\n\n${TEXT}`,
      "policy",
    ],
    [
      "its first line, where it has no heading",
      "a.md",
      `Expense Reimbursement Policy\n\n${TEXT}`,
      "policy",
    ],
    [
      "its title where a site only calls it a page",
      "a.md",
      `---\ntype: page\ntitle: Gifting Policy\n---\n\n${TEXT}`,
      "policy",
    ],
    [
      "its name where a field of another type is only a switch",
      "abuse-runbook.md",
      `---\nsource_of_truth: true\n---\n\n${TEXT}`,
      "sop",
    ],
    [
      "owner and status, though it is the page of a folder",
      "rfcs/placement/README.md",
      `---\nowners: [team-x]\nstate: review\n---\n\n# Placement\n\n${TEXT}`,
      "document",
    ],
    ["a flag", "a.md", `---\npolicy: true\n---\n\n${TEXT}`, "policy"],
    [
      "a list of terms below a name that means many things",
      "terms.md",
      "- **A** - one\n- **B** - two\n- **C** - three\n- **D** - four\n",
      "term",
    ],
    [
      "a policy's headings in the index of a folder",
      "policies/access-control/index.md",
      sections("Purpose", "Scope", "Policy"),
      "policy",
    ],
  ] as const)
    it(`is told by ${what}`, async () => {
      assert.equal(await typeOf(path, text), expected);
    });

  for (const [what, path, text] of [
    [
      "an index that only lists links",
      "policies/index.md",
      "# Policies\n\n- [A](a.md)\n- [B](b.md)\n- [C](c.md)\n",
    ],
    [
      "a stub",
      "open-source-policy.md",
      "It has [moved](https://example.org).\n",
    ],
    [
      "what calls itself something else",
      "a.md",
      `---\ntype: poem\n---\n\n${sections("Purpose", "Membership", "Quorum")}`,
    ],
    ["steps alone", "a.md", ""],
  ] as const)
    it(`is not made up for ${what}`, async () => {
      assert.ok(!isTyped(await read(path, text)));
    });
});
