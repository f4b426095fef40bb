/** Somebody does the work of each activity of a matrix. */

import { isHeld, matricesIn, rolesWith } from "../raci.ts";
import { gapsIn } from "../raci-gaps.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const launch = (row: string): string =>
  `---\ntype: raci\ntitle: Launch\nstatus: active\nowner: maria\nscope: Launch\n---\n\n## RACI matrix\n\n| Activity | Campaigns | IT | Legal | Sales | Brand |\n| --- | --- | --- | --- | --- | --- |\n${row}\n`;

export const rule: DocumentRule = {
  id: "raci-responsible-missing",
  group: "raci",
  kind: "document",
  types: ["raci", "sop", "policy", "charter"],
  severity: "warning",
  fixable: false,
  summary:
    "Each activity of a responsibility matrix has at least one role that does the work.",
  why: "An activity that somebody answers for and nobody does is not done. RACI practice asks for at least one R in each row; whoever is accountable may do it: `A/R`.",
  examples: {
    good: launch("| Send | A/R | I | | | |"),
    bad: launch("| Send | A | C | | | |"),
  },
  *check({ document }) {
    if (!isHeld(document)) return;
    for (const matrix of matricesIn(document)) {
      const { scheme } = matrix;
      const [letter, word] = scheme.responsible;
      const { gaps, isWhole } = gapsIn(matrix, "responsible");
      if (isWhole) {
        yield {
          at: { range: gaps[0]!.range },
          message: `Nobody is ${word} for any of the ${gaps.length} activities of this matrix; write \`${letter}\` in each row for whoever does it.`,
        };
        continue;
      }
      for (const activity of gaps) {
        const [own] = rolesWith(activity, "accountable");
        yield {
          at: { range: activity.range },
          message: `Nobody is ${word} for \`${activity.text}\`; write \`${letter}\` for whoever does it${own === undefined ? "" : `, \`${scheme.accountable[0]}/${letter}\` if \`${own}\` does it as well`}.`,
        };
      }
    }
  },
};
