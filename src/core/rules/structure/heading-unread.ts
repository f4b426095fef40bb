/** What looks like a heading is one. */

import { lostHeadingsOf } from "../../playbook/sections/lost-heading.ts";
import type { DocumentRule } from "../rule.ts";

const HEAD =
  "---\ntype: policy\ntitle: Consent\nstatus: draft\nowner: dpo\n---\n\n# Consent\n\n";

export const rule: DocumentRule = {
  id: "heading-unread",
  group: "structure",
  kind: "document",
  severity: "warning",
  fixable: true,
  summary: "A line that begins like a heading is one: a space follows its `#`.",
  why: "CommonMark wants a space behind the marks. Without it, or with a no-break space that was pasted along, GitHub and most sites show the line as text, links to it lead nowhere, and the section is missing from every table of contents.",
  examples: {
    good: `${HEAD}## Purpose\n\nConsent comes first.\n`,
    bad: `${HEAD}##Purpose\n\nConsent comes first.\n`,
  },
  *check({ document }) {
    for (const { text, gap, marks, range, lead } of lostHeadingsOf(document)) {
      const shown = `\`${text.replaceAll("`", "'").slice(0, 60)}\``;
      const what =
        gap === ""
          ? `No space stands between \`${marks}\` and ${shown}`
          : `${nameOf(gap)} stands between \`${marks}\` and ${shown}`;
      yield {
        at: { range },
        message: `${what}, so the line is no heading; put a space there.`,
        fixes: [
          {
            title: "Make it a heading",
            intents: [{ range: lead, newText: `${marks} ` }],
            safe: true,
          },
        ],
      };
    }
  },
};

function nameOf(gap: string): string {
  if (/[\u00a0\u202f\u2007]/.test(gap)) return "A no-break space";
  if (gap.includes("\u3000")) return "A wide space";
  return /[\u200b\u2060\ufeff]/.test(gap)
    ? "An invisible character"
    : "A blank that Markdown does not know";
}
