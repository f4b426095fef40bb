/** The line above a document: its type, status, owner, review and findings, each a thing that can be clicked. */

import type { Diagnostic } from "../lint/diagnostic.ts";
import { findingWords } from "../lint/finding-words.ts";
import type { TypedDocument } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { glanceAt } from "./hover/glance.ts";

/** One part of the line. */
export interface LinePart {
  readonly about: "type" | "status" | "owner" | "review" | "findings";
  readonly label: string;
  /** Whether it asks for attention. */
  readonly isUrgent?: boolean;
}

/** The parts, left to right. */
export function topLine(
  document: TypedDocument,
  index: PlaybookIndex,
  findings: readonly Diagnostic[],
): readonly LinePart[] {
  const { type, id, status, owners, review, reviewState } = glanceAt(
    document,
    index,
  );
  const [owner, ...others] = owners;
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  const found = findingWords(findings);
  return [
    { about: "type", label: id ? `${type} ${id}` : type },
    { about: "status", label: status ?? "No status" },
    { about: "owner", label: owner === undefined ? "No owner" : owner + more },
    ...(review === undefined
      ? []
      : [
          {
            about: "review" as const,
            label: review,
            isUrgent: reviewState === "overdue",
          },
        ]),
    { about: "findings", label: found ?? "Nothing found" },
  ];
}
