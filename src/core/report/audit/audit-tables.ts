/** Tables of the audit pack: the documents with versions and evidence, approvals, exceptions. */

import { mapRows } from "../../playbook/fields/map-rows.ts";
import { textsOfField } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import {
  dateOfField,
  reviewOf,
  type Review,
} from "../../playbook/reviews/review.ts";
import {
  fieldDate,
  fieldText,
  fieldTexts,
  file,
  ID,
  title,
  reference,
  STATUS,
  type InDocument,
  text,
  list,
  date,
  number,
} from "../register/columns.ts";
import { register, type Column, type Register } from "../register/register.ts";

/** One change of a document in git. */
export interface GitCommit {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly author: string;
}

/** What git knows of a document. */
export interface GitEvidence {
  readonly first: GitCommit;
  readonly last: GitCommit;
  readonly commits: number;
}

interface Governed extends InDocument {
  readonly review: Review;
  readonly git: GitEvidence | undefined;
}

const DOCUMENTS: readonly Column<Governed>[] = [
  ID,
  text("type", "Type", ({ document }) => document.type.title),
  title("title", "Title"),
  STATUS,
  fieldText("version", "Version"),
  list("owners", "Owner", ({ document }) =>
    document.owners.map(({ text }) => text),
  ),
  fieldTexts("approvers", "Approver", "approver"),
  fieldDate("approvedOn", "Approved on", "approved_on"),
  date("lastReviewed", "Last reviewed", ({ review }) => review.lastReviewed),
  fieldTexts("reviewedBy", "Reviewed by", "reviewed_by"),
  date("nextReview", "Next review", ({ review }) => review.nextReview),
  text("reviewState", "Review", ({ review }) => review.state),
  text("firstChange", "First change", ({ git }) => git?.first.day),
  text("lastChange", "Last change", ({ git }) => git?.last.day),
  text("lastCommit", "Commit", ({ git }) => git?.last.id.slice(0, 12)),
  text("lastAuthor", "Changed by", ({ git }) => git?.last.author),
  number("commits", "Changes", ({ git }) => git?.commits),
  file("file"),
];

/** All documents of a type with state, version, dates and evidence. */
export function documentsTable(
  index: PlaybookIndex,
  evidence: ReadonlyMap<string, GitEvidence> | undefined,
): Register {
  return register(
    {
      name: "documents",
      title: "Documents",
      columns: DOCUMENTS,
      subjects: index.typed.map((document) => ({
        document,
        review: reviewOf(document, index.config, index.today),
        git: evidence?.get(document.path),
      })),
      empty: "There is no document.",
    },
    index,
  );
}

interface ApprovalLine extends InDocument {
  readonly by: string | undefined;
  readonly role?: string | undefined;
  readonly on: string | undefined;
  readonly decision: string;
}

const APPROVALS: readonly Column<ApprovalLine>[] = [
  reference("document", "Document"),
  fieldText("version", "Version"),
  text("by", "By", ({ by }) => by),
  text("role", "Role", ({ role }) => role),
  text("on", "On", ({ on }) => on),
  text("decision", "Decision", ({ decision }) => decision),
  file("file"),
];

/** Who approved what: the approver of a controlled document, and each line of a change's approvals. */
export function approvalsTable(index: PlaybookIndex): Register {
  return register(
    {
      name: "approvals",
      title: "Approvals",
      columns: APPROVALS,
      subjects: index.typed.flatMap((document): readonly ApprovalLine[] => [
        ...textsOfField(document, "approver").map(({ text }) => ({
          document,
          by: text,
          on: dateOfField(document, "approved_on", index.config),
          decision: "approved",
        })),
        ...mapRows(document, "approvals", "by").map((row) => ({
          document,
          by: row.get("by", "approver", "name", "person", "who")?.text,
          role: row.get("role", "function", "for")?.text,
          on: row.get("on", "date", "approved_on", "at")?.text,
          decision:
            row.get("decision", "status", "outcome")?.text ?? "approved",
        })),
      ]),
      empty: "No document names an approval.",
    },
    index,
  );
}

const EXCEPTIONS: readonly Column<InDocument>[] = [
  reference("exception", "Exception"),
  title("title", "Title"),
  STATUS,
  fieldTexts("policy", "Policy"),
  fieldTexts("requester", "Requester"),
  fieldTexts("approvers", "Approver", "approver"),
  fieldDate("approvedOn", "Approved on", "approved_on"),
  fieldDate("expires", "Expires"),
  text("state", "State", stateOf),
  file("file"),
];

function stateOf(
  { document }: InDocument,
  { config, today }: PlaybookIndex,
): string {
  const expires = dateOfField(document, "expires", config);
  if (expires === undefined) return "no end";
  return expires < today ? "over" : "runs";
}

/** Policies that are waived, for whom and until when. */
export function exceptionsTable(index: PlaybookIndex): Register {
  return register(
    {
      name: "exceptions",
      title: "Exceptions",
      columns: EXCEPTIONS,
      subjects: (index.byType.get("exception") ?? []).map((document) => ({
        document,
      })),
      empty: "No policy is waived.",
    },
    index,
  );
}
