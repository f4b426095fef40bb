/** Who still refers to a document, in words. */

import { displayTitle, referenceGraph } from "../core/index.ts";
import type { ReadPlaybook } from "./choose-playbook.ts";

/** One sentence a document that would point to something retired. */
export function referrersTo(
  { overview }: ReadPlaybook,
  path: string,
): readonly string[] {
  const from = referenceGraph(overview.playbook)
    .to(path)
    .map((reference) => reference.from);
  return [...new Set(from)].map(
    (document) =>
      `Still referred to by ${displayTitle(document)} (${document.path})`,
  );
}
