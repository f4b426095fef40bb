/** Evidence of reviews for people and for scripts. It counts, and does not judge. */

import type {
  Drift,
  ReviewEvent,
  ReviewEvidence,
} from "../playbook/review-evidence.ts";
import { countOf } from "../text/count.ts";
import { groupBy } from "../text/group-by.ts";
import { printable, withoutLogCommands } from "../text/printable.ts";
import { aligned, type Table } from "./aligned.ts";
import { csvLines } from "./csv.ts";
import { proseInMarkdown } from "./markdown-escape.ts";
import type { Paint } from "./paint.ts";

/** So many documents moved by one commit are told as moved together. */
const MANY = 5;

/** Reviews of one person, or of one month. */
export interface ReviewTally {
  readonly name: string;
  readonly reviews: number;
  readonly dateOnly: number;
  /** Of those, reviews whose commit moved five dates or more. */
  readonly together: number;
}

interface Part {
  readonly title: string;
  readonly table: Table;
  /** Columns that hold numbers. */
  readonly numbers: readonly number[];
}

/** Aligned tables below headings. */
export function evidenceText(evidence: ReviewEvidence, paint: Paint): string {
  const parts = partsOf(evidence).map(
    ({ title, table, numbers }) =>
      `${paint.bold(title)}\n${aligned(table, numbers)}`,
  );
  return withoutLogCommands([openingOf(evidence), ...parts].join("\n"));
}

/** The same as Markdown. */
export function evidenceMarkdown(evidence: ReviewEvidence): string {
  const parts = partsOf(evidence).map(({ title, table }) => {
    const [head, ...rows] = table.map((row) => row.map(proseInMarkdown));
    const line = (cells: readonly string[]): string =>
      `| ${cells.join(" | ")} |\n`;
    const rule = line(head!.map(() => "---"));
    return `## ${title}\n\n${line(head!)}${rule}${rows.map(line).join("")}`;
  });
  return [`# Reviews in git\n\n${openingOf(evidence)}`, ...parts].join("\n");
}

/** Every review with its commit, and the sums. */
export function evidenceJson(evidence: ReviewEvidence): string {
  const { reviews } = evidence;
  return `${JSON.stringify(
    {
      ...evidence,
      from: evidence.from ?? null,
      rewrittenOn: evidence.rewrittenOn ?? null,
      people: tallies(reviews, ({ person }) => person),
      months: tallies(reviews, ({ day }) => day.slice(0, 7)),
    },
    null,
    2,
  )}\n`;
}

/** One line a review (RFC 4180). */
export function evidenceCsv({ reviews }: ReviewEvidence): string {
  const head = [
    "day",
    "person",
    "path",
    "title",
    "dateOnly",
    "together",
    "commit",
  ];
  const rows = reviews.map((each) => [
    each.day,
    each.person,
    each.path,
    each.title,
    String(each.isDateOnly),
    String(each.together),
    each.commit,
  ]);
  return csvLines([head, ...rows]);
}

function openingOf({ reviews, commits, from }: ReviewEvidence): string {
  if (from === undefined) return "No commit has touched a document yet.\n";
  const only = reviews.filter(({ isDateOnly }) => isDateOnly).length;
  return `${countOf(reviews.length, "review")} in ${countOf(commits, "commit")} since ${from}; ${only} moved the date and nothing else, which an honest “still correct” does as well.\n`;
}

function partsOf(evidence: ReviewEvidence): readonly Part[] {
  const { reviews, changedSinceReview, changedSinceApproval } = evidence;
  const people = tallies(reviews, ({ person }) => person);
  const months = tallies(reviews, ({ day }) => day.slice(0, 7));
  return [
    tallyPart("By person", "Person", people.toSorted(byReviews)),
    tallyPart("By month", "Month", months),
    togetherPart(reviews),
    driftPart("Changed since their review", "Reviewed", changedSinceReview),
    driftPart("Changed after their approval", "Approved", changedSinceApproval),
  ].filter(({ table }) => table.length > 1);
}

function tallyPart(
  title: string,
  what: string,
  all: readonly ReviewTally[],
): Part {
  const rows = all.map(({ name, reviews, dateOnly, together }) => [
    printable(name),
    String(reviews),
    `${dateOnly} (${Math.round((dateOnly / reviews) * 100)} %)`,
    String(together),
  ]);
  const head = [what, "Reviews", "Only the date", `${MANY} or more at once`];
  return { title, table: [head, ...rows], numbers: [1, 2, 3] };
}

function togetherPart(reviews: readonly ReviewEvent[]): Part {
  const commits = groupBy(
    reviews.filter(({ together }) => together >= MANY),
    ({ commit }) => commit,
  );
  const rows = [...commits.values()].map((all) => [
    all[0]!.day,
    printable(all[0]!.person),
    String(all.length),
    String(all.filter(({ isDateOnly }) => isDateOnly).length),
    all[0]!.commit.slice(0, 10),
  ]);
  const head = ["Day", "Person", "Documents", "Only the date", "Commit"];
  return { title: "Moved together", table: [head, ...rows], numbers: [2, 3] };
}

function driftPart(title: string, when: string, all: readonly Drift[]): Part {
  const rows = all.map((each) => [
    printable(each.path),
    each.since,
    String(each.changes),
    each.lastDay,
    printable(each.lastPerson),
  ]);
  const head = ["Document", when, "Changes since", "Last on", "By"];
  return { title, table: [head, ...rows], numbers: [2] };
}

/** Sums in the order in which the names come up. */
function tallies(
  reviews: readonly ReviewEvent[],
  nameOf: (review: ReviewEvent) => string,
): readonly ReviewTally[] {
  const sums = new Map<string, ReviewTally>();
  for (const review of reviews) {
    const name = nameOf(review);
    const sum = sums.get(name) ?? {
      name,
      reviews: 0,
      dateOnly: 0,
      together: 0,
    };
    sums.set(name, {
      name,
      reviews: sum.reviews + 1,
      dateOnly: sum.dateOnly + (review.isDateOnly ? 1 : 0),
      together: sum.together + (review.together >= MANY ? 1 : 0),
    });
  }
  return [...sums.values()];
}

function byReviews(a: ReviewTally, b: ReviewTally): number {
  return b.reviews - a.reviews || (a.name < b.name ? -1 : 1);
}
