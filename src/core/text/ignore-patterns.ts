/** The patterns of `.gitignore` files. The only file that knows the package `ignore`. */

import ignore, { type Ignore } from "ignore";

/** The patterns of one `.gitignore`, and what its paths are relative to. */
export interface IgnoreFile {
  readonly patterns: Ignore;
  /** How much of a path below the playbook's root to cut off … */
  readonly cut: number;
  /** … and what to put before it instead, for a file above the root. */
  readonly prefix: string;
}

/** Larger files are not read. */
export const MAX_IGNORE_SIZE = 64 * 1024;
const MAX_LINE = 256;
/** The package turns patterns into regular expressions; more stars than this in one name could hang them. */
const MAX_STARS = 5;

/** Reads the text of a `.gitignore`; `undefined` where it ignores nothing. */
export function parseIgnorePatterns(text: string): Ignore | undefined {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.length <= MAX_LINE && isCheap(line))
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.length === 0 ? undefined : ignore().add(lines);
}

/** The patterns of a `.gitignore` in a folder below the root. */
export function ignoreFile(folder: string, patterns: Ignore): IgnoreFile {
  return { patterns, cut: folder === "" ? 0 : folder.length + 1, prefix: "" };
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

function isCheap(line: string): boolean {
  return (
    line.split("**").length - 1 <= MAX_STARS &&
    line.split("/").every((name) => name.split("*").length - 1 <= MAX_STARS)
  );
}
