/** RACI: who is responsible, accountable, consulted and informed for each activity. */

import type { DocumentType } from "../../types/document-type.ts";
import { RACI_MATRIX } from "../../types/tables.ts";

export const raci: DocumentType = {
  id: "raci",
  title: "RACI matrix",
  plural: "RACI matrices",
  summary:
    "Who is responsible, accountable, consulted and informed for each activity.",
  aliases: [
    "RACI matrix",
    "RACI chart",
    "RASCI",
    "DACI",
    "RAPID",
    "responsibility matrix",
    "responsibility assignment matrix",
  ],
  folders: ["raci", "racis", "raci-matrices", "responsibility-matrices"],
  idPrefix: "RACI",
  icon: "table",
  controlled: false,
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
      name: "scope",
      summary: "The process or project the matrix is for.",
      kind: { kind: "text" },
      aliases: ["process", "project", "covers"],
      required: "in-review",
      template: "",
      source: "RACI practice",
    },
    {
      name: "roles",
      summary: "The roles that head the columns.",
      kind: { kind: "list", of: { kind: "person" } },
      aliases: ["raci_roles", "columns"],
      source: "RACI practice",
    },
    {
      name: "scheme",
      summary:
        "The letters of the matrix, where they are not those of RACI and no heading says so.",
      kind: { kind: "one-of", values: ["raci", "rasci", "daci", "rapid"] },
      aliases: ["model", "letters"],
      source: "RACI practice; DACI (Atlassian); RAPID (Bain)",
    },
  ],
  sections: [
    {
      heading: "RACI matrix",
      synonyms: [
        "RACI",
        "RACI chart",
        "RACI table",
        "Matrix",
        "Responsibility matrix",
        "Responsibility assignment matrix",
        "RASCI",
        "RASCI matrix",
        "DACI",
        "RAPID",
      ],
      required: "in-review",
      summary:
        "R does the work, A answers for it (exactly one a row), C is asked before, I is told after.",
      template: RACI_MATRIX,
    },
    {
      heading: "Notes",
      synonyms: ["Remarks", "Comments"],
      summary: "What the matrix cannot say.",
    },
  ],
  marks: {
    words: ["raci", "rasci", "daci", "raci matrix", "responsibility matrix"],
    openings: ["raci", "rasci", "daci", "responsibility matrix"],
    body: "matrix",
  },
  source: "RACI practice; MADR (consulted, informed); GitLab stakeholder maps",
};
