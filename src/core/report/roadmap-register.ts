/** The roadmap and the backlog as registers. */

import { backlogOf } from "../playbook/backlog.ts";
import { displayTitle } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences } from "../playbook/reference.ts";
import { dateOfField } from "../playbook/review.ts";
import { roadmapOf, type RoadmapItem } from "../playbook/roadmap-item.ts";
import { countOf } from "../text/count.ts";
import { withPeople } from "./people-named.ts";
import type { Register, RegisterColumn } from "./register.ts";

const COLUMNS: readonly RegisterColumn[] = [
  { key: "horizon", heading: "Horizon" },
  { key: "item", heading: "Item" },
  { key: "title", heading: "Title", least: 16 },
  { key: "status", heading: "Status" },
  { key: "target", heading: "Target" },
  { key: "owners", heading: "Owners", kind: "person", least: 12 },
  { key: "buys", heading: "Buys", for: "machines" },
  { key: "retires", heading: "Retires", for: "machines" },
  { key: "migratesTo", heading: "Migrates to", for: "machines" },
  { key: "systems", heading: "Systems", for: "machines" },
  { key: "changes", heading: "Changes", for: "machines" },
  { key: "dependsOn", heading: "Depends on", for: "machines" },
  { key: "goals", heading: "Goals", least: 8 },
  { key: "file", heading: "File", kind: "path", for: "machines" },
];

/** The roadmap by now, next and later. */
export function roadmapRegister(
  index: PlaybookIndex,
  isSelected: (path: string) => boolean = () => true,
): Register {
  const items = roadmapOf(index).filter(({ document }) =>
    isSelected(document.path),
  );
  return withPeople(
    {
      title: `Roadmap as of ${index.today}`,
      columns: COLUMNS,
      groupBy: "horizon",
      rows: items.map((item) => {
        const isPast =
          item.isOpen && item.target !== undefined && item.target < index.today;
        return {
          values: valuesOf(item),
          ...(isPast ? { tones: { target: "red" } as const } : {}),
        };
      }),
      empty: "There is no roadmap item.",
      notes: items.flatMap(noteOf),
    },
    index,
  );
}

function valuesOf(item: RoadmapItem): Register["rows"][number]["values"] {
  const { document, name, owners, target, buys, retires, migratesTo } = item;
  return {
    horizon: groupOf(item),
    item: name,
    title: displayTitle(document),
    status: document.status?.text ?? null,
    target: target ?? null,
    owners,
    buys,
    retires,
    migratesTo,
    systems: item.systems,
    changes: item.changes,
    dependsOn: item.dependsOn,
    goals: item.goals,
    file: document.path,
  };
}

function groupOf({ isOpen, horizon }: RoadmapItem): string {
  if (!isOpen) return "Done";
  return horizon === undefined
    ? "No date"
    : horizon.charAt(0).toUpperCase() + horizon.slice(1);
}

/** `Inkwell Forms → Cairn CMS`, `buys new e-mail platform`. */
export function movesOf({ buys, retires, migratesTo }: RoadmapItem): string {
  const move =
    retires.length > 0
      ? [`${retires.join(", ")} → ${migratesTo.join(", ") || "?"}`]
      : [];
  const isNamed = buys.every((each) => migratesTo.includes(each));
  return [...move, ...(isNamed ? [] : [`buys ${buys.join(", ")}`])].join("; ");
}

/** What moves, what has to be done first, and which changes deliver it. */
function noteOf(item: RoadmapItem): readonly string[] {
  const { name, changes, dependsOn } = item;
  const moves = movesOf(item);
  const parts = [
    ...(moves === "" ? [] : [moves]),
    ...(dependsOn.length > 0 ? [`after ${dependsOn.join(", ")}`] : []),
    ...(changes.length > 0 ? [`by ${changes.join(", ")}`] : []),
  ];
  return parts.length > 0 ? [`${name}: ${parts.join("; ")}.`] : [];
}

/** The backlog, the most value for the least effort first. */
export function backlogRegister(
  index: PlaybookIndex,
  isSelected: (path: string) => boolean = () => true,
): Register {
  const items = backlogOf(index).filter(({ document }) =>
    isSelected(document.path),
  );
  return withPeople(
    {
      title: `Improvements as of ${index.today}`,
      columns: [
        { key: "rank", heading: "Rank", kind: "number" },
        { key: "item", heading: "Item" },
        { key: "title", heading: "Title", least: 16 },
        { key: "status", heading: "Status" },
        { key: "priority", heading: "Priority" },
        { key: "size", heading: "Size" },
        { key: "owners", heading: "Owners", kind: "person", least: 10 },
        { key: "due", heading: "Due" },
        { key: "file", heading: "File", kind: "path", least: 12 },
      ],
      rows: items.map(({ document, priority, size, rank }) => {
        const due = dateOfField(document, "due", index.config);
        return {
          values: {
            rank,
            item: nameInReferences(document),
            title: displayTitle(document),
            status: document.status?.text ?? null,
            priority: priority ?? null,
            size: size ?? null,
            owners: document.owners.map(({ text }) => text),
            due: due ?? null,
            file: document.path,
          },
          ...(due !== undefined && due < index.today
            ? { tones: { due: "red" } as const }
            : {}),
        };
      }),
      empty: "No improvement is open.",
      notes:
        items.length > 0
          ? [
              `${countOf(items.length, "improvement")} open. Rank is value over effort: 8, 4, 2, 1 for critical to low, divided by 1, 2, 4 or 8 for S to XL; 0 before triage.`,
            ]
          : [],
    },
    index,
  );
}
