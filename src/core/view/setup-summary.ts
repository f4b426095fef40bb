/** What a folder would be as a playbook, for someone who decides whether to make it one. */

import { isTyped } from "../playbook/playbook-document.ts";
import type { Result } from "../session/session.ts";
import { countOf } from "../text/count.ts";
import { countWords } from "../lint/finding-words.ts";
import { groupBy } from "../text/group-by.ts";
import { compareNames } from "../text/order.ts";

/** What was found, ready to be listed. */
export interface SetupSummary {
  /** "3 Markdown documents". */
  readonly documents: string;
  /** "2 policies", by name. */
  readonly kinds: readonly { readonly icon: string; readonly label: string }[];
  /** "1 error, 2 warnings"; missing where the lint has nothing to say. */
  readonly findings: string | undefined;
}

/** Sums a folder up. */
export function setupSummary({
  playbook: { documents },
  counts,
}: Result): SetupSummary {
  const types = [...groupBy(documents.filter(isTyped), ({ type }) => type)];
  types.sort(([a], [b]) => compareNames(a.plural, b.plural));
  const others = documents.filter((document) => !isTyped(document)).length;
  return {
    documents: countOf(documents.length, "Markdown document"),
    kinds: [
      ...types.map(([{ icon, title, plural }, { length }]) => ({
        icon,
        label: `${length} ${length === 1 ? title : plural}`,
      })),
      ...(others > 0
        ? [{ icon: "files", label: `${others} without a known type` }]
        : []),
    ],
    findings: countWords([counts]),
  };
}
