/** The roadmap as a Mermaid timeline, for a page or a slide. */

import { displayTitle } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { roadmapOf, type RoadmapItem } from "./roadmap-item.ts";
import { addTo } from "../../text/group-by.ts";
import { printable } from "../../text/printable.ts";
import { movesOf } from "./roadmap-register.ts";

/** A fenced block: one period a quarter, then what has only a horizon. */
export function roadmapTimeline(
  index: PlaybookIndex,
  isSelected: (path: string) => boolean = () => true,
): string {
  const items = roadmapOf(index).filter(
    ({ document, isOpen }) => isOpen && isSelected(document.path),
  );
  const periods = new Map<string, string[]>();
  const sorted = [...items].sort((a, b) =>
    periodKey(a) < periodKey(b) ? -1 : 1,
  );
  for (const item of sorted) {
    addTo(periods, periodOf(item), eventOf(item));
  }
  const lines = [...periods].flatMap(([period, events]) => [
    `    ${period} : ${events.join("\n             : ")}`,
  ]);
  return [
    "```mermaid",
    "timeline",
    `    title Roadmap as of ${index.today}`,
    ...lines,
    "```",
    "",
  ].join("\n");
}

function periodOf({ target, horizon }: RoadmapItem): string {
  if (target === undefined)
    return horizon === undefined ? "No date" : `${horizon} (no date)`;
  return `${target.slice(0, 4)} Q${Math.ceil(Number(target.slice(5, 7)) / 3)}`;
}

function periodKey(item: RoadmapItem): string {
  const { target, horizon } = item;
  if (target !== undefined) return `0 ${target} ${item.name}`;
  return `1 ${["now", "next", "later"].indexOf(horizon ?? "later")} ${item.name}`;
}

/** Colons part events, and the rest are marks that Mermaid would read. */
function eventOf(item: RoadmapItem): string {
  const moves = movesOf(item);
  const words = `${item.name} ${displayTitle(item.document)}${moves ? ` (${moves})` : ""}`;
  return printable(words)
    .replace(/:/g, ",")
    .replace(/[;#`<>{}\\]|%%/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
