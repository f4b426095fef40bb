/** Policy: what must hold, who said so, and to whom it applies. */

import type { DocumentType } from "./document-type.ts";
import { REVISION_HISTORY } from "./tables.ts";

export const policy: DocumentType = {
  id: "policy",
  title: "Policy",
  plural: "Policies",
  summary:
    "What must hold in marketing, who decided it and to whom it applies.",
  aliases: ["standard", "guideline", "directive"],
  folders: ["policies", "policy", "standards", "security-policies"],
  idPrefix: "POL",
  icon: "law",
  controlled: true,
  reviewInterval: "1 year",
  statuses: {
    draft: ["draft"],
    "in-review": ["in review"],
    approved: ["approved"],
    active: ["active"],
    retired: ["retired"],
  },
  fields: [
    {
      name: "policy_area",
      summary: "The part of marketing the policy governs.",
      kind: {
        kind: "one-of",
        values: [
          "data",
          "brand",
          "consent",
          "access",
          "vendor",
          "content",
          "change",
          "other",
        ],
      },
    },
    {
      name: "exceptions_allowed",
      summary: "Whether the policy may be waived at all.",
      kind: { kind: "flag" },
      source: "GitLab and JupiterOne exception practice",
    },
  ],
  sections: [
    {
      heading: "Purpose",
      synonyms: ["Purpose and scope", "Objective", "Why"],
      required: "in-review",
      summary: "Why this policy exists, in two or three sentences.",
    },
    {
      heading: "Scope",
      synonyms: ["Applicability", "Purpose and scope", "Who this applies to"],
      required: "in-review",
      summary: "Whom and what it applies to, and what it leaves out.",
    },
    {
      heading: "Roles and responsibilities",
      synonyms: ["Responsibilities", "Roles"],
      required: "in-review",
      summary: "Which role has to do what.",
    },
    {
      heading: "Policy statements",
      synonyms: ["Policy", "Requirements", "Statements", "Rules"],
      required: "in-review",
      summary: "What must hold, as numbered statements.",
      template: "1. ",
    },
    {
      heading: "Exceptions",
      synonyms: ["Exceptions and waivers", "Exemptions"],
      required: "in-review",
      summary:
        "Who may grant an exception, for how long, and where it is recorded.",
    },
    { heading: "Definitions", summary: "Terms that a reader may not know." },
    {
      heading: "Enforcement",
      synonyms: ["Compliance measurement", "Compliance"],
      summary: "How compliance is checked and what follows from a breach.",
    },
    {
      heading: "References",
      synonyms: ["Related documents"],
      summary: "Where to read more.",
    },
    {
      heading: "Revision history",
      synonyms: ["Review history", "Change history", "Document history"],
      summary: "Versions with date, author and change.",
      template: REVISION_HISTORY,
    },
  ],
  marks: {
    words: ["policy", "code of conduct"],
    weakWords: [
      "standard",
      "standards",
      "guideline",
      "guidelines",
      "rules",
      "policies",
    ],
    weakFolders: ["standards"],
    headings: [
      {
        of: [
          "Purpose",
          "Scope",
          "Roles and responsibilities",
          "Policy statements",
          "Exceptions",
          "Enforcement",
          "Violations",
          "Applicability",
          "Compliance and enforcement",
          "Ownership",
          "Security policy ownership",
          "Schedule",
        ],
        least: 3,
        one: [
          "Policy statements",
          "Exceptions",
          "Enforcement",
          "Violations",
          "Compliance and enforcement",
        ],
      },
    ],
  },
  source:
    "GitLab controlled documents; SOC 2 policy hierarchy; comply policy templates",
};
