/** Tables of the audit pack: the documents with versions and evidence, approvals, review history, exceptions. */

import { mapRows } from "../playbook/map-rows.ts";
import {
  displayTitle,
  textOfField,
  textsOfField,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences } from "../playbook/reference.ts";
import { dateOfField, reviewOf } from "../playbook/review.ts";
import { sectionsOf } from "../playbook/section.ts";
import { foldHeading } from "../text/words.ts";
import { wordsOf } from "./actions-register.ts";
import type { Register, RegisterColumn } from "./register.ts";

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

const columns = (
  ...names: readonly (readonly [key: string, heading: string])[]
): readonly RegisterColumn[] =>
  names.map(([key, heading]) => ({
    key,
    heading,
    ...(key === "file" ? { kind: "path" as const } : {}),
  }));

/** All documents of a type with state, version, dates and evidence. */
export function documentsTable(
  index: PlaybookIndex,
  evidence: ReadonlyMap<string, GitEvidence> | undefined,
): Register {
  return {
    title: "Documents",
    columns: columns(
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
    columns: columns(
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

/** The rows of every revision or review history. */
export function historyTable(index: PlaybookIndex): Register {
  return {
    title: "Versions and reviews",
    columns: columns(
      ["document", "Document"],
      ["date", "Date"],
      ["version", "Version"],
      ["who", "Who"],
      ["what", "What"],
      ["file", "File"],
    ),
    rows: index.typed.flatMap((document) => historyRows(document)),
    empty: "No document keeps a history of its versions or reviews.",
  };
}

function historyRows(document: TypedDocument): Register["rows"] {
  return sectionsOf(document)
    .filter(({ heading }) =>
      /^(?:(?:revision|review|version|document|change) history|reviews|revisions)$/.test(
        foldHeading(heading.text),
      ),
    )
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind !== "table") return [];
      const at = (words: RegExp): number =>
        block.header.findIndex(({ text }) => words.test(foldHeading(text)));
      const [date, version, who, what] = [
        at(/^(?:date|on|when|reviewed on)$/),
        at(/^(?:version|rev|revision)$/),
        at(/^(?:author|by|who|reviewer|reviewed by|changed by)$/),
        at(
          /^(?:change|changes|what|outcome|result|description|notes?|comments?)$/,
        ),
      ];
      return block.rows.map((row) => {
        const cell = (column: number): string | null =>
          column < 0 ? null : wordsOf(row[column]?.text ?? "") || null;
        return {
          values: {
            document: nameInReferences(document),
            date: cell(date),
            version: cell(version),
            who: cell(who),
            what: cell(what),
            file: document.path,
          },
        };
      });
    });
}

/** Policies that are waived, for whom and until when. */
export function exceptionsTable(index: PlaybookIndex): Register {
  return {
    title: "Exceptions",
    columns: columns(
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
