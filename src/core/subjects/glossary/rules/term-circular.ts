/** No definition explains a word by itself, or by one that leads back to it. */

import { termsByName, termsOf } from "../../../playbook/glossary/glossary.ts";
import {
  circularTerms,
  type CircularTerm,
} from "../../../playbook/glossary/definitions.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const term = (title: string, definition: string): string =>
  `---\ntype: term\ntitle: ${title}\nstatus: active\nowner: maria\n---\n\n## Definition\n\n${definition}\n`;

export const rule: PlaybookRule = {
  id: "term-circular",
  group: "term",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "No definition only points at another that points back, or explains a term by the term.",
  why: "Who looks up a word and is sent in a circle is no wiser. Writing definitions without the defined word is the first rule of terminology work (ISO 704).",
  examples: {
    good: {
      "glossary/lead.md": term(
        "Lead",
        "A trade customer who asked us something.",
      ),
    },
    bad: {
      "glossary/lead.md": term("Lead", "See prospect."),
      "glossary/prospect.md": term("Prospect", "Another word for a lead."),
    },
  },
  *check({ playbook }) {
    const terms = termsOf(playbook);
    for (const circular of circularTerms(terms, termsByName(terms)))
      yield {
        document: circular.term.document,
        at: { range: circular.term.range },
        message: describe(circular),
      };
  },
};

/** So many terms of a circle are named. */
const MOST_NAMED = 3;

function describe({ term, circle, place }: CircularTerm): string {
  if (circle.length === 1)
    return `\`${term.name}\` is explained by itself; say what it is in other words.`;
  const others = circle.length - 1;
  const named = Array.from(
    { length: Math.min(others, MOST_NAMED) },
    (_, at) => `\`${circle[(place + 1 + at) % circle.length]!.name}\``,
  );
  const more =
    others > named.length
      ? ` and ${others - named.length} more, the last of`
      : ",";
  return `\`${term.name}\` is explained by ${named.join(", then ")}${more} which leads back to it; say in one of them what it is.`;
}
