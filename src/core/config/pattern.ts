/**
 * Patterns that a team may set for a field's value. They come from the folder that is read, so they run in `re2js`, whose
 * time grows only linearly with the value; the built-in engine can be made to hang. The only file that knows the package.
 */

import { RE2JS } from "re2js";

const MAX_PATTERN = 256;
const MAX_VALUE = 1024;

/** Why a pattern cannot be used, or `undefined` when it can. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN)
    return `It is longer than ${MAX_PATTERN} characters.`;
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch {
    return "It is no regular expression, or uses look-around or back-references, which are not supported.";
  }
}

/** Whether the whole value fits a usable pattern. */
export function fitsPattern(value: string, pattern: string): boolean {
  return value.length <= MAX_VALUE && RE2JS.compile(pattern).matches(value);
}
