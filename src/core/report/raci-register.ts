/** The responsibility matrices of a playbook as one register, and what one role is accountable for. */

import { departmentOf, isSameDepartment } from "../playbook/departments.ts";
import { actorOf, foldName } from "../playbook/people.ts";
import { displayTitle } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { matricesOf, rolesWith, type RaciActivity } from "../playbook/raci.ts";
import type { RaciPart } from "../playbook/raci-scheme.ts";
import { countOf } from "../text/count.ts";
import type { Register, RegisterColumn, RegisterRow } from "./register.ts";

const PARTS: readonly (readonly [RaciPart, heading: string])[] = [
  ["accountable", "Accountable"],
  ["responsible", "Responsible"],
  ["supporting", "Supporting"],
  ["consulted", "Consulted"],
  ["informed", "Informed"],
];

/** All activities by matrix, with the lines where the accountable side changes; `handOvers` leaves the others out. */
export function raciRegister(
  index: PlaybookIndex,
  only: { readonly handOvers?: boolean } = {},
): Register {
  const rows: RegisterRow[] = [];
  for (const { document, activities } of matricesOf(index)) {
    let side: string | undefined;
    for (const activity of activities) {
      const next = sideOf(activity, index);
      const isHandOver =
        side !== undefined &&
        next !== undefined &&
        !isSameDepartment(side, next);
      rows.push({
        values: {
          matrix: displayTitle(document),
          ...activityValues(activity),
          side: next ?? null,
          handOver: isHandOver ? `${side} → ${next}` : null,
          path: document.path,
        },
        tones: { handOver: "yellow" },
      });
      side = next ?? side;
    }
  }
  const kept = only.handOvers
    ? rows.filter(({ values }) => values["handOver"] !== null)
    : rows;
  const handOvers = rows.filter(({ values }) => values["handOver"]).length;
  return {
    title: only.handOvers ? "Hand-over lines" : "Who does what",
    columns: raciColumns(kept, only.handOvers === true),
    rows: kept,
    groupBy: "matrix",
    empty: only.handOvers
      ? "No activity hands over from one side to another."
      : "No document holds a responsibility matrix.",
    notes:
      rows.length === 0 || only.handOvers
        ? []
        : [
            `The accountable side changes at ${handOvers} of ${countOf(rows.length, "row")}.`,
          ],
  };
}

function raciColumns(
  rows: readonly RegisterRow[],
  isShort: boolean,
): readonly RegisterColumn[] {
  const isUsed = (part: RaciPart): boolean =>
    part !== "supporting" ||
    rows.some(({ values }) => (values[part] as readonly string[]).length > 0);
  return [
    { key: "matrix", heading: "Matrix" },
    { key: "activity", heading: "Activity", least: 18 },
    { key: "side", heading: "Side", for: "machines" },
    { key: "handOver", heading: "Hand-over", least: 8 },
    ...PARTS.filter(([part]) => isUsed(part)).map(
      ([key, heading]): RegisterColumn => ({
        key,
        heading,
        least: 9,
        ...(isShort && key !== "accountable" && key !== "responsible"
          ? { for: "machines" }
          : {}),
      }),
    ),
    { key: "path", heading: "File", kind: "path", for: "machines" },
  ];
}

function activityValues(activity: RaciActivity): RegisterRow["values"] {
  return {
    activity: activity.text,
    ...Object.fromEntries(
      PARTS.map(([part]) => [part, rolesWith(activity, part)] as const),
    ),
  };
}

/** The department of whoever answers; none where nobody or more than one does, or the register does not tell. */
function sideOf(
  activity: RaciActivity,
  { people }: PlaybookIndex,
): string | undefined {
  const [role, ...others] = rolesWith(activity, "accountable");
  return role === undefined || others.length > 0
    ? undefined
    : departmentOf(role, people);
}

/** What one role, team or person is accountable for, responsible for, asked and told about. */
export function roleRaciRegister(name: string, index: PlaybookIndex): Register {
  const rows = PARTS.flatMap(([part, heading]) =>
    matricesOf(index).flatMap(({ document, activities }) =>
      activities
        .filter((activity) =>
          rolesWith(activity, part).some((role) => isMeant(role, name, index)),
        )
        .map((activity) => ({
          values: {
            part: heading,
            activity: activity.text,
            matrix: displayTitle(document),
            with: others(activity, name, index),
            path: document.path,
          },
        })),
    ),
  );
  return {
    title: index.people?.find(name)?.name ?? name,
    columns: [
      { key: "part", heading: "Part" },
      { key: "activity", heading: "Activity", least: 18 },
      { key: "with", heading: "With", least: 10 },
      { key: "matrix", heading: "Matrix", least: 12 },
      { key: "path", heading: "File", kind: "path", for: "machines" },
    ],
    rows,
    groupBy: "part",
    empty: `\`${name}\` has no part in any responsibility matrix.`,
  };
}

/** Whoever else answers for it or does the work. */
function others(
  activity: RaciActivity,
  name: string,
  index: PlaybookIndex,
): readonly string[] {
  const roles = (["accountable", "responsible"] as const).flatMap((part) =>
    rolesWith(activity, part).filter((role) => !isMeant(role, name, index)),
  );
  return [...new Set(roles)];
}

/** The role itself, or a role whose holder is asked for. */
function isMeant(
  role: string,
  asked: string,
  { people }: PlaybookIndex,
): boolean {
  if (foldName(role) === foldName(asked)) return true;
  const party = people?.find(asked);
  if (!party) return false;
  return people!.find(role) === party || actorOf(role, people!) === party;
}

/** The names of all columns, for suggestions. */
export function raciRoles(index: PlaybookIndex): readonly string[] {
  return [
    ...new Set(
      matricesOf(index).flatMap(({ roles }) => roles.map(({ name }) => name)),
    ),
  ];
}
