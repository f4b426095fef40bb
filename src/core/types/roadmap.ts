/** Roadmap item: one thing marketing, often with IT, has set out to do. */

import type { DocumentType } from "./document-type.ts";

export const roadmap: DocumentType = {
  id: "roadmap",
  title: "Roadmap item",
  plural: "Roadmap items",
  summary:
    "One thing marketing, often together with IT, has set out to do, and for which goal.",
  aliases: ["roadmap item", "initiative", "epic", "KEP"],
  folders: ["roadmap", "roadmaps", "roadmap-items", "initiatives"],
  idPrefix: "RM",
  icon: "milestone",
  controlled: false,
  reviewInterval: "3 months",
  statuses: {
    draft: ["proposed"],
    approved: ["committed"],
    active: ["in progress"],
    done: ["done"],
    rejected: ["dropped"],
    paused: ["deferred"],
  },
  fields: [
    {
      name: "sponsor",
      summary: "Who wants it and stands behind it.",
      kind: { kind: "list", of: { kind: "person" } },
      aliases: ["executive_sponsor", "sponsors"],
      source: "KEP (approvers)",
    },
    {
      name: "owning_team",
      summary: "The team that answers for the delivery.",
      kind: { kind: "text" },
      aliases: ["team", "lead_team", "owning-sig", "owning-stage"],
      required: "in-review",
      template: "marketing",
      source: "KEP (`owning-sig`); GitLab (`owning-stage`)",
    },
    {
      name: "participating_teams",
      summary: "The other teams that have to do something.",
      kind: { kind: "list", of: { kind: "text" } },
      aliases: [
        "participating_sigs",
        "participating_stages",
        "contributing_teams",
      ],
      template: "",
      source: "KEP (`participating-sigs`)",
    },
    {
      name: "horizon",
      summary: "Roughly when; or write a target date.",
      kind: { kind: "one-of", values: ["now", "next", "later"] },
      aliases: ["time_horizon", "timeframe"],
      template: "",
      source: "Now-next-later roadmaps",
    },
    {
      name: "target_date",
      summary: "The day it should be done; or write a horizon.",
      kind: { kind: "date" },
      aliases: ["target", "due", "due_date", "milestone", "delivery_date"],
      template: "",
      source: "KEP (milestone)",
    },
    {
      name: "goal",
      summary: "The KPIs or goals it moves, by id.",
      kind: { kind: "list", of: { kind: "reference", to: ["kpi"] } },
      aliases: ["goals", "kpi", "kpis", "objective", "okr"],
      required: "approved",
      template: "",
      source: "GitLab: work links to a performance indicator",
    },
    {
      name: "depends_on",
      summary: "What has to be done first, by id.",
      kind: { kind: "list", of: { kind: "reference" } },
      aliases: ["dependencies", "blocked_by"],
      source: "KEP (`see-also`)",
    },
    {
      name: "changes",
      summary: "The changes that deliver it, by id.",
      kind: { kind: "list", of: { kind: "reference", to: ["change"] } },
      aliases: ["change_requests"],
    },
    {
      name: "effort",
      summary: "How much work it is.",
      kind: { kind: "one-of", values: ["S", "M", "L", "XL"] },
      aliases: ["size", "t_shirt_size"],
    },
    {
      name: "priority",
      summary: "How much it matters.",
      kind: { kind: "one-of", values: ["low", "medium", "high", "critical"] },
    },
  ],
  sections: [
    {
      heading: "Summary",
      synonyms: ["Overview", "Description", "What"],
      required: "in-review",
      summary: "What will be there that is not there today.",
    },
    {
      heading: "Motivation",
      synonyms: ["Problem", "Problem statement", "Background", "Why"],
      required: "in-review",
      summary: "Which problem it solves, and for whom.",
    },
    {
      heading: "Goals and non-goals",
      synonyms: ["Goals", "Goals / non-goals", "Objectives", "Non-goals"],
      required: "in-review",
      summary: "What it has to reach, and what it leaves out on purpose.",
      template: "- ",
    },
    {
      heading: "Risks",
      synonyms: ["Risks and mitigations", "Risks and dependencies", "Risk"],
      required: "in-review",
      summary: "What could go wrong, and what is done about it.",
    },
    {
      heading: "Plan and milestones",
      synonyms: ["Plan", "Milestones", "Timeline", "Delivery plan"],
      summary: "The steps, with dates.",
    },
    {
      heading: "Alternatives",
      synonyms: ["Alternatives considered", "Options considered"],
      summary: "What else was considered, and why not.",
    },
    {
      heading: "Done criteria",
      synonyms: [
        "Graduation criteria",
        "Graduation or done criteria",
        "Definition of done",
        "Acceptance criteria",
      ],
      summary: "How one will know that it is done.",
    },
  ],
  source:
    "Kubernetes enhancement proposals; GitLab design documents; now-next-later roadmaps",
};
