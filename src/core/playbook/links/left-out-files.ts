/** Tells files that a checkout of a part of a folder leaves out, so that links to them are no mistakes of who wrote them. */

import { folderOf, nameOf } from "../../text/path.ts";
import type { Lookups } from "../lookups.ts";

/** Why a file is not here; `from` is the same for all that are missing for the same reason. */
export type LeftOut =
  | {
      readonly kind: "folder-left-out";
      readonly folder: string;
      readonly from: string;
    }
  | {
      readonly kind: "files-left-out";
      readonly ending: string;
      readonly from: string;
    };

const PAGE = /\.(?:md|markdown|mdx|html?|erb|txt|rst|adoc)$/i;
const ENDING = /\.[a-z\d]{1,10}$/i;
/** `Dockerfile`, `Makefile`: named without an ending, and no page. */
const TOOL_FILE = /^[A-Z][a-z]{1,20}file$/;

/** Whether a file is a page to read, by its ending. */
export function isPage(path: string): boolean {
  return PAGE.test(path);
}

/** What a missing file is missing with: the whole folder it lies in, or all files of its kind. */
export function whatIsLeftOut(
  path: string,
  { folders, similarFiles }: Pick<Lookups, "folders" | "similarFiles">,
): LeftOut | undefined {
  let folder = "";
  for (let above = folderOf(path); !folders.has(above); above = folderOf(above))
    folder = above;
  if (folder !== "" && !similarFiles.hasFolderLike(folder))
    return {
      kind: "folder-left-out",
      folder,
      from: folderOf(folder) || folder,
    };
  const name = nameOf(path);
  const ending = TOOL_FILE.test(name) ? name : ENDING.exec(name)?.[0];
  if (ending === undefined || isPage(name)) return undefined;
  return similarFiles.hasEnding(ending)
    ? undefined
    : { kind: "files-left-out", ending, from: ending.toLowerCase() };
}
