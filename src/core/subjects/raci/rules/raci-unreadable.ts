/** The matrix of a RACI document can be read: activities down, roles across. */

import {
  isRead,
  type TypedDocument,
} from "../../../playbook/playbook-document.ts";
import { isTicked, matricesIn, raciSections } from "../raci.ts";
import type { Range } from "../../../text/range.ts";
import { isAsked } from "../../../types/requirement.ts";
import type { DocumentRule } from "../../../rules/rule.ts";

const HEAD =
  "---\ntype: raci\ntitle: Launch\nstatus: active\nowner: maria\nscope: Launch\n---\n\n## RACI matrix\n\n";

const LEAST_ROWS = 3;

/** The first of some rows that a blank line parts from the next, so that each is a paragraph of its own. */
function looseRows({ parsed }: TypedDocument): Range | undefined {
  const rows = parsed.body.blocks.filter(
    (block) => block.kind === "paragraph" && /^\s*\|.*\|/.test(block.text),
  );
  return rows.length < LEAST_ROWS ? undefined : rows[0]!.range;
}

export const rule: DocumentRule = {
  id: "raci-unreadable",
  group: "raci",
  kind: "document",
  types: ["raci"],
  severity: "warning",
  fixable: false,
  summary:
    "A RACI document holds a table with an activity in each row and a role in each further column.",
  why: "A matrix that cannot be read answers nobody's question about who decides, neither in the document nor in the matrix of the whole playbook. RACI practice: activities down, roles across.",
  examples: {
    good: `${HEAD}| Activity | Campaigns | IT |\n| --- | --- | --- |\n| Send | A/R | I |\n`,
    bad: `${HEAD}| Who | What |\n| --- | --- |\n| Campaigns | sends |\n`,
  },
  *check({ document }) {
    if (!isRead(document) || !isAsked("in-review", document.statusFamily))
      return;
    const matrices = matricesIn(document);
    const loose = matrices.length === 0 ? looseRows(document) : undefined;
    if (loose) {
      yield {
        at: { range: loose },
        message:
          "Blank lines part the rows of this matrix, so that it is no table; take them out.",
      };
      return;
    }
    const [section] = raciSections(document);
    if (!section || section.blocks.length === 0) return;
    if (matrices.length === 0) {
      const table = section.blocks.find((block) => block.kind === "table");
      if (table && isTicked(table)) return;
      yield {
        at: { range: table?.range ?? section.heading.range },
        message:
          "This is no responsibility matrix; write a table with `Activity` as its first column and at least two roles as the others.",
      };
    }
    for (const { roles, activities } of matrices) {
      for (const { name, range } of roles)
        if (name === "")
          yield {
            at: { range },
            message:
              "This column has no heading; write the role that its letters are for.",
          };
      for (const { text, range } of activities)
        if (text === "")
          yield {
            at: { range },
            message:
              "This row has no activity; write in its first cell what is to be done.",
          };
    }
  },
};
