/** Evidence of reviews for people and for scripts. It counts, and does not judge. */

import type {
  Drift,
  ReviewEvent,
  ReviewEvidence,
} from "../../playbook/reviews/review-evidence.ts";
import { countOf } from "../../text/count.ts";
import { withoutLogCommands } from "../../text/printable.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { aligned } from "./aligned.ts";
import { date, text, path, flag, number, readers } from "./columns.ts";
import type { Paint } from "../paint.ts";
import {
  register,
  type Column,
  type Register,
  type RegisterKind,
} from "./register.ts";
import { tableLines } from "./register-formats.ts";
import {
  byReviews,
  MANY,
  movedTogether,
  tallies,
  type ReviewTally,
} from "./review-tally.ts";

export const REVIEWS: RegisterKind<ReviewEvent> = {
  name: "reviews",
  columns: [
    date("day", "Day", ({ day }) => day),
    text("person", "Person", ({ person }) => person),
    path("path", "File", ({ path }) => path),
    text("title", "Title", ({ title }) => title),
    flag("isDateOnly", "Only the date", ({ isDateOnly }) => isDateOnly, {
      csvKey: "dateOnly",
    }),
    number("together", "Moved together", ({ together }) => together),
    text("commit", "Commit", ({ commit }) => commit),
  ],
};

/** Every review with its commit, and in JSON the sums. */
export function evidenceRegister(
  evidence: ReviewEvidence,
  index: PlaybookIndex,
): Register {
  const { reviews } = evidence;
  return register(
    {
      ...REVIEWS,
      title: "Reviews in git",
      subjects: reviews,
      empty: openingOf(evidence),
      more: {
        ...evidence,
        from: evidence.from ?? null,
        rewrittenOn: evidence.rewrittenOn ?? null,
        people: tallies(reviews, ({ person }) => person),
        months: tallies(reviews, ({ day }) => day.slice(0, 7)),
      },
    },
    index,
  );
}

/** Aligned tables below headings. */
export function evidenceText(
  evidence: ReviewEvidence,
  index: PlaybookIndex,
  paint: Paint,
): string {
  const parts = partsOf(evidence, index).map(
    (part) => `${paint.bold(part.title)}\n${aligned(part)}`,
  );
  return withoutLogCommands([openingOf(evidence), ...parts].join("\n"));
}

/** The same as Markdown. */
export function evidenceMarkdown(
  evidence: ReviewEvidence,
  index: PlaybookIndex,
): string {
  const parts = partsOf(evidence, index).map(
    ({ title, columns, rows }) =>
      `## ${title}\n\n${tableLines(columns, rows).join("")}`,
  );
  return [`# Reviews in git\n\n${openingOf(evidence)}`, ...parts].join("\n");
}

function openingOf({ reviews, commits, from }: ReviewEvidence): string {
  if (from === undefined) return "No commit has touched a document yet.\n";
  const only = reviews.filter(({ isDateOnly }) => isDateOnly).length;
  return `${countOf(reviews.length, "review")} in ${countOf(commits, "commit")} since ${from}; ${only} moved the date and nothing else, which an honest “still correct” does as well.\n`;
}

/** The tables that readers see; those without a row are left out. */
function partsOf(
  { reviews, changedSinceReview, changedSinceApproval }: ReviewEvidence,
  index: PlaybookIndex,
): readonly Register[] {
  const part = <T>(
    title: string,
    columns: readonly Column<T>[],
    subjects: readonly T[],
  ): Register =>
    register({ name: "part", title, columns, subjects, empty: "" }, index);
  const people = tallies(reviews, ({ person }) => person);
  const months = tallies(reviews, ({ day }) => day.slice(0, 7));
  return [
    part("By person", tallyColumns("Person"), people.toSorted(byReviews)),
    part("By month", tallyColumns("Month"), months),
    part("Moved together", TOGETHER, movedTogether(reviews)),
    part(
      "Changed since their review",
      driftColumns("Reviewed"),
      changedSinceReview,
    ),
    part(
      "Changed after their approval",
      driftColumns("Approved"),
      changedSinceApproval,
    ),
  ].filter(({ rows }) => rows.length > 0);
}

const tallyColumns = (heading: string): readonly Column<ReviewTally>[] => [
  readers(heading, ({ name }) => name),
  readers("Reviews", ({ reviews }) => String(reviews), { isRight: true }),
  readers(
    "Only the date",
    ({ dateOnly, reviews }) =>
      `${dateOnly} (${Math.round((dateOnly / reviews) * 100)} %)`,
    { isRight: true },
  ),
  readers(`${MANY} or more at once`, ({ together }) => String(together), {
    isRight: true,
  }),
];

const TOGETHER: readonly Column<readonly ReviewEvent[]>[] = [
  readers("Day", ([first]) => first?.day),
  readers("Person", ([first]) => first?.person),
  readers("Documents", (all) => String(all.length), { isRight: true }),
  readers(
    "Only the date",
    (all) => String(all.filter(({ isDateOnly }) => isDateOnly).length),
    { isRight: true },
  ),
  readers("Commit", ([first]) => first?.commit.slice(0, 10)),
];

const driftColumns = (when: string): readonly Column<Drift>[] => [
  readers("Document", ({ path }) => path),
  readers(when, ({ since }) => since),
  readers("Changes since", ({ changes }) => String(changes), { isRight: true }),
  readers("Last on", ({ lastDay }) => lastDay),
  readers("By", ({ lastPerson }) => lastPerson),
];
