/** The letters of a matrix are those of its scheme. */

import { isHeld, matricesIn } from "../raci.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const matrix = (row: string): string =>
  `---\ntype: raci\ntitle: Launch\nstatus: active\nowner: maria\nscope: Launch\n---\n\n## RACI matrix\n\n| Activity | Campaigns | IT | Legal | Sales | Brand |\n| --- | --- | --- | --- | --- | --- |\n${row}\n`;

export const rule: DocumentRule = {
  id: "raci-letter-unknown",
  group: "raci",
  kind: "document",
  types: ["raci", "sop", "policy", "charter"],
  severity: "warning",
  fixable: false,
  summary:
    "Every cell of a responsibility matrix holds letters of its scheme (RACI, RASCI, DACI or RAPID), or nothing.",
  why: "A letter that nobody explained is read by each reader in another way, and counts for nobody.",
  examples: {
    good: matrix("| Send | A/R | I | | | |"),
    bad: matrix("| Send | A/R | Q | | | |"),
  },
  *check({ document }) {
    if (!isHeld(document)) return;
    for (const { activities, scheme } of matricesIn(document)) {
      const letters = Object.keys(scheme.letters)
        .map((each) => `\`${each}\``)
        .join(", ");
      for (const { assignments } of activities)
        for (const { unknown, role, range } of assignments)
          if (unknown.length > 0)
            yield {
              at: { range },
              message: `\`${unknown.join(" ")}\` for \`${role}\` is no letter of this matrix; it knows ${letters}.`,
            };
    }
  },
};
