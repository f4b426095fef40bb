/** The mark of a file in lists of files: only what one has to know before opening it. */

import {
  isTyped,
  type PlaybookDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { dueWords } from "../../playbook/reviews/review-words.ts";
import { reviewOf } from "../../playbook/reviews/review.ts";
import { isDraft } from "../../types/life.ts";

/** What is marked, and why as a sentence. */
export interface DocumentMark {
  readonly kind: "overdue" | "draft";
  readonly reason: string;
}

/** The mark of a document; most have none. */
export function markOf(
  document: PlaybookDocument,
  { config, today }: PlaybookIndex,
): DocumentMark | undefined {
  if (!isTyped(document)) return undefined;
  if (isDraft(document.statusFamily))
    return { kind: "draft", reason: "Draft: not in force yet" };
  const review = reviewOf(document, config, today);
  return review.state === "overdue"
    ? { kind: "overdue", reason: `Review ${dueWords(review, today)}` }
    : undefined;
}
