/** Long procedures are divided by headings. */

import type { Block, Heading } from "../../document/body.ts";
import { sectionsOf } from "../../playbook/sections/section.ts";
import { isListedStep } from "../../playbook/sections/step.ts";
import type { DocumentRule } from "../rule.ts";

const steps = (count: number): string =>
  Array.from({ length: count }, (_, at) => `${at + 1}. Do this.\n`).join("");
const sop = (procedure: string): string =>
  `---\ntype: sop\ntitle: Launch\nstatus: active\nowner: maria\n---\n\n## Procedure\n\n${procedure}`;

export const rule: DocumentRule = {
  id: "sop-steps-unbroken",
  group: "structure",
  kind: "document",
  types: ["sop"],
  severity: "hint",
  fixable: false,
  summary: "A procedure of many steps is divided by headings.",
  why: "In a long list one loses the line, and nobody can say which part was handed over. EPA QA/G-6 asks for procedures that are easy to read, in parts that follow each other.",
  options: {
    maximum: {
      summary: "How many steps may follow each other without a heading.",
      default: 15,
    },
  },
  examples: {
    good: sop(`### Prepare\n\n${steps(9)}\n### Send\n\n${steps(9)}`),
    bad: sop(steps(18)),
  },
  *check({ document, option }) {
    const maximum = option<number>("maximum");
    for (const { heading, blocks, subsections } of sectionsOf(document)) {
      const end = subsections[0]?.range.start ?? Infinity;
      const count = longestRun(blocks.filter(({ range }) => range.start < end));
      if (count > maximum)
        yield { at: heading, message: message(heading, count, maximum) };
    }
  },
};

function message({ text }: Heading, count: number, maximum: number): string {
  return `\`${text}\` has ${count} steps in one go; put a heading such as \`### Prepare\` before each group of at most ${maximum}.`;
}

/** "**Tools:**" above a group of steps. */
const TITLE = /^\s*(?:\*\*|__)[^*_\n]{2,80}(?:\*\*|__):?\s*$/;

/** The outermost steps of the longest list; a list that begins again at 1 is another one. */
function longestRun(blocks: readonly Block[]): number {
  let longest = 0;
  let run = 0;
  let before: number | undefined;
  for (const block of blocks) {
    if (block.kind === "paragraph" && TITLE.test(block.text)) run = 0;
    if (!isListedStep(block) || block.depth > 1) continue;
    const { number } = block;
    run = number === 1 && before !== 1 ? 1 : run + 1;
    before = number;
    longest = Math.max(longest, run);
  }
  return longest;
}
