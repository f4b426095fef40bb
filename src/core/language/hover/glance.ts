/** One document at a glance: what it is, where it stands, who answers for it and when it is next looked at. */

import { mentionsIn } from "../../playbook/people/mentions.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { dueWords } from "../../playbook/reviews/review-words.ts";
import { reviewOf, type ReviewState } from "../../playbook/reviews/review.ts";
import type { StatusFamily } from "../../types/status.ts";
import { shown } from "./shown.ts";
import { nameAndHolder } from "./who-is.ts";

/** The facts, as texts that can be shown on one line. */
export interface Glance {
  /** "Policy". */
  readonly type: string;
  readonly id: string | undefined;
  readonly status: string | undefined;
  readonly family: StatusFamily | undefined;
  /** "Head of IT (Grace Okafor)", one each. */
  readonly owners: readonly string[];
  readonly reviewState: ReviewState;
  /** "Review 81 days overdue"; nothing where the document needs no review. */
  readonly review: string | undefined;
}

/** Looks at one document. */
export function glanceAt(
  document: TypedDocument,
  index: PlaybookIndex,
): Glance {
  const { type, id, status, statusFamily } = document;
  const { state, nextReview } = reviewOf(document, index.config, index.today);
  const due = dueWords({ nextReview }, index.today);
  return {
    type: shown(type.title),
    id: id && shown(id.text),
    status: status && shown(status.text),
    family: statusFamily,
    owners: mentionsIn(document, "owner", index.people)
      .flatMap(({ names }) => names)
      .map((name) => nameAndHolder(name, index)),
    reviewState: state,
    review:
      state === "closed"
        ? undefined
        : due === undefined
          ? "No review date"
          : `Review ${due}`,
  };
}
