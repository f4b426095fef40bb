/** Text from documents as a row or a message of an editor shows it: one short line in which nothing is an icon or a link. */

import { printable } from "./printable.ts";

/**
 * The text on one line, cut to `most` characters; `$(name)` and `[words](command:…)` stay the characters that they are.
 * @param most characters, the `…` of a cut text included.
 */
export function plainLabel(text: string, most = 120): string {
  // A title of a megabyte is not read to its end.
  const line = printable(text.slice(0, 4 * most)).trim();
  const letters = [...line];
  const isWhole = letters.length <= most && text.length <= 4 * most;
  const short = isWhole
    ? line
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
  return short.replaceAll("$(", "$\u200b(").replaceAll("](", "]\u200b(");
}
