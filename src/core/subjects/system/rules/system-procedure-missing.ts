/** A critical system has a procedure. */

import { IN_USE } from "../../../types/life.ts";
import { servedBy } from "../../../rules/kinds/served-by.ts";
import type { DocumentLookupRule } from "../../../rules/rule.ts";

const SYSTEM =
  "---\ntype: system\nid: SYS-001\ntitle: Postrider\nlifecycle: active\nbusiness_owner: maria\ntier: 1\n---\n\n# Postrider\n";

export const rule: DocumentLookupRule = {
  id: "system-procedure-missing",
  group: "system",
  severity: "hint",
  fixable: false,
  command: "newProcedure",
  summary:
    "A system of tier 1 in use is named in a procedure, where the playbook has procedures.",
  why: "What everything rests on is run by heart until the one who knows it by heart is away. Backstage and GitLab tie each critical system to its runbook.",
  options: {
    tiers: {
      summary: "The tiers whose systems need a procedure.",
      default: ["1"],
    },
  },
  examples: {
    good: {
      "systems/postrider.md": SYSTEM,
      "sops/send.md":
        "---\ntype: sop\ntitle: Send\nstatus: active\nsystems: [SYS-001]\n---\n",
    },
    bad: {
      "systems/postrider.md": SYSTEM,
      "sops/send.md": "---\ntype: sop\ntitle: Send\nstatus: active\n---\n",
    },
  },
  types: ["system"],
  ...servedBy({
    by: ["sop"],
    where: ["sop"],
    through: ["systems"],
    state: IN_USE,
    while: IN_USE,
    if: [{ field: "tier", is: { option: "tiers" } }],
    unless: [{ field: "runbook", set: true }],
    message:
      "No procedure says how this system of tier {tier} is run; name it in one, for instance `systems: [{id}]`.",
  }),
};
