/** Where documents of a type lie, and new ones go. */

import { folderOf, nameOf } from "../../text/path.ts";
import type { DocumentType } from "../../types/document-type.ts";
import type { PlaybookIndex } from "../playbook-index.ts";

/**
 * The folder for a new document: the one of the type's name that holds most of its documents, else the one the settings
 * name, else the one where most of them lie, else the type's first folder name, which may not exist yet.
 */
export function folderForType(
  { typed, folders, config }: PlaybookIndex,
  type: DocumentType,
  rootName: string,
): string {
  const counts = new Map<string, number>();
  for (const document of typed)
    if (document.type.id === type.id) {
      const folder = folderOf(document.path);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  const names = new Set(type.folders.map((each) => each.toLowerCase()));
  const isNamed = (folder: string): boolean =>
    names.has(nameOf(folder).toLowerCase()) || names.has(folder.toLowerCase());
  const most = (candidates: Iterable<string>): string | undefined =>
    [...candidates].sort(
      (a, b) =>
        (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
        a.split("/").length - b.split("/").length ||
        (a < b ? -1 : 1),
    )[0];
  return (
    most([...folders].filter((each) => each !== "" && isNamed(each))) ??
    (names.has(rootName.toLowerCase()) ? "" : undefined) ??
    fixedPart(config.typeFiles.get(type.id)?.[0]) ??
    most(counts.keys()) ??
    type.folders[0] ??
    ""
  );
}

/** The folders of a glob before its first wildcard: `handbook/rules` of `handbook/rules/**`. */
function fixedPart(glob: string | undefined): string | undefined {
  if (glob === undefined || !glob.includes("/")) return undefined;
  const parts = glob.replace(/^\.?\//, "").split("/");
  const wild = parts.findIndex((part) => /[*?{]/.test(part));
  const fixed = parts.slice(0, wild < 0 ? -1 : wild).join("/");
  return fixed === "" ? undefined : fixed;
}
