/** For a critical system somebody has thought about how to leave it. */

import { IN_USE } from "../../../types/life.ts";
import { requiredIf } from "../../../rules/kinds/required-if.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const system = (more: string): string =>
  `---\ntype: system\ntitle: Postrider\nlifecycle: active\nbusiness_owner: maria\n${more}---\n\n# Postrider\n`;

export const rule: DocumentRule = {
  id: "system-exit-plan-missing",
  group: "system",
  types: ["system"],
  severity: "hint",
  fixable: false,
  summary:
    "A system of tier 1 in use has an exit plan, as a field or a section.",
  why: "A system that cannot be left sets its own price. GitLab's removal process asks how data is exported and deleted and how the contract ends before it has to happen.",
  options: {
    tiers: {
      summary: "The tiers whose systems need an exit plan.",
      default: ["1"],
    },
  },
  examples: {
    good: system("tier: 1\nexit_plan: RM-001\n"),
    bad: system("tier: 1\n"),
  },
  ...requiredIf({
    fields: { exit_plan: "how to leave this system" },
    section: "Renewal and exit plan",
    while: IN_USE,
    if: [{ field: "tier", is: { option: "tiers" } }],
    message:
      "Nothing says how to leave this system of tier {tier}; write a section `Renewal and exit plan`, or name the document as {field}.",
  }),
};
