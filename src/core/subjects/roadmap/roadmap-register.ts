/** The roadmap and the backlog as registers. */

import { backlogOf, type BacklogItem } from "../action/backlog.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { dateOfField } from "../../playbook/reviews/review.ts";
import { roadmapOf, type RoadmapItem } from "./roadmap-item.ts";
import { capital } from "../../text/capital.ts";
import { countOf } from "../../text/count.ts";
import {
  file,
  reference,
  STATUS,
  title,
  text,
  list,
  hidden,
  date,
  person,
  number,
  path,
} from "../../report/register/columns.ts";
import {
  register,
  type Register,
  type RegisterKind,
} from "../../report/register/register.ts";

const HORIZON = text("horizon", "Horizon", groupOf);
const names = (
  key: "buys" | "retires" | "migratesTo" | "systems" | "changes" | "dependsOn",
  heading: string,
) => hidden(list(key, heading, (item: RoadmapItem) => item[key]));

export const ROADMAP: RegisterKind<RoadmapItem> = {
  name: "roadmap",
  groupBy: HORIZON,
  columns: [
    HORIZON,
    text("item", "Item", ({ name }) => name),
    title("title", "Title", { least: 16 }),
    STATUS,
    date("target", "Target", ({ target }) => target, {
      tone: ({ isOpen, target }, { today }) =>
        isOpen && target !== undefined && target < today ? "red" : undefined,
    }),
    person("owners", "Owners", ({ owners }) => owners, { least: 12 }),
    names("buys", "Buys"),
    names("retires", "Retires"),
    names("migratesTo", "Migrates to"),
    names("systems", "Systems"),
    names("changes", "Changes"),
    names("dependsOn", "Depends on"),
    list("goals", "Goals", ({ goals }) => goals, { least: 8 }),
    file("file"),
  ],
};

/** The roadmap by now, next and later. */
export function roadmapRegister(
  index: PlaybookIndex,
  isSelected: (path: string) => boolean = () => true,
): Register {
  const items = roadmapOf(index).filter(({ document }) =>
    isSelected(document.path),
  );
  return register(
    {
      ...ROADMAP,
      title: `Roadmap as of ${index.today}`,
      subjects: items,
      empty: "There is no roadmap item.",
      notes: items.flatMap(noteOf),
    },
    index,
  );
}

function groupOf({ isOpen, horizon }: RoadmapItem): string {
  if (!isOpen) return "Done";
  return horizon === undefined ? "No date" : capital(horizon);
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

export const BACKLOG: RegisterKind<BacklogItem> = {
  name: "backlog",
  columns: [
    number("rank", "Rank", ({ rank }) => rank),
    reference("item", "Item"),
    title("title", "Title", { least: 16 }),
    STATUS,
    text("priority", "Priority", ({ priority }) => priority),
    text("size", "Size", ({ size }) => size),
    person(
      "owners",
      "Owners",
      ({ document }) => document.owners.map(({ text }) => text),
      { least: 10 },
    ),
    date("due", "Due", dueOf, {
      tone: (item, index) =>
        (dueOf(item, index) ?? index.today) < index.today ? "red" : undefined,
    }),
    path("file", "File", ({ document }) => document.path, { least: 12 }),
  ],
};

function dueOf(
  { document }: BacklogItem,
  { config }: PlaybookIndex,
): string | undefined {
  return dateOfField(document, "due", config);
}

/** The backlog, the most value for the least effort first. */
export function backlogRegister(
  index: PlaybookIndex,
  isSelected: (path: string) => boolean = () => true,
): Register {
  const items = backlogOf(index).filter(({ document }) =>
    isSelected(document.path),
  );
  return register(
    {
      ...BACKLOG,
      title: `Improvements as of ${index.today}`,
      subjects: items,
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
