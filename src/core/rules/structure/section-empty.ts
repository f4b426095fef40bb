/** A section that is there has content. */

import type { Block, Cell } from "../../document/body.ts";
import { isBlank } from "../../playbook/sections/block-text.ts";
import { sectionsOf, type Section } from "../../playbook/sections/section.ts";
import { isAsked } from "../../types/requirement.ts";
import type { DocumentRule } from "../rule.ts";

const NOT_APPLICABLE =
  /^[*_]*(?:n\s*\/\s*a|not applicable|does not apply)(?![a-z0-9])[\s.*_!:;,–—-]*$/i;
const HEAD =
  "---\ntype: policy\ntitle: Consent\nstatus: in review\nowner: dpo\n---\n\n# Consent\n\n";

export const rule: DocumentRule = {
  id: "section-empty",
  group: "structure",
  kind: "document",
  severity: "warning",
  fixable: false,
  cure: "say why not applicable",
  summary: "A section has content, or says that it is not applicable and why.",
  why: "An empty heading looks like an answer and is none. Procedure templates after EPA QA/G-6 keep the heading of a section that does not apply and say so with the reason.",
  examples: {
    good: `${HEAD}## Exceptions\n\nNot applicable: the law allows none.\n`,
    bad: `${HEAD}## Exceptions\n\n<!-- Who may grant an exception. -->\n`,
  },
  *check({ document }) {
    if (!isAsked("in-review", document.statusFamily)) return;
    // What stands below a heading within an item of a list is a part of that item, and no block of its own.
    const items = new Set<number>();
    for (const { kind, range } of document.parsed.body.blocks)
      if (kind === "item") items.add(range.start);
    for (const section of sectionsOf(document)) {
      if (section.definitions.length === 0) continue;
      if (items.has(section.heading.range.start)) continue;
      if (UMBRELLA.test(section.heading.text)) continue;
      const { heading } = section;
      const content = section.blocks.filter(hasContent);
      if (content.length === 0)
        yield {
          at: { range: heading.range },
          message: section.definitions.some(({ required }) => required)
            ? `The section \`${heading.text}\` is empty; write it, or say \`Not applicable\` and why.`
            : `The section \`${heading.text}\` is empty; write it, or take the heading out.`,
        };
      else if (isBareNotApplicable(content, section))
        yield {
          at: { range: content[0]!.range },
          message: `The section \`${heading.text}\` does not say why it is not applicable; add the reason.`,
        };
    }
  },
};

/** What the headings behind it belong to, though they are of its level. */
const UMBRELLA = /^\W*(?:meeting )?(?:minutes|notes)\W*$/i;

function hasContent(block: Block): boolean {
  switch (block.kind) {
    case "paragraph":
    case "item":
      return !isBlank(block.text);
    case "table":
      return block.rows.some(isFilled);
    case "code":
    case "html":
      return true;
    case "comment":
      return false;
  }
}

/** A row that a template left behind says no more than `open`. */
function isFilled(row: readonly Cell[]): boolean {
  const filled = row.filter(({ text }) => !isBlank(text));
  return filled.length > 1 || (filled.length === 1 && filled[0] === row[0]);
}

function isBareNotApplicable(
  [only, ...others]: readonly Block[],
  { subsections }: Section,
): boolean {
  return (
    others.length === 0 &&
    subsections.length === 0 &&
    (only?.kind === "paragraph" || only?.kind === "item") &&
    NOT_APPLICABLE.test(only.text.trim())
  );
}
