/** Where git is, by its full path: a `git.exe` that lies in the playbook must not be taken for it. */

import { statSync } from "node:fs";
import { delimiter, isAbsolute, join, sep } from "node:path";

/**
 * The first git on the PATH. Windows would look in the current folder first, and other systems in folders of a PATH that
 * are relative to it.
 */
export function findGit({
  env,
}: {
  readonly env: Readonly<Record<string, string | undefined>>;
}): string | undefined {
  const isWindows = sep === "\\";
  const name = isWindows ? "git.exe" : "git";
  const path = Object.entries(env).find(([key]) =>
    isWindows ? key.toUpperCase() === "PATH" : key === "PATH",
  )?.[1];
  return (path ?? "")
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, name))
    .find(isFile);
}

/** A folder of the PATH that may not be looked into holds no git for this user. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
