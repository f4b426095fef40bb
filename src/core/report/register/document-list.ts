/** The documents of a playbook as rows of a register, and which of them are asked for. */

import {
  isTyped,
  textsOfField,
  type PlaybookDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { mentionsIn } from "../../playbook/people/mentions.ts";
import { reviewOf, type ReviewState } from "../../playbook/reviews/review.ts";
import { typeReason } from "../../playbook/typing/type-reason.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { foldWord } from "../../text/words.ts";
import type { StatusFamily } from "../../types/status.ts";

/** One document; `null` where something is not known. The names are part of the public contract. */
export interface ListedDocument {
  readonly path: string;
  readonly type: string | null;
  readonly id: string | null;
  readonly title: string | null;
  readonly status: string | null;
  readonly statusFamily: StatusFamily | null;
  readonly owner: readonly string[];
  readonly approver: readonly string[];
  /** Owners and approvers as people know them, by the register of people. */
  readonly names: Readonly<Record<"owner" | "approver", readonly string[]>>;
  readonly lastReviewed: CalendarDate | null;
  readonly nextReview: CalendarDate | null;
  readonly reviewState: ReviewState | null;
  /** Why it has its type, or none, as the end of a sentence that begins "it …". */
  readonly typeReason: string;
}

/** What documents are asked for; left out: any. */
export interface ListFilter {
  /** Id of a type, or `none`. */
  readonly type?: string;
  /** Part of an owner's name, or another spelling of it in the people register. */
  readonly owner?: string;
  /** A status, or a family of them. */
  readonly status?: string;
  readonly review?: ReviewState;
}

/** What stands for documents without a type in a filter. */
export const NO_TYPE = "none";

/** All documents of a playbook, in the order of their paths. */
export function listDocuments(
  playbook: PlaybookIndex,
): readonly ListedDocument[] {
  return playbook.documents.map((document) => listed(document, playbook));
}

/** Whether a document is asked for. */
export function isListed(
  document: ListedDocument,
  { type, owner, status, review }: ListFilter,
  playbook: PlaybookIndex,
): boolean {
  if (type !== undefined && (document.type ?? NO_TYPE) !== type) return false;
  if (review !== undefined && document.reviewState !== review) return false;
  if (status !== undefined) {
    const words = [document.status, document.statusFamily].map((each) =>
      foldWord(each ?? ""),
    );
    if (!words.includes(foldWord(status))) return false;
  }
  return (
    owner === undefined ||
    document.owner.some((each) => isSameOwner(each, owner, playbook))
  );
}

function isSameOwner(
  written: string,
  asked: string,
  { people }: PlaybookIndex,
): boolean {
  const party = people?.find(asked);
  return (
    foldWord(written).includes(foldWord(asked)) ||
    (party !== undefined && people?.find(written) === party)
  );
}

function listed(
  document: PlaybookDocument,
  { config, today, people }: PlaybookIndex,
): ListedDocument {
  const { path, title } = document;
  if (!isTyped(document))
    return {
      path,
      type: null,
      id: null,
      title: title?.text ?? null,
      status: null,
      statusFamily: null,
      owner: [],
      approver: [],
      names: { owner: [], approver: [] },
      lastReviewed: null,
      nextReview: null,
      reviewState: null,
      typeReason: typeReason(document),
    };
  const review = reviewOf(document, config, today);
  const named = (field: string): readonly string[] =>
    mentionsIn(document, field, people)
      .flatMap(({ names }) => names)
      .map((name) => people?.find(name)?.name ?? name);
  return {
    path,
    type: document.type.id,
    id: document.id?.text ?? null,
    title: title?.text ?? null,
    status: document.status?.text ?? null,
    statusFamily: document.statusFamily ?? null,
    owner: document.owners.map(({ text }) => text),
    approver: textsOfField(document, "approver").map(({ text }) => text),
    names: { owner: named("owner"), approver: named("approver") },
    lastReviewed: review.lastReviewed ?? null,
    nextReview: review.nextReview ?? null,
    reviewState: review.state,
    typeReason: typeReason(document),
  };
}
