/** Not everybody is asked before each activity. */

import { isHeld, matricesIn, rolesWith } from "../raci.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const matrix = (row: string): string =>
  `---\ntype: raci\ntitle: Launch\nstatus: active\nowner: maria\nscope: Launch\n---\n\n## RACI matrix\n\n| Activity | Campaigns | IT | Legal | Sales | Brand |\n| --- | --- | --- | --- | --- | --- |\n${row}\n`;

export const rule: DocumentRule = {
  id: "raci-all-consulted",
  group: "raci",
  kind: "document",
  types: ["raci", "sop", "policy", "charter"],
  severity: "hint",
  fixable: false,
  summary:
    "No activity of a responsibility matrix consults more roles than can be asked in time.",
  why: "Where everybody is consulted, nothing moves, and the matrix says that everybody matters instead of who does. RACI practice asks to keep C to those whose answer can change the result.",
  options: {
    maximum: {
      summary: "How many roles may be consulted about one activity.",
      default: 4,
    },
  },
  examples: {
    good: matrix("| Send | A/R | C | I | I | |"),
    bad: matrix("| Send | A/R | C | C | C | C |"),
  },
  *check({ document, option }) {
    if (!isHeld(document)) return;
    const maximum = option<number>("maximum");
    for (const { activities, roles } of matricesIn(document))
      for (const activity of activities) {
        const consulted = rolesWith(activity, "consulted").length;
        const isEverybody = roles.length >= 4 && consulted >= roles.length - 1;
        if (consulted <= maximum && !isEverybody) continue;
        yield {
          at: { range: activity.range },
          message: `${consulted} of ${roles.length} roles are consulted about \`${activity.text}\`; keep \`C\` for those whose answer can change it, and tell the others with \`I\`.`,
        };
      }
  },
};
