/** The health of a playbook as a register: never a number without the list behind it. */

import { countOf } from "../../text/count.ts";
import {
  healthOf,
  type Health,
  type HealthGrouping,
  type HealthLine,
  type Judged,
} from "./health.ts";
import { text, number, list, hidden } from "./columns.ts";
import {
  register,
  type Column,
  type Register,
  type RegisterKind,
} from "./register.ts";

/** What a playbook was like at an earlier day, for a trend. */
export interface Earlier extends Judged {
  /** `v1.0`, as it was asked for. */
  readonly revision: string;
}

/** What is asked for. */
export interface HealthWish {
  readonly by?: HealthGrouping;
  readonly earlier?: Earlier;
  /** What it was like in between, oldest first. */
  readonly between?: readonly Judged[];
  readonly isSelected?: (path: string) => boolean;
  /** How to write the path of a document for people. */
  readonly shown?: (path: string) => string;
}

/** How many documents are named below the table. */
const MOST = 20;
const HEADINGS: Readonly<Record<HealthGrouping, string>> = {
  chapter: "Chapter",
  type: "Type",
  team: "Team",
  department: "Department",
};

/** A line, and what it was like before. */
interface Row {
  readonly line: HealthLine;
  readonly before?: HealthLine | undefined;
}

const NAME = text("name", HEADINGS.chapter, ({ line }: Row) => line.name);
const TREND: readonly Column<Row>[] = [
  number("scoreBefore", "Before", ({ before }) => before?.score, {
    isOptional: true,
  }),
  number(
    "change",
    "Change",
    ({ line, before }) => before && line.score - before.score,
    { isOptional: true },
  ),
];

export const HEALTH: RegisterKind<Row> = {
  name: "health",
  columns: [
    NAME,
    number("documents", "Documents", ({ line }) => line.documents.length),
    number(
      "inOrder",
      "In order",
      ({ line }) => line.documents.length - line.lacking.length,
    ),
    number("score", "Score", ({ line }) => line.score, {
      tone: ({ line: { score } }) =>
        score === 100 ? "green" : score < 50 ? "red" : undefined,
    }),
    ...TREND,
    hidden(
      list("lacking", "Not in order", ({ line }) =>
        line.lacking.map(({ path }) => path),
      ),
    ),
  ],
};

/** The register; the first row is the whole. */
export function healthRegister(
  now: Judged,
  {
    by = "chapter",
    earlier,
    between = [],
    isSelected,
    shown = (path) => path,
  }: HealthWish = {},
): Register {
  const health = healthOf(now, by, isSelected);
  const before = earlier && healthOf(earlier, by, isSelected);
  const old = (name: string): HealthLine | undefined =>
    [before?.total, ...(before?.lines ?? [])].find(
      (each) => each?.name === name,
    );
  const hasDocuments = health.total.documents.length > 0;
  const lines = hasDocuments ? [health.total, ...health.lines] : [];
  return register(
    {
      ...HEALTH,
      columns: HEALTH.columns
        .filter((column) => before || !TREND.includes(column))
        .map((column) =>
          column === NAME ? { ...NAME, heading: HEADINGS[by] } : column,
        ),
      title: `Health as of ${now.playbook.today}${earlier ? `, and at ${earlier.revision} on ${earlier.playbook.today}` : ""}`,
      subjects: lines.map((line) => ({ line, before: old(line.name) })),
      empty: "No document has a type yet, so there is nothing to score.",
      notes: !hasDocuments
        ? []
        : [
            ...trendOf(
              earlier ? [earlier, ...between, now] : [],
              (each) => healthOf(each, by, isSelected).total,
            ),
            ...notesOf(health, shown),
          ],
    },
    now.playbook,
  );
}

/** From then to now: "2026-01-31 62, 2026-02-27 70, 2026-03-04 100." */
function trendOf(
  points: readonly Judged[],
  totalOf: (point: Judged) => HealthLine,
): readonly string[] {
  if (points.length < 3) return [];
  const words = points.map(
    (point) => `${point.playbook.today} ${totalOf(point).score}`,
  );
  return [`Score at the end of each month: ${words.join(", ")}.`];
}

function notesOf(
  { total, findings, without }: Health,
  shownAs: (path: string) => string,
): readonly string[] {
  const { lacking, documents, score } = total;
  const shown = lacking.slice(0, MOST).map(({ path }) => {
    const here = findings.get(path) ?? [];
    const rules = [...new Set(here.map(({ rule }) => rule))].join(", ");
    return `${shownAs(path)}: ${rules}.`;
  });
  const rest = lacking.length - shown.length;
  const good = documents.length - lacking.length;
  return [
    `${score} of 100: ${good} of ${countOf(documents.length, "document")} ${good === 1 ? "has" : "have"} neither an error nor a warning.`,
    ...(without.length > 0 ? [`None yet: ${without.join(", ")}.`] : []),
    ...shown,
    ...(rest > 0
      ? [`And ${rest} more; \`playbook lint\` shows each finding.`]
      : []),
  ];
}
