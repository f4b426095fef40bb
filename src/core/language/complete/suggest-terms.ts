/** Terms of the glossary, to be written as the glossary writes them. */

import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { glossaryOf } from "../glossary.ts";
import { asLabel, type Suggestion } from "./suggestion.ts";

const MAX_ABOUT = 300;

/** All terms and their short forms; words that should not be used lead to the term. */
export function suggestTerms(index: PlaybookIndex): readonly Suggestion[] {
  return glossaryOf(index).words.map(({ term: meant, word, role }) => {
    const { name: term, definition } = meant;
    const insert = role === "deprecated" ? term : word;
    return {
      kind: "term",
      label: asLabel(insert),
      ...(word === term
        ? {}
        : {
            aside:
              role === "deprecated"
                ? `instead of ${asLabel(word)}`
                : asLabel(term),
          }),
      note: "term",
      ...(definition ? { about: [definition.slice(0, MAX_ABOUT)] } : {}),
      insert: asLabel(insert),
      words: `${word} ${term}`,
    };
  });
}
