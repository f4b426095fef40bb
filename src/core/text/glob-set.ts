/** Several globs as one question, with a short cut for the commonest of them. */

import { matchesGlob } from "./glob.ts";

const BY_ENDING = /^(?:\*\*\/)?\*(\.[\w.]+)$/;

/**
 * Whether a path matches the patterns. As in a `.gitignore`, `!pattern` takes back what those before it have matched.
 * Patterns of the form `*.md` cost one comparison and mean `.MD` too, as for every editor.
 */
export function compileGlobs(
  patterns: readonly string[],
): (path: string) => boolean {
  if (patterns.some(isTakingBack))
    return (path) => {
      const last = patterns.findLast((each) =>
        matchesOne(path, bareGlob(each)),
      );
      return last !== undefined && !isTakingBack(last);
    };
  return (path) => patterns.some((pattern) => matchesOne(path, pattern));
}

/** Whether a pattern takes back what others match. */
export function isTakingBack(pattern: string): boolean {
  return pattern.startsWith("!");
}

/** A pattern without its `!`. */
export function bareGlob(pattern: string): string {
  return isTakingBack(pattern) ? pattern.slice(1) : pattern;
}

function matchesOne(path: string, pattern: string): boolean {
  const ending = BY_ENDING.exec(pattern)?.[1];
  return ending === undefined
    ? matchesGlob(path, pattern)
    : path.toLowerCase().endsWith(ending.toLowerCase());
}
