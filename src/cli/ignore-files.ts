/** `.gitignore` files on disk, nested ones and those above the playbook included. */

import { dirname, join, relative, sep } from "node:path";
import {
  ignoreFile,
  MAX_IGNORE_SIZE,
  parseIgnorePatterns,
  type IgnoreFile,
} from "../core/index.ts";
import type { ReadingFs } from "./reading-fs.ts";

/** Reads a `.gitignore` in a folder below the root; one that cannot be read ignores nothing. */
export function readIgnoreFile(
  fs: ReadingFs,
  file: string,
  folder: string,
): IgnoreFile | undefined {
  const patterns = readPatterns(fs, file);
  return patterns && ignoreFile(folder, patterns);
}

/**
 * The `.gitignore` files between the top of the git repository and a playbook in one of its folders.
 * None when they ignore the playbook itself: whoever names such a folder wants it read.
 */
export function ignoredAbove(
  root: string,
  fs: ReadingFs,
): readonly IgnoreFile[] {
  const found: IgnoreFile[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    if (folder !== root) {
      const patterns = readPatterns(fs, join(folder, ".gitignore"));
      const prefix = relative(folder, root).split(sep).join("/") + "/";
      if (patterns?.test(prefix).ignored) return [];
      if (patterns) found.unshift({ patterns, cut: 0, prefix });
    }
    if (fs.existsSync(join(folder, ".git"))) return found;
    if (dirname(folder) === folder) return [];
  }
}

function readPatterns(
  fs: ReadingFs,
  file: string,
): ReturnType<typeof parseIgnorePatterns> {
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile() || stat.size > MAX_IGNORE_SIZE) return undefined;
    return parseIgnorePatterns(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
