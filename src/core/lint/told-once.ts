/** Findings that come of one cause are told once, with how many there are: nobody reads hundreds that one deed cures. */

import { countOf } from "../text/count.ts";
import { addTo } from "../text/group-by.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Of all findings that share a cause, the first alone, saying how many more there are; the order stays. */
export function toldOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of found) {
    const key = keyOf(each);
    if (key === undefined) continue;
    addTo(groups, key, each);
  }
  return found.flatMap((each) => {
    const same = groups.get(keyOf(each) ?? "");
    if (!same || same.length < 2 || same.length < each.cause!.from)
      return [each];
    return each === same[0] ? [withCount(each, same)] : [];
  });
}

function keyOf({ rule, severity, cause }: Diagnostic): string | undefined {
  return cause && `${rule}\n${severity}\n${cause.of}`;
}

function withCount(first: Diagnostic, same: readonly Diagnostic[]): Diagnostic {
  const documents = new Set(same.map(({ path }) => path)).size;
  const more =
    same.length === 2 ? "There is 1 more" : `There are ${same.length - 1} more`;
  const where =
    documents === 1
      ? "in this document"
      : `in ${countOf(documents, "document")} in all`;
  return { ...first, message: `${first.message} ${more} like it, ${where}.` };
}
