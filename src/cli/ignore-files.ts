/** `.gitignore` files, nested ones and those above the playbook included. The only file that knows the package `ignore`. */

import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { ReadingFs } from "./folder-listing.ts";

/** The patterns of one `.gitignore`, and what its paths are relative to. */
export interface IgnoreFile {
  readonly patterns: Ignore;
  /** How much of a path below the playbook's root to cut off … */
  readonly cut: number;
  /** … and what to put before it instead, for a file above the root. */
  readonly prefix: string;
}

const MAX_SIZE = 64 * 1024;
const MAX_LINE = 256;
/** The package turns patterns into regular expressions; more stars than this in one name could hang them. */
const MAX_STARS = 5;

/** Reads a `.gitignore` in a folder below the root; one that cannot be read ignores nothing. */
export function readIgnoreFile(
  fs: ReadingFs,
  file: string,
  folder: string,
): IgnoreFile | undefined {
  const patterns = readPatterns(fs, file);
  return (
    patterns && {
      patterns,
      cut: folder === "" ? 0 : folder.length + 1,
      prefix: "",
    }
  );
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

/** Whether a path below the root is ignored, given the files that speak about it; the deepest has the last word. */
export function isIgnored(
  path: string,
  isFolder: boolean,
  files: readonly IgnoreFile[],
): boolean {
  for (let at = files.length - 1; at >= 0; at--) {
    const { patterns, cut, prefix } = files[at]!;
    const own = prefix + path.slice(cut) + (isFolder ? "/" : "");
    const { ignored, unignored } = patterns.test(own);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function readPatterns(fs: ReadingFs, file: string): Ignore | undefined {
  let text: string;
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile() || stat.size > MAX_SIZE) return undefined;
    text = fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.length <= MAX_LINE && isCheap(line))
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.length === 0 ? undefined : ignore().add(lines);
}

function isCheap(line: string): boolean {
  return (
    line.split("**").length - 1 <= MAX_STARS &&
    line.split("/").every((name) => name.split("*").length - 1 <= MAX_STARS)
  );
}
