/** Words that the glossary says not to use are not used. */

import { termsOf, type Term } from "../../../playbook/glossary/glossary.ts";
import {
  kept,
  usesOf,
  wordPattern,
} from "../../../playbook/sections/word-use.ts";
import type { TypedDocument } from "../../../playbook/playbook-document.ts";
import { foldWord } from "../../../text/words.ts";
import { isOver, isRetired } from "../../../types/life.ts";
import { write } from "../../../rules/fix.ts";
import type { PlaybookRule } from "../../../rules/rule.ts";

const TERM =
  "---\ntype: term\ntitle: Campaign\nstatus: active\nowner: maria\ndeprecated_terms: [blast]\n---\n\n## Definition\n\nA planned effort with an end.\n";
const sop = (word: string): string =>
  `---\ntype: sop\ntitle: Send\nstatus: active\nowner: maria\n---\n\n## Purpose\n\nEvery ${word} is checked before it goes out.\n`;

const usesIn = kept(usesOf);

export const rule: PlaybookRule = {
  id: "term-deprecated-used",
  group: "term",
  kind: "playbook",
  severity: "info",
  fixable: false,
  summary:
    "No document in force uses a word that the glossary says not to use.",
  why: "A word is given up because it misled somebody; it goes on doing so in every page that keeps it. Business glossary practice keeps such words with the term that replaces them.",
  examples: {
    good: { "glossary/campaign.md": TERM, "sops/send.md": sop("campaign") },
    bad: { "glossary/campaign.md": TERM, "sops/send.md": sop("blast") },
  },
  *check({ playbook }) {
    const instead = new Map<string, Term>();
    for (const term of termsOf(playbook))
      if (!isRetired(term.document.statusFamily))
        for (const { text } of term.deprecated)
          // "launch (of a system)" depends on what is meant, which no program can tell.
          if (!/[()]/.test(text)) instead.set(foldWord(text), term);
    const words = [...instead].flatMap(([, term]) =>
      term.deprecated
        .map(({ text }) => text)
        .filter((text) => !/[()]/.test(text)),
    );
    const pattern = wordPattern([...new Set(words)]);
    if (!pattern) return;
    for (const document of playbook.typed) {
      const { type, statusFamily } = document;
      if (type.id === "term" || isPast(statusFamily)) continue;
      for (const { word, range } of usesIn(document, pattern)) {
        const term = instead.get(foldWord(word));
        if (!term) continue;
        yield {
          document,
          at: { range },
          message: `\`${word}\` should no longer be used; the glossary calls it \`${term.name}\`.`,
          fixes: [write({ range }, term.name)],
        };
      }
    }
  },
};

function isPast(family: TypedDocument["statusFamily"]): boolean {
  return isOver(family);
}
