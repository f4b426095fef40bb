/** SOP: how a recurring task is done, step by step, by whoever is on duty. */

import type { DocumentType } from "./document-type.ts";
import { CHECKLIST, REVISION_HISTORY, STEPS } from "./tables.ts";

export const sop: DocumentType = {
  id: "sop",
  title: "SOP",
  plural: "SOPs",
  summary:
    "How a recurring marketing task is done, step by step, so that anyone trained can do it.",
  aliases: [
    "standard operating procedure",
    "procedure",
    "runbook",
    "work instruction",
    "playbook",
  ],
  folders: [
    "sops",
    "sop",
    "procedures",
    "procedure",
    "runbooks",
    "runbook",
    "work-instructions",
    "standard-operating-procedures",
  ],
  idPrefix: "SOP",
  icon: "checklist",
  controlled: true,
  reviewInterval: "1 year",
  reviewIntervalWhen: { field: "criticality", is: "1", interval: "6 months" },
  statuses: {
    draft: ["draft"],
    "in-review": ["in review"],
    approved: ["approved"],
    active: ["active"],
    retired: ["retired"],
  },
  fields: [
    {
      name: "implements",
      summary: "The policies that this procedure puts into practice.",
      kind: { kind: "list", of: { kind: "reference", to: ["policy"] } },
      aliases: ["policy", "policies", "governing_policy", "implements_policy"],
      template: "",
      source: "GitLab: procedures map to a governing policy; JupiterOne",
    },
    {
      name: "systems",
      summary: "The systems the procedure works in, by id.",
      kind: { kind: "list", of: { kind: "reference", to: ["system"] } },
      aliases: ["tools", "systems_used"],
      template: "",
      source: "SOC 2; ITIL",
    },
    {
      name: "trigger",
      summary: "The event or schedule that starts it.",
      kind: { kind: "text" },
      aliases: ["triggered_by", "cron"],
      template: "",
      source: "comply `cron`; runbook practice",
    },
    {
      name: "frequency",
      summary: "How often it is carried out, for instance `monthly`.",
      kind: { kind: "duration" },
      aliases: ["execution_frequency"],
      source: "comply procedures",
    },
    {
      name: "criticality",
      summary: "How much depends on it, from 1 (most) to 4.",
      kind: { kind: "one-of", values: ["1", "2", "3", "4"] },
      aliases: ["tier", "criticality_tier"],
      source: "GitLab marketing tiering",
    },
    {
      name: "last_tested",
      summary: "The day someone last walked through the steps.",
      kind: { kind: "date" },
      aliases: ["last_tested_on", "last_dry_run", "tested_on"],
      source: "comply incident plan (tests)",
    },
  ],
  sections: [
    {
      heading: "Purpose",
      synonyms: ["Purpose and scope", "Objective", "Overview", "Why"],
      required: "in-review",
      summary: "What this procedure is for, in one or two sentences.",
    },
    {
      heading: "Scope",
      synonyms: [
        "Applicability",
        "Purpose and scope",
        "Scope and applicability",
        "When to use this",
      ],
      required: "in-review",
      summary: "When it applies, to which teams and systems, and when not.",
    },
    {
      heading: "Responsibilities",
      synonyms: [
        "Roles and responsibilities",
        "Roles",
        "RACI",
        "Who does what",
      ],
      required: "in-review",
      summary: "Which role does, checks and approves the work.",
    },
    {
      heading: "Prerequisites",
      synonyms: [
        "Before you begin",
        "Before you start",
        "Access",
        "Materials",
        "Requirements",
      ],
      summary: "Access, briefs and files needed before the first step.",
      template: CHECKLIST,
    },
    {
      heading: "Procedure",
      synonyms: ["Steps", "Instructions", "Process", "Procedure steps"],
      required: "in-review",
      summary: "Numbered steps, one action each, with who does it.",
      template: STEPS,
    },
    {
      heading: "Quality checks",
      synonyms: [
        "QA",
        "Quality assurance",
        "Quality control",
        "Verification",
        "QA/QC",
      ],
      summary: "How one sees that it was done right.",
    },
    {
      heading: "Exceptions and escalation",
      synonyms: ["Exceptions", "Escalation", "Troubleshooting"],
      summary: "What to do, and whom to call, when a step cannot be done.",
    },
    {
      heading: "Rollback or recovery",
      synonyms: ["Rollback", "Recovery", "Rollback plan", "Back-out plan"],
      summary: "How to undo it when it went wrong.",
    },
    {
      heading: "Records and evidence",
      synonyms: ["Records", "Evidence", "Records management"],
      summary: "What is kept as proof, and where.",
    },
    {
      heading: "Definitions",
      synonyms: ["Glossary", "Terms"],
      summary: "Terms that a reader may not know.",
    },
    {
      heading: "References",
      synonyms: ["Related documents", "Related SOPs"],
      summary: "Where to read more.",
    },
    {
      heading: "Revision history",
      synonyms: ["Review history", "Change history", "Document history"],
      summary: "Versions with date, author and change.",
      template: REVISION_HISTORY,
    },
  ],
  source:
    "EPA QA/G-6 (elements of an administrative SOP); GitLab controlled procedures; comply procedures",
};
