/** A word has one entry in the glossary. */

import {
  namesOfTerm,
  termsOf,
  type Term,
} from "../../../playbook/glossary/glossary.ts";
import { foldWord } from "../../../text/words.ts";
import { isRetired } from "../../../types/life.ts";
import type { PlaybookFinding, PlaybookRule } from "../../../rules/rule.ts";

const term = (title: string, more = ""): string =>
  `---\ntype: term\ntitle: ${title}\nstatus: active\nowner: maria\n${more}---\n\n## Definition\n\nSomebody who asked us something.\n`;

export const rule: PlaybookRule = {
  id: "term-duplicate",
  group: "term",
  kind: "playbook",
  severity: "warning",
  fixable: false,
  summary:
    "No two terms of the glossary go by the same name, and no name of one is a word that another says not to use.",
  why: "Two entries for one word are two meanings, and each reader finds the one that suits. Business glossary practice: one term, one steward; where departments mean different things, one entry says so for each.",
  examples: {
    good: {
      "glossary/lead.md": term("Lead"),
      "glossary/contact.md": term("Contact"),
    },
    bad: {
      "glossary/lead.md": term("Lead"),
      "glossary/prospect.md": term("Prospect", "synonyms: [lead]\n"),
    },
  },
  *check({ playbook }) {
    const terms = termsOf(playbook).filter(
      ({ document }) => !isRetired(document.statusFamily),
    );
    const byName = new Map<string, Term>();
    const claim = function* (term: Term, names: readonly string[]) {
      for (const name of new Set(names.map(foldWord))) {
        const first = byName.get(name);
        if (first === undefined) byName.set(name, term);
        else if (first !== term && !isOtherMeaning(term, first))
          yield sameName(term, first, name);
      }
    };
    // A term keeps its own name, whichever file comes first; synonyms come after.
    for (const term of terms) yield* claim(term, [term.name]);
    for (const term of terms) {
      const others = namesOfTerm(term).filter((each) => each !== term.name);
      yield* claim(term, others);
    }
    for (const term of terms)
      for (const { text, range } of term.deprecated) {
        const other = byName.get(foldWord(text));
        if (!other || other === term) continue;
        yield {
          document: term.document,
          at: { range },
          message: `\`${text}\` should not be used by this entry, but \`${other.name}\` has it as a name; settle which of the two is right.`,
          related: [relatedTo(other)],
        };
      }
  },
};

/** A page of acronyms lists one as often as it stands for something else. */
function isOtherMeaning(term: Term, first: Term): boolean {
  return (
    term.document === first.document &&
    term.name === first.name &&
    isAcronym(term.name) &&
    foldWord(term.definition ?? "") !== foldWord(first.definition ?? "")
  );
}

/** `AWS`, `PoC`. */
function isAcronym(name: string): boolean {
  return !/\s/.test(name) && (name.match(/\p{Lu}/gu) ?? []).length > 1;
}

function sameName(term: Term, first: Term, folded: string): PlaybookFinding {
  const name = namesOfTerm(term).find((each) => foldWord(each) === folded)!;
  const synonym = term.synonyms.find(({ text }) => text === name);
  return {
    document: term.document,
    at: { range: synonym?.range ?? term.range },
    message: `\`${name}\` is in the glossary already, as \`${first.name}\`; keep one entry, and say there what each department means.`,
    related: [relatedTo(first)],
  };
}

function relatedTo({ document, range, name }: Term) {
  return {
    path: document.path,
    range,
    message: `\`${name}\` is defined here.`,
  };
}
