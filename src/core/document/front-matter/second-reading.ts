/** What js-yaml reads in front matter: what site generators see, as a second opinion on whether a change does harm. */

import { FAILSAFE_SCHEMA, load } from "js-yaml";

const MOST_CHARACTERS = 32 * 1024;

/** The values of the fields, as one text each; `undefined` where js-yaml refuses or the block is better not given to it. */
export function readAgain(
  block: string,
): ReadonlyMap<string, string> | undefined {
  // Aliases of aliases grow without end when they are written out.
  if (block.length > MOST_CHARACTERS || /(?<!\S)[&*]\w/.test(block))
    return undefined;
  try {
    const value: unknown = load(block, { schema: FAILSAFE_SCHEMA });
    if (value === null || typeof value !== "object" || Array.isArray(value))
      return undefined;
    return new Map(
      Object.entries(value).map(([key, each]) => [key, JSON.stringify(each)]),
    );
  } catch {
    return undefined;
  }
}
