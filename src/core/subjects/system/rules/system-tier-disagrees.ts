/** The tier of a system is what its scores make it. */

import { textOfField } from "../../../playbook/playbook-document.ts";
import { tierFacts } from "../systems.ts";
import { isRetired } from "../../../types/life.ts";
import { write } from "../../../rules/fix.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const system = (more: string): string =>
  `---\ntype: system\ntitle: Postrider\nlifecycle: active\nbusiness_owner: maria\n${more}---\n\n# Postrider\n`;

export const rule: DocumentRule = {
  id: "system-tier-disagrees",
  group: "system",
  kind: "document",
  types: ["system"],
  severity: "warning",
  fixable: false,
  uncovers: ["weighing"],
  summary:
    "The tier of a system is the one that its scores add up to, and all three scores are 1, 2 or 3.",
  why: "The tier decides who must be able to stand in and how early a contract is talked about; set by feeling it is always 1 or never. GitLab's marketing tiering adds criticality, integration and risk: 8 or 9 is tier 1, 5 to 7 tier 2, 3 or 4 tier 3.",
  examples: {
    good: system(
      "tier: 2\ntier_scores: { criticality: 2, integration: 2, risk: 1 }\n",
    ),
    bad: system(
      "tier: 3\ntier_scores: { criticality: 2, integration: 2, risk: 1 }\n",
    ),
  },
  *check({ document }) {
    if (isRetired(document.statusFamily)) return;
    const { scores, written } = tierFacts(document);
    if (!scores) return;
    const wrong = (["criticality", "integration", "risk"] as const).filter(
      (each) => scores[each] === undefined,
    );
    if (wrong.length > 0) {
      yield {
        at: { field: "tier_scores" },
        message: `${wrong.map((each) => `\`${each}\``).join(" and ")} ${wrong.length === 1 ? "is" : "are"} no score of 1, 2 or 3, so the tier cannot be worked out.`,
      };
      return;
    }
    if (written === undefined || written === scores.tier) return;
    const value = textOfField(document, "tier")!;
    yield {
      at: { field: "tier" },
      message: `\`${value.text}\` is not what the scores add up to; ${scores.criticality! + scores.integration! + scores.risk!} points are tier \`${scores.tier}\`.`,
      fixes: [write({ value }, String(scores.tier))],
    };
  },
};
