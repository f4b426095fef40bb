/** The review queue: what is overdue, what is due soon, then month by month, and what has no date. */

import { formatDuration } from "../text/duration.ts";
import {
  isTyped,
  type PlaybookDocument,
  type TypedDocument,
} from "../playbook/playbook-document.ts";
import type { ReviewState } from "../playbook/reviews/review.ts";
import { groupBy } from "../text/group-by.ts";
import { documentNode } from "./document-node.ts";
import { titleOf, type Overview } from "./overview.ts";
import { monthWords, shortDueWords } from "../playbook/reviews/review-words.ts";
import { compareNames } from "../text/order.ts";
import { groupNode, type GroupFacts, type TreeNode } from "./tree.ts";

/** Groups in the order in which they want attention, of all documents or of some. */
export function reviewQueue(
  overview: Overview,
  documents: readonly PlaybookDocument[] = overview.playbook.typed,
): readonly TreeNode[] {
  const states = groupBy(
    documents.filter(isTyped),
    (document) => overview.reviewOf(document).state,
  );
  const of = (state: ReviewState): readonly TypedDocument[] =>
    states.get(state) ?? [];
  const months = groupBy(of("current"), (document) =>
    overview.reviewOf(document).nextReview!.slice(0, "YYYY-MM".length),
  );
  const group = (facts: GroupFacts, members: readonly TypedDocument[]) =>
    members.length === 0
      ? []
      : [
          groupNode(
            facts,
            members,
            (each, id) => queueNode(overview, each, id),
            (some) => byDate(overview, some),
          ),
        ];
  return [
    ...group(
      {
        id: "overdue",
        label: "Overdue",
        icon: { name: "warning", color: "problemsWarningIcon.foreground" },
        tooltip: ["Their review date is past."],
        isExpanded: true,
      },
      of("overdue"),
    ),
    ...group(
      {
        id: "due-soon",
        label: "Due soon",
        icon: { name: "clock", color: "problemsInfoIcon.foreground" },
        description: `within ${formatDuration(overview.playbook.config.dueSoon)}`,
        tooltip: ["To be reviewed next."],
        isExpanded: true,
      },
      of("due-soon"),
    ),
    ...[...months.keys()].sort().flatMap((key) => {
      const members = months.get(key)!;
      const month = monthWords(overview.reviewOf(members[0]!).nextReview!);
      return group(
        {
          id: `month:${month}`,
          label: month,
          icon: { name: "calendar" },
          tooltip: [`To be reviewed in ${month}.`],
        },
        members,
      );
    }),
    ...group(
      {
        id: "unscheduled",
        label: "No review date",
        icon: { name: "question" },
        tooltip: [
          "They are in force, but nothing says when they were last reviewed or when they will be.",
        ],
      },
      of("unscheduled"),
    ),
  ];
}

/** How many reviews are overdue. */
export function overdueCount({ playbook, reviewOf }: Overview): number {
  return playbook.typed.filter((each) => reviewOf(each).state === "overdue")
    .length;
}

function queueNode(
  overview: Overview,
  document: TypedDocument,
  groupId: string,
): TreeNode {
  const node = documentNode(overview, document, groupId, "due");
  const { nextReview } = overview.reviewOf(document);
  const due = nextReview && shortDueWords(nextReview, overview.playbook.today);
  const owner = overview.ownersOf(document).map(overview.nameOf)[0];
  const parts = [due, owner ?? "no owner"].filter((part) => part !== undefined);
  return { ...node, description: parts.join(" · ") };
}

function byDate(
  overview: Overview,
  documents: readonly TypedDocument[],
): readonly TypedDocument[] {
  return documents
    .map((document) => ({
      document,
      due: overview.reviewOf(document).nextReview,
      title: titleOf(document),
    }))
    .sort(
      (a, b) => compareDates(a.due, b.due) || compareNames(a.title, b.title),
    )
    .map(({ document }) => document);
}

/** A missing date comes last. */
function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
