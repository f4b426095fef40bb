/** Tables of the audit pack: the documents with versions and evidence, approvals, exceptions. */

import { mapRows } from "../playbook/map-rows.ts";
import {
  displayTitle,
  textOfField,
  textsOfField,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences } from "../playbook/reference.ts";
import { dateOfField, reviewOf } from "../playbook/review.ts";
import { auditColumns } from "./audit-columns.ts";
import type { Register } from "./register.ts";

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

/** All documents of a type with state, version, dates and evidence. */
export function documentsTable(
  index: PlaybookIndex,
  evidence: ReadonlyMap<string, GitEvidence> | undefined,
): Register {
  return {
    title: "Documents",
    columns: auditColumns(
      ["id", "Id"],
      ["type", "Type"],
      ["title", "Title"],
      ["status", "Status"],
      ["version", "Version"],
      ["owners", "Owner"],
      ["approvers", "Approver"],
      ["approvedOn", "Approved on"],
      ["lastReviewed", "Last reviewed"],
      ["reviewedBy", "Reviewed by"],
      ["nextReview", "Next review"],
      ["reviewState", "Review"],
      ["firstChange", "First change"],
      ["lastChange", "Last change"],
      ["lastCommit", "Commit"],
      ["lastAuthor", "Changed by"],
      ["commits", "Changes"],
      ["file", "File"],
    ),
    rows: index.typed.map((document) => {
      const review = reviewOf(document, index.config, index.today);
      const git = evidence?.get(document.path);
      return {
        values: {
          id: document.id?.text ?? null,
          type: document.type.title,
          title: displayTitle(document),
          status: document.status?.text ?? null,
          version: textOfField(document, "version")?.text ?? null,
          owners: document.owners.map(({ text }) => text),
          approvers: textsOfField(document, "approver").map(({ text }) => text),
          approvedOn:
            dateOfField(document, "approved_on", index.config) ?? null,
          lastReviewed: review.lastReviewed ?? null,
          reviewedBy: textsOfField(document, "reviewed_by").map(
            ({ text }) => text,
          ),
          nextReview: review.nextReview ?? null,
          reviewState: review.state,
          firstChange: git?.first.day ?? null,
          lastChange: git?.last.day ?? null,
          lastCommit: git?.last.id.slice(0, 12) ?? null,
          lastAuthor: git?.last.author ?? null,
          commits: git?.commits ?? null,
          file: document.path,
        },
      };
    }),
    empty: "There is no document.",
  };
}

/** Who approved what: the approver of a controlled document, and each line of a change's approvals. */
export function approvalsTable(index: PlaybookIndex): Register {
  const rows = index.typed.flatMap((document) => [
    ...textsOfField(document, "approver").map(({ text }) => ({
      values: {
        document: nameInReferences(document),
        version: textOfField(document, "version")?.text ?? null,
        by: text,
        role: null,
        on: dateOfField(document, "approved_on", index.config) ?? null,
        decision: "approved",
        file: document.path,
      },
    })),
    ...mapRows(document, "approvals", "by").map((row) => ({
      values: {
        document: nameInReferences(document),
        version: textOfField(document, "version")?.text ?? null,
        by: row.get("by", "approver", "name", "person", "who")?.text ?? null,
        role: row.get("role", "function", "for")?.text ?? null,
        on: row.get("on", "date", "approved_on", "at")?.text ?? null,
        decision: row.get("decision", "status", "outcome")?.text ?? "approved",
        file: document.path,
      },
    })),
  ]);
  return {
    title: "Approvals",
    columns: auditColumns(
      ["document", "Document"],
      ["version", "Version"],
      ["by", "By"],
      ["role", "Role"],
      ["on", "On"],
      ["decision", "Decision"],
      ["file", "File"],
    ),
    rows,
    empty: "No document names an approval.",
  };
}

/** Policies that are waived, for whom and until when. */
export function exceptionsTable(index: PlaybookIndex): Register {
  return {
    title: "Exceptions",
    columns: auditColumns(
      ["exception", "Exception"],
      ["title", "Title"],
      ["status", "Status"],
      ["policy", "Policy"],
      ["requester", "Requester"],
      ["approvers", "Approver"],
      ["approvedOn", "Approved on"],
      ["expires", "Expires"],
      ["state", "State"],
      ["file", "File"],
    ),
    rows: (index.byType.get("exception") ?? []).map((document) => {
      const texts = (field: string): readonly string[] =>
        textsOfField(document, field).map(({ text }) => text);
      const expires = dateOfField(document, "expires", index.config);
      return {
        values: {
          exception: nameInReferences(document),
          title: displayTitle(document),
          status: document.status?.text ?? null,
          policy: texts("policy"),
          requester: texts("requester"),
          approvers: texts("approver"),
          approvedOn:
            dateOfField(document, "approved_on", index.config) ?? null,
          expires: expires ?? null,
          state:
            expires === undefined
              ? "no end"
              : expires < index.today
                ? "over"
                : "runs",
          file: document.path,
        },
      };
    }),
    empty: "No policy is waived.",
  };
}
