/** What of a folder is not read, as far as somebody may look for it there. */

import { FOREIGN_REASON } from "./foreign-folder.ts";
import type { Listing, Skipped } from "../host.ts";
import type { PlaybookScope } from "./playbook-scope.ts";

/** @param inner folders below the root that are playbooks of their own. */
export function leftOut(
  { files, skipped }: Listing,
  inner: readonly string[],
  scope: PlaybookScope,
): readonly Skipped[] {
  const foreign = new Set(
    files.flatMap((path) => scope.foreignFolderOf(path) ?? []),
  );
  const folder = (path: string, reason: string): Skipped => ({
    path,
    reason,
    isFolder: true,
  });
  return [
    ...skipped,
    ...inner.map((path) => folder(path, "is a playbook of its own")),
    ...[...foreign].map((path) => folder(path, FOREIGN_REASON)),
  ].filter(scope.isTold);
}
