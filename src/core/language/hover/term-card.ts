/** The card of a glossary term: what it means, its other words, and which words to avoid. */

import { displayTitle } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { card, documentPiece, type Card } from "./card.ts";
import { peopleIn } from "./document-card.ts";
import { type TermWord } from "../glossary.ts";
import { asLabel } from "../complete/suggestion.ts";

const MAX_DEFINITION = 600;

/** Builds the card. */
export function termCard(
  index: PlaybookIndex,
  { document, term, word, role }: TermWord,
): Card {
  const { name, definition, acronym, expansion, synonyms, deprecated } = term;
  const title = asLabel(name);
  const words = (
    label: string,
    all: readonly (string | undefined)[],
  ): string | undefined => {
    const texts = all.filter((each) => each !== undefined).map(asLabel);
    return texts.length === 0 ? undefined : `${label}: ${texts.join(", ")}`;
  };
  const owner = peopleIn(index, document, "owner");
  return card(documentPiece(document), "glossary term", [
    role === "deprecated"
      ? `“${asLabel(word)}” should no longer be used; write “${title}”.`
      : undefined,
    name === displayTitle(document) ? undefined : `“${title}”`,
    definition === undefined ? "No definition yet." : cut(definition),
    words("Short form", [acronym]),
    words("Stands for", [expansion]),
    words(
      "Also called",
      synonyms.map(({ text }) => text),
    ),
    words(
      "Do not use",
      deprecated.map(({ text }) => text),
    ),
    owner === "" ? undefined : `Owner: ${owner}`,
  ]);
}

function cut(text: string): string {
  return text.length > MAX_DEFINITION
    ? `${text.slice(0, MAX_DEFINITION)}…`
    : text;
}
