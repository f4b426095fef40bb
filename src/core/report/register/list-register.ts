/** The register of all documents: one line each, and JSON as the public contract says. */

import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import type { ReviewState } from "../../playbook/reviews/review.ts";
import type { ListedDocument } from "./document-list.ts";
import { readers, path, hidden, text, list, date } from "./columns.ts";
import type { Tone } from "../paint.ts";
import { register, type Register, type RegisterKind } from "./register.ts";

const TONES: Readonly<Partial<Record<ReviewState, Tone>>> = {
  overdue: "red",
  "due-soon": "yellow",
  unscheduled: "yellow",
};

const WHY = readers(
  "Why this type",
  ({ typeReason }: ListedDocument) => typeReason,
  { least: 12, seen: "terminal" },
);

export const LIST: RegisterKind<ListedDocument> = {
  name: "list",
  isBare: true,
  columns: [
    hidden(path("path", "File", ({ path }) => path)),
    text("type", "Type", ({ type }) => type),
    hidden(text("id", "Id", ({ id }) => id)),
    text("title", "Title", ({ title }) => title, { least: 12 }),
    text("status", "Status", ({ status }) => status, { least: 8 }),
    hidden(text("statusFamily", "Stage", ({ statusFamily }) => statusFamily)),
    list("owner", "Owner", ({ owner }) => owner, {
      least: 8,
      isCode: true,
      shown: ({ names }) => names.owner,
    }),
    hidden(
      list("approver", "Approver", ({ approver }) => approver, {
        shown: ({ names }) => names.approver,
      }),
    ),
    hidden(
      date("lastReviewed", "Last reviewed", ({ lastReviewed }) => lastReviewed),
    ),
    readers("Next review", reviewWords, {
      seen: "terminal",
      tone: ({ reviewState }) => (reviewState ? TONES[reviewState] : undefined),
    }),
    date("nextReview", "Next review", ({ nextReview }) => nextReview, {
      seen: "pages",
    }),
    text("reviewState", "Review", ({ reviewState }) => reviewState, {
      seen: "pages",
    }),
    { heading: "File", kind: "path", least: 12, cell: ({ path }) => path },
    WHY,
  ],
};

/** The register of these documents; `isVerbose` says why each has its type. */
export function listRegister(
  documents: readonly ListedDocument[],
  index: PlaybookIndex,
  {
    summary,
    isVerbose = false,
  }: { readonly summary: string; readonly isVerbose?: boolean },
): Register {
  return register(
    {
      ...LIST,
      columns: LIST.columns.filter((column) => column !== WHY || isVerbose),
      title: "Documents",
      subjects: documents,
      empty: "There is no document.",
      summary,
    },
    index,
  );
}

function reviewWords({
  nextReview,
  reviewState,
}: ListedDocument): string | null {
  switch (reviewState) {
    case "overdue":
      return `${nextReview} overdue`;
    case "due-soon":
      return `${nextReview} due soon`;
    case "current":
      return nextReview;
    case "unscheduled":
      return "no date";
    case "closed":
    case null:
      return null;
  }
}
