/** Role: what a role answers for, who holds it and who steps in. */

import type { DocumentType } from "./document-type.ts";

/** Any one of these speaks of a role. */
const DUTIES = [
  "Responsibilities",
  "Accountabilities",
  "Decision rights",
  "Job description",
];

export const role: DocumentType = {
  id: "role",
  title: "Role",
  plural: "Roles",
  summary:
    "What a role answers for, who holds it, and who steps in when they are away.",
  aliases: ["role description", "role profile", "responsibility"],
  folders: [
    "roles",
    "role",
    "role-descriptions",
    "job-roles",
    "job-descriptions",
  ],
  idPrefix: "ROLE",
  icon: "person",
  controlled: false,
  reviewInterval: "1 year",
  statuses: {
    draft: ["draft"],
    "in-review": ["in review"],
    approved: ["approved"],
    active: ["active"],
    retired: ["retired"],
    paused: ["vacant"],
  },
  fields: [
    {
      name: "holder",
      summary: "Who has the role today.",
      kind: { kind: "list", of: { kind: "person" } },
      aliases: ["holders", "held_by", "role_holder", "incumbent"],
      required: "in-review",
      template: "",
      source: "GitLab: named individuals; succession practice",
    },
    {
      name: "deputy",
      summary: "Who steps in; not the holder.",
      kind: { kind: "list", of: { kind: "person" } },
      aliases: ["successor", "cover", "stand_in"],
      template: "",
      source: "Succession practice: no single point of failure",
    },
    {
      name: "team",
      summary: "The team the role belongs to.",
      kind: { kind: "text" },
      aliases: ["department"],
      template: "",
    },
    {
      name: "reports_to",
      summary: "The role or person it reports to.",
      kind: { kind: "list", of: { kind: "person" } },
      aliases: ["manager", "line_manager"],
    },
    {
      name: "since",
      summary: "The day the holder took over.",
      kind: { kind: "date" },
      aliases: ["holder_since", "in_role_since"],
    },
    {
      name: "handover_doc",
      summary: "The document that hands the role over.",
      kind: { kind: "reference" },
      aliases: ["handover", "handover_document"],
    },
    {
      name: "last_handover_test",
      summary: "The day the deputy last did the work alone.",
      kind: { kind: "date" },
      aliases: ["handover_tested_on", "last_cover_test"],
    },
  ],
  sections: [
    {
      heading: "Responsibilities",
      synonyms: [
        "Accountabilities",
        "Duties",
        "Roles and responsibilities",
        "What this role does",
        "Responsibility",
        "What are the responsibilities",
        "Key responsibilities",
        "Main responsibilities",
        "Tasks",
        "What you do",
      ],
      required: "in-review",
      summary: "What the role has to see to, one line each.",
      template: "- ",
    },
    {
      heading: "Decision rights",
      synonyms: ["Authority", "Decisions", "Can decide"],
      summary: "What the role may decide alone, and what not.",
    },
    {
      heading: "Key contacts",
      synonyms: ["Contacts", "Stakeholders"],
      summary: "Whom the role works with.",
    },
    {
      heading: "Handover notes",
      synonyms: [
        "Handover",
        "Succession",
        "Handover and cover",
        "Hand-over",
        "Handoff",
        "Hand-off",
        "Deputy",
        "Cover",
      ],
      required: "in-review",
      summary: "What the deputy has to know on the first day.",
    },
  ],
  marks: {
    words: ["role description", "job description"],
    weakWords: [
      "role",
      "lead",
      "manager",
      "owner",
      "director",
      "coordinator",
      "specialist",
      "analyst",
      "officer",
    ],
    openings: ["role"],
    weakOpenings: ["director of", "head of", "vp of", "chief"],
    weakFolders: ["roles", "role", "job-roles", "job-descriptions"],
    ownLabels: ["role code", "role title", "job title", "job code"],
    headings: [
      {
        of: [
          "Purpose",
          "Responsibilities",
          "Prerequisites",
          "Accountabilities",
          "Decision rights",
          "Skills",
          "Qualifications",
          "Reports to",
        ],
        least: 3,
        one: ["Responsibilities", "Accountabilities", "Decision rights"],
        none: ["Procedure", "Policy", "Policy statements", "Scope"],
      },
      {
        of: DUTIES,
        least: 1,
        one: DUTIES,
        none: [
          "Procedure",
          "Policy",
          "Policy statements",
          "Scope",
          "Membership",
        ],
      },
    ],
  },
  source:
    "GitLab (owners and provisioners); succession and continuity practice",
};
