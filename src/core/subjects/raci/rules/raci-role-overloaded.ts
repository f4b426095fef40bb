/** No role answers for more activities than one can answer for. */

import { foldName } from "../../../playbook/people/people.ts";
import type { TypedDocument } from "../../../playbook/playbook-document.ts";
import { isHeld, matricesOf, rolesWith } from "../raci.ts";
import type { Range } from "../../../text/range.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const matrix = (rows: number): string =>
  `---\ntype: raci\ntitle: Launch\nstatus: active\nowner: maria\nscope: Launch\n---\n\n## RACI matrix\n\n| Activity | Campaigns | IT |\n| --- | --- | --- |\n${Array.from({ length: rows }, (_, at) => `| Step ${at + 1} | A/R | I |\n`).join("")}`;

export const rule: PlaybookRule = {
  id: "raci-role-overloaded",
  group: "raci",
  kind: "playbook",
  severity: "hint",
  fixable: false,
  summary:
    "No role is accountable for more activities, over all matrices, than it can answer for.",
  why: "A role that is accountable for everything decides nothing in time. RACI practice reads a matrix by column as well as by row, and asks of a column full of A what could be given away.",
  options: {
    maximum: {
      summary: "How many activities one role may be accountable for.",
      default: 15,
    },
  },
  examples: { good: matrix(3), bad: matrix(16) },
  *check({ playbook, option }) {
    const maximum = option<number>("maximum");
    const roles = new Map<
      string,
      { document: TypedDocument; name: string; range: Range; count: number }
    >();
    for (const matrix of matricesOf(playbook)) {
      if (!isHeld(matrix.document)) continue;
      const { document, activities } = matrix;
      for (const { name, range } of matrix.roles) {
        const key = foldName(playbook.people?.find(name)?.id ?? name);
        const count = activities.filter((activity) =>
          rolesWith(activity, "accountable").includes(name),
        ).length;
        const known = roles.get(key);
        if (known) known.count += count;
        else roles.set(key, { document, name, range, count });
      }
    }
    for (const { document, name, range, count } of roles.values())
      if (count > maximum)
        yield {
          document,
          at: { range },
          message: `\`${name}\` is accountable for ${count} activities, more than ${maximum}; give some of them to whoever does the work.`,
        };
  },
};
