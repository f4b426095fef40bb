/** A freeze as a row of the calendar of changes. */

import type { ChangeFreeze } from "../../config/config.ts";
import { spanWords } from "../../playbook/day-span.ts";
import { printable } from "../../text/printable.ts";
import { dayWords } from "../../playbook/reviews/review-words.ts";
import type { TreeNode } from "../../view/tree.ts";

/** The row; it opens nothing, because freezes stand in the config. */
export function freezeNode(freeze: ChangeFreeze, group: string): TreeNode {
  const name = printable(freeze.name);
  return {
    id: `${group}/freeze:${name}:${freeze.start}`,
    kind: "days",
    label: `Freeze: ${name}`,
    description: spanWords(freeze),
    tooltip: [
      `Freeze: ${name}`,
      `${dayWords(freeze.start)} to ${dayWords(freeze.end)}`,
      freeze.tiers.length > 0
        ? `Systems of tier ${freeze.tiers.map(printable).join(", ")}`
        : "All systems",
    ],
    icon: { name: "circle-slash" },
  };
}
