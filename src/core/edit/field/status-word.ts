/** The word for a stage of a document's life, as documents of its type write it. */

import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { foldWord } from "../../text/words.ts";
import type { StatusFamily } from "../../types/status.ts";

/**
 * The commonest word that the playbook's documents of the type use for the stage, else the type's own; `undefined` where
 * the type has no such stage.
 */
export function statusWordFor(
  { type, status }: TypedDocument,
  family: StatusFamily,
  { byType }: PlaybookIndex,
): string | undefined {
  const own = type.statuses[family];
  if (!own) return undefined;
  const isCapital = /^\p{Lu}/u.test(status?.text ?? "");
  const counts = new Map<string, number>();
  for (const each of byType.get(type.id) ?? []) {
    const word = each.status?.text;
    if (word === undefined || each.statusFamily !== family) continue;
    if (!own.some((known) => foldWord(known) === foldWord(word))) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  const word = commonest?.[0] ?? own[0]!;
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
