/** The words of other languages in a line of an action, as parts of patterns: what stands before its day, and before or behind who does it. */

import {
  FOREIGN_ACTION_COLUMNS,
  FOREIGN_ACTION_WORDS,
  FOREIGN_MONTHS,
  FOREIGN_WEEKDAYS,
} from "../../text/languages/index.ts";

/** `bis zum`, `avant le`, `plazo`. */
export const FOREIGN_DUE = anyOf(FOREIGN_ACTION_WORDS.get("due"));
/** `verantwortlich`, `porteur`: labels before who does it. */
export const FOREIGN_OWNER = anyOf(FOREIGN_ACTION_COLUMNS.get("owner"));
/** `a cargo de`. */
export const FOREIGN_BY = anyOf(FOREIGN_ACTION_WORDS.get("by"));
/** `soll`, `doit`: what makes the name before it a subject. */
export const FOREIGN_DOES = anyOf(FOREIGN_ACTION_WORDS.get("does"));
/** `oktober`, `octobre`, `oct`. */
export const FOREIGN_MONTH = anyOf(
  [...FOREIGN_MONTHS.keys()].filter((name) =>
    /^\p{Script=Latin}{3,}$/u.test(name),
  ),
);

/** `martes`, `mardi`. */
export const FOREIGN_WEEKDAY = anyOf(
  [...FOREIGN_WEEKDAYS].filter((name) => /^\p{Script=Latin}{4,}$/u.test(name)),
);

/** The longest first, so that `bis zum` is not taken for `bis`. */
function anyOf(words: readonly string[] = []): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
