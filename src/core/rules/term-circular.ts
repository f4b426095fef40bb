/** No definition explains a word by itself, or by one that leads back to it. */

import { termsByName, termsOf } from "../playbook/glossary.ts";
import { restsOn } from "../playbook/definitions.ts";
import type { PlaybookRule } from "./rule.ts";

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
    const byName = termsByName(terms);
    for (const term of terms) {
      const way = [term];
      for (
        let next = restsOn(term, byName);
        next !== undefined;
        next = restsOn(next, byName)
      ) {
        if (next === term) {
          yield {
            document: term.document,
            at: { range: term.range },
            message:
              way.length === 1
                ? `\`${term.name}\` is explained by itself; say what it is in other words.`
                : `\`${term.name}\` is explained by ${way
                    .slice(1)
                    .map(({ name }) => `\`${name}\``)
                    .join(
                      ", then ",
                    )}, which leads back to it; say in one of them what it is.`,
          };
          break;
        }
        if (way.includes(next)) break;
        way.push(next);
      }
    }
  },
};
