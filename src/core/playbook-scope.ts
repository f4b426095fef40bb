/** Which files of a folder are documents of its playbook. */

import { CONFIG_FILE, type Config } from "./config/config.ts";
import type { Skipped } from "./host.ts";
import { compileGlobs } from "./text/glob-set.ts";
import { folderOf, isBelowHidden } from "./text/path.ts";

/** What lies within a playbook. */
export interface PlaybookScope {
  isDocument(path: string): boolean;
  /** Whether the user wants to hear of a file that was not read: only of what would have been a document. */
  isTold(skipped: Skipped): boolean;
}

/** @param inner folders below the root that are playbooks of their own. */
export function playbookScope(
  config: Config,
  inner: readonly string[],
): PlaybookScope {
  const isIncluded = compileGlobs(config.include);
  const isExcluded = compileGlobs(config.exclude);
  const isDocument = (path: string): boolean =>
    !isBelowHidden(path) &&
    isIncluded(path) &&
    !isExcluded(path) &&
    !inner.some((folder) => path.startsWith(`${folder}/`));
  return {
    isDocument,
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
