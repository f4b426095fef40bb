/** Exactly one role answers for each activity of a matrix. */

import { isHeld, matricesIn, rolesWith } from "../raci.ts";
import { gapsIn } from "../raci-gaps.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const launch = (row: string): string =>
  `---\ntype: raci\ntitle: Launch\nstatus: active\nowner: maria\nscope: Launch\n---\n\n## RACI matrix\n\n| Activity | Campaigns | IT | Legal | Sales | Brand |\n| --- | --- | --- | --- | --- | --- |\n${row}\n`;

export const rule: DocumentRule = {
  id: "raci-accountable",
  group: "raci",
  kind: "document",
  types: ["raci", "sop", "policy", "charter"],
  severity: "warning",
  fixable: false,
  summary:
    "Each activity of a responsibility matrix has exactly one role that is accountable.",
  why: "Two who are accountable wait for each other, and with none nobody can decide. That one letter a row is the rule that makes a matrix worth having (RACI practice; DACI: one approver).",
  examples: {
    good: launch("| Send | A/R | I | | | |"),
    bad: launch("| Send | A/R | A | | | |"),
  },
  *check({ document }) {
    if (!isHeld(document)) return;
    for (const matrix of matricesIn(document)) {
      const { activities, scheme, roles } = matrix;
      const [letter, word] = scheme.accountable;
      const { gaps, isWhole } = gapsIn(matrix, "accountable");
      if (isWhole) {
        yield {
          at: { range: gaps[0]!.range },
          message: `Nobody is ${word} for any of the ${gaps.length} activities of this matrix; write \`${letter}\` in each row for one role.`,
        };
        continue;
      }
      for (const activity of activities) {
        const own = rolesWith(activity, "accountable");
        if (own.length === 1 || activity.text === "") continue;
        yield {
          at: { range: activity.range },
          message:
            own.length === 0
              ? `Nobody is ${word} for \`${activity.text}\`; write \`${letter}\` for one role, for instance \`${rolesWith(activity, "responsible")[0] ?? roles[0]!.name}\`.`
              : `${own.map((role) => `\`${role}\``).join(" and ")} are ${own.length === 2 ? "both" : "all"} ${word} for \`${activity.text}\`; keep \`${letter}\` for one of them.`,
        };
      }
    }
  },
};
