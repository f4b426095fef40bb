/** A goal has something on the roadmap that serves it. */

import { NOT_OVER } from "../../../types/life.ts";
import { servedBy } from "../../../rules/kinds/served-by.ts";
import type { DocumentLookupRule } from "../../../rules/rule.ts";

const KPI =
  "---\ntype: kpi\nid: KPI-001\nname: Cost per lead\nstatus: active\n---\n";
const item = (goal: string): string =>
  `---\ntype: roadmap\ntitle: New landing pages\nstatus: committed\n${goal}---\n`;

export const rule: DocumentLookupRule = {
  id: "kpi-unserved",
  group: "kpi",
  severity: "hint",
  fixable: false,
  summary:
    "A KPI in force is the goal of an open roadmap item or improvement, where the playbook has a roadmap.",
  why: "A goal that nothing serves is a wish; either something is missing on the roadmap, or the number is only watched.",
  examples: {
    good: { "kpi.md": KPI, "item.md": item("goal: KPI-001\n") },
    bad: { "kpi.md": KPI, "item.md": item("") },
  },
  types: ["kpi"],
  ...servedBy({
    by: ["roadmap", "improvement"],
    where: ["roadmap"],
    through: ["goal", "kpi"],
    state: NOT_OVER,
    while: ["active"],
    message:
      "No open roadmap item or improvement has this KPI as its goal; plan something, or say on a roadmap item that it serves it.",
  }),
};
