/** One document as a row: its title, what needs attention, who answers for it. */

import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import { possibleTypes, typeReason } from "../playbook/typing/type-reason.ts";
import { asPhrase } from "../text/phrase.ts";
import { printable } from "../text/printable.ts";
import { isGivenUp, isInForce } from "../types/life.ts";
import { titleOf, type Overview } from "./overview.ts";
import { dayWords, dueWords } from "../playbook/reviews/review-words.ts";
import type { Icon, TreeNode } from "./tree.ts";

/** What a row need not repeat because its group says it. */
export type Unsaid = "status" | "owner" | "due";

/** The row of a document in a group. */
export function documentNode(
  overview: Overview,
  document: PlaybookDocument,
  groupId: string,
  unsaid?: Unsaid,
): TreeNode {
  const description = isTyped(document)
    ? describe(overview, document, unsaid)
    : undefined;
  return {
    id: `${groupId}/${document.path}`,
    kind: "document",
    label: titleOf(document),
    ...(description === undefined ? {} : { description }),
    tooltip: tooltipOf(overview, document),
    icon: iconOf(overview, document),
    path: document.path,
  };
}

/** Attention first, then the owner: "12 days overdue · Jane Doe". */
function describe(
  overview: Overview,
  document: TypedDocument,
  unsaid: Unsaid | undefined,
): string | undefined {
  const review = overview.reviewOf(document);
  const isDue = review.state === "overdue" || review.state === "due-soon";
  const isNews = !isInForce(document.statusFamily);
  const parts = [
    unsaid !== "status" && isNews ? document.status?.text : undefined,
    unsaid !== "due" && isDue
      ? dueWords(review, overview.playbook.today)
      : undefined,
    unsaid !== "owner" ? ownersOf(overview, document) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : printable(parts.join(" · "));
}

function ownersOf(
  overview: Overview,
  document: TypedDocument,
): string | undefined {
  const names = overview.ownersOf(document).map(overview.nameOf);
  if (names.length === 0) return undefined;
  return names.length > 2
    ? `${names[0]} and ${names.length - 1} others`
    : names.join(", ");
}

function iconOf(overview: Overview, document: PlaybookDocument): Icon {
  if (!isTyped(document)) return { name: "markdown" };
  const name = document.type.icon;
  const findings = overview.findingsOf(document.path);
  if (findings.some(({ severity }) => severity === "error"))
    return { name, color: "problemsErrorIcon.foreground" };
  const { state } = overview.reviewOf(document);
  if (state === "overdue")
    return { name, color: "problemsWarningIcon.foreground" };
  if (state === "due-soon")
    return { name, color: "problemsInfoIcon.foreground" };
  const isPast = isGivenUp(document.statusFamily);
  return isPast ? { name, color: "disabledForeground" } : { name };
}

function tooltipOf(
  overview: Overview,
  document: PlaybookDocument,
): readonly string[] {
  const lines = [titleOf(document)];
  if (isTyped(document)) {
    const { type, id, status } = document;
    const owners = overview.ownersOf(document).map(overview.nameOf);
    lines.push(
      id ? `${type.title} · ${id.text}` : type.title,
      `Status: ${status?.text ?? "not stated"}`,
      `Owner: ${owners.join(", ") || "nobody"}`,
    );
    for (const line of reviewLine(overview, document)) lines.push(line);
    if (document.typeSource !== "front-matter")
      lines.push(
        `${type.title}, because it ${plainReason(typeReason(document))}`,
      );
  } else {
    lines.push("Not a governance document: no type, owner or review date");
    for (const { type, reason } of possibleTypes(document))
      lines.push(`Perhaps ${asPhrase(type.title)}: it ${plainReason(reason)}`);
  }
  lines.push(document.path);
  return lines.map(printable);
}

/** Rows show no code. */
function plainReason(reason: string): string {
  return reason.replaceAll("`", "");
}

function reviewLine(
  overview: Overview,
  document: TypedDocument,
): readonly string[] {
  const review = overview.reviewOf(document);
  if (review.state === "closed") return [];
  if (review.nextReview === undefined) return ["Next review: no date known"];
  const words = dueWords(review, overview.playbook.today)!;
  const day = dayWords(review.nextReview);
  return [`Next review: ${words.includes(day) ? day : `${day}, ${words}`}`];
}
