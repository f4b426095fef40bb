/** The backlog: improvements, promoted actions among them, ordered by value for effort. */

import { foldWord } from "../../text/words.ts";
import { isOver } from "../../types/life.ts";
import {
  textOfField,
  type TypedDocument,
} from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { severityRank } from "../../playbook/fields/severity-rank.ts";

/** One line of the backlog. */
export interface BacklogItem {
  readonly document: TypedDocument;
  readonly priority: string | undefined;
  readonly size: string | undefined;
  /** Value over effort: 8, 4, 2, 1 for critical to low, divided by 1, 2, 4 or 8 for S to XL; 0 before triage. */
  readonly rank: number;
}

const SIZES: ReadonlyMap<string, number> = new Map([
  ["s", 1],
  ["small", 1],
  ["m", 2],
  ["medium", 2],
  ["l", 4],
  ["large", 4],
  ["xl", 8],
]);

/** Improvements that are neither done nor turned down, the most value for the least effort first. */
export function backlogOf(index: PlaybookIndex): readonly BacklogItem[] {
  return (index.byType.get("improvement") ?? [])
    .filter(({ statusFamily }) => !isOver(statusFamily))
    .map((document) => {
      const priority = textOfField(document, "priority")?.text;
      const size = textOfField(document, "size")?.text;
      return { document, priority, size, rank: rankOf(priority, size) };
    })
    .sort(
      (a, b) => b.rank - a.rank || (a.document.path < b.document.path ? -1 : 1),
    );
}

function rankOf(
  priority: string | undefined,
  size: string | undefined,
): number {
  const severity = priority === undefined ? undefined : severityRank(priority);
  if (severity === undefined) return 0;
  const value = 2 ** (4 - severity);
  return value / (SIZES.get(foldWord(size ?? "m")) ?? 2);
}
