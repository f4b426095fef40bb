/** What the editor writes between the fields: when the next review is due, and what ids and roles stand for. */

import { mentionsOf } from "../playbook/people/mentions.ts";
import {
  displayTitle,
  textOfField,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { referencesOf, resolveReference } from "../playbook/links/reference.ts";
import { dayWords, dueWords } from "../playbook/reviews/review-words.ts";
import { reasonOf, reviewOf } from "../playbook/reviews/review.ts";
import { actorOf } from "../playbook/people/people.ts";
import { foldWord } from "../text/words.ts";
import { shown } from "./hover/shown.ts";

/** A text behind a value. */
export interface InlayHint {
  /** Offset into the text that the document was read from. */
  readonly at: number;
  readonly label: string;
  /** Plain text. */
  readonly tooltip: string;
}

/** Titles longer than this push the rest of the line away. */
const LONGEST = 40;

/** All hints of a document, in the order of its text. */
export function inlayHints(
  document: TypedDocument,
  index: PlaybookIndex,
): readonly InlayHint[] {
  return [
    ...reviewHint(document, index),
    ...referenceHints(document, index),
    ...peopleHints(document, index),
  ].sort((a, b) => a.at - b.at);
}

/** Behind the date that is written, else behind the one it follows from. */
function* reviewHint(
  document: TypedDocument,
  { config, today }: PlaybookIndex,
): Generator<InlayHint> {
  const review = reviewOf(document, config, today);
  const { nextReview, nextReviewSource, state } = review;
  if (state === "closed" || nextReview === undefined) return;
  const isWritten = nextReviewSource === "written";
  const value = textOfField(
    document,
    isWritten ? "next_review" : "last_reviewed",
  );
  if (!value) return;
  const due = dueWords(review, today)!;
  const words = state === "overdue" ? `review ${due}` : `next review ${due}`;
  yield {
    at: value.range.end,
    // VS Code cuts hints after 43 characters.
    label: words.replace(/ due (?=in |\d)/, " "),
    tooltip: `The next review is due on ${dayWords(nextReview)}${reasonOf(review).replaceAll("`", "")}.`,
  };
}

function* referenceHints(
  document: TypedDocument,
  index: PlaybookIndex,
): Generator<InlayHint> {
  for (const { value, to } of referencesOf(document)) {
    const found = resolveReference(value.text, document, index, to);
    if (found.kind !== "document") continue;
    const title = displayTitle(found.document);
    if (foldWord(title) === foldWord(value.text)) continue;
    const { type } = found.document;
    const status = type && found.document.status?.text;
    const kind = type ? type.title : "File";
    yield {
      at: value.range.end,
      label: shown(title, LONGEST),
      tooltip: `${kind}: ${shown(title, 200)}${status ? `, ${shown(status)}` : ""}`,
    };
  }
}

/** The person behind a role or a handle. */
function* peopleHints(
  document: TypedDocument,
  { people }: PlaybookIndex,
): Generator<InlayHint> {
  if (!people) return;
  for (const { value, names } of mentionsOf(document, people)) {
    const [name] = names;
    if (name === undefined || names.length > 1) continue;
    const party = people.find(name);
    const actor = party && (actorOf(name, people) ?? party);
    if (!actor || foldWord(actor.name) === foldWord(name)) continue;
    yield {
      at: value.range.end,
      label: shown(actor.name, LONGEST),
      tooltip:
        party.kind === "role" && actor !== party
          ? `${shown(party.name)} is ${shown(actor.name)}.`
          : `Known in the register as ${shown(actor.name)}.`,
    };
  }
}
