/** Which files of a folder are documents of its playbook. */

import { CONFIG_FILE, type Config } from "../config/config.ts";
import type { Skipped } from "../host.ts";
import { foreignFolder } from "./foreign-folder.ts";
import { compileGlobs } from "../text/glob-set.ts";
import { folderOf, isBelowHidden } from "../text/path.ts";

/** What lies within a playbook. */
export interface PlaybookScope {
  isDocument(path: string): boolean;
  /** The folder of what others wrote in which a file lies that would be a document elsewhere. */
  foreignFolderOf(path: string): string | undefined;
  /** Whether the user wants to hear of a file that was not read: only of what would have been a document. */
  isTold(skipped: Skipped): boolean;
}

/**
 * @param inner folders below the root that are playbooks of their own
 * @param aliases symbolic links that are other names of documents
 */
export function playbookScope(
  config: Config,
  inner: readonly string[],
  aliases: ReadonlySet<string>,
): PlaybookScope {
  const isIncluded = compileGlobs(config.include);
  const isExcluded = compileGlobs(config.exclude);
  const isOurs = (path: string): boolean =>
    !isBelowHidden(path) &&
    isIncluded(path) &&
    !isExcluded(path) &&
    !aliases.has(path) &&
    !inner.some((folder) => path.startsWith(`${folder}/`));
  const isDocument = (path: string): boolean =>
    isOurs(path) && foreignFolder(path, config) === undefined;
  return {
    isDocument,
    foreignFolderOf: (path) =>
      isOurs(path) ? foreignFolder(path, config) : undefined,
    isTold: ({ path, isFolder }) =>
      isFolder
        ? !isBelowHidden(`${path}/`) && !isExcluded(path)
        : isDocument(path),
  };
}

/** The folders with a config of their own: their files are none of this playbook's, but links may lead there. */
export function innerPlaybooks(
  files: readonly string[],
  configPath: string,
): readonly string[] {
  const folders = files
    .filter((path) => path !== configPath && path.endsWith(`/${CONFIG_FILE}`))
    .map(folderOf);
  return folders.filter(
    (folder) => !folders.some((other) => folder.startsWith(`${other}/`)),
  );
}
