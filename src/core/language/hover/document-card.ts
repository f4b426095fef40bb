/** The card of a document: type, id, status, owner, and how its review stands. */

import { mentionsIn } from "../../playbook/people/mentions.ts";
import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { reviewOf } from "../../playbook/reviews/review.ts";
import { card, documentPiece, type Card } from "./card.ts";
import { distance } from "../complete/date-lines.ts";
import { nameOf } from "./party-words.ts";
import { asLabel } from "../complete/suggestion.ts";

/** Builds the card. */
export function documentCard(
  index: PlaybookIndex,
  document: PlaybookDocument,
): Card {
  if (!isTyped(document))
    return card(documentPiece(document), "", [asLabel(document.path)]);
  const { type, id, status } = document;
  const facts = [type.title, id?.text, status?.text ?? "no status"]
    .filter((fact) => fact !== undefined)
    .map(asLabel);
  return card(documentPiece(document), "", [
    facts.join(" · "),
    `Owner: ${peopleIn(index, document, "owner") || "nobody"}`,
    withLabel("Deputy", peopleIn(index, document, "deputy")),
    reviewSentence(index, document),
  ]);
}

/** Everyone a field names, by their names in the register. */
export function peopleIn(
  { people }: PlaybookIndex,
  document: TypedDocument,
  field: string,
): string {
  return mentionsIn(document, field, people)
    .flatMap(({ names }) => names)
    .map((name) => nameOf(name, people))
    .join(", ");
}

function withLabel(label: string, text: string): string | undefined {
  return text === "" ? undefined : `${label}: ${text}`;
}

function reviewSentence(
  { config, today }: PlaybookIndex,
  document: TypedDocument,
): string | undefined {
  const { state, nextReview } = reviewOf(document, config, today);
  if (state === "closed") return undefined;
  if (nextReview === undefined) return "Review: no date known";
  const words = {
    overdue: "overdue",
    "due-soon": "due soon",
    current: "current",
    unscheduled: "",
  };
  return `Review: ${words[state]}, due ${nextReview}, ${distance(nextReview, today)}`;
}
