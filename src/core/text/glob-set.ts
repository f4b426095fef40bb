/** Several globs as one question, with a short cut for the commonest of them. */

import { matchesGlob } from "./glob.ts";

const BY_ENDING = /^(?:\*\*\/)?\*(\.[\w.]+)$/;

/** Whether a path matches any of the patterns; patterns of the form `*.md` cost one comparison. */
export function compileGlobs(
  patterns: readonly string[],
): (path: string) => boolean {
  const endings = patterns.flatMap(
    (pattern) => BY_ENDING.exec(pattern)?.[1] ?? [],
  );
  const others = patterns.filter((pattern) => !BY_ENDING.test(pattern));
  return (path) =>
    endings.some((ending) => path.endsWith(ending)) ||
    others.some((pattern) => matchesGlob(path, pattern));
}
