/** The card of a glossary term: what it means, its other words, and which words to avoid. */

import { displayTitle, textsOfField } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { card, documentPiece, type Card } from "./card.ts";
import { peopleIn } from "./document-card.ts";
import { definitionOf, type TermWord } from "./glossary.ts";
import { asLabel } from "./suggestion.ts";

const MAX_DEFINITION = 600;

/** Builds the card. */
export function termCard(
  index: PlaybookIndex,
  { document, word, role }: TermWord,
): Card {
  const definition = definitionOf(document);
  const title = asLabel(displayTitle(document));
  const words = (label: string, field: string): string | undefined => {
    const texts = textsOfField(document, field).map(({ text }) =>
      asLabel(text),
    );
    return texts.length === 0 ? undefined : `${label}: ${texts.join(", ")}`;
  };
  const owner = peopleIn(index, document, "owner");
  return card(documentPiece(document), "glossary term", [
    role === "deprecated"
      ? `“${asLabel(word)}” should no longer be used; write “${title}”.`
      : undefined,
    definition === undefined ? "No definition yet." : cut(definition),
    words("Short form", "acronym"),
    words("Stands for", "expansion"),
    words("Also called", "synonyms"),
    words("Do not use", "deprecated_terms"),
    owner === "" ? undefined : `Owner: ${owner}`,
  ]);
}

function cut(text: string): string {
  return text.length > MAX_DEFINITION
    ? `${text.slice(0, MAX_DEFINITION)}…`
    : text;
}
