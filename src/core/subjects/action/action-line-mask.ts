/** A line of an action with what says nothing blanked out, every character in its place, and tidied where words were taken out. */

import { blankCode } from "../../document/scanner/code-runs.ts";
import type { Part } from "../../playbook/people/person-words.ts";
import { isTicketWord } from "./ticket.ts";

/** Blanks out code, comments, addresses and link targets; all else keeps its place. */
export function mask(text: string): string {
  const blank = (match: string): string => " ".repeat(match.length);
  return blankCode(text)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
    .replace(/\[([^[\]\n]*)\]\([^()\n]*\)/g, (match, inner: string) =>
      isTicketWord(inner)
        ? blank(match)
        : ` ${inner}${" ".repeat(match.length - inner.length - 1)}`,
    )
    .replace(/<?https?:\/\/[^\s)>\]]+>?/g, blank)
    .replace(/(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/g, (address) =>
      address.replace("@", "_"),
    );
}

export function blankOut(text: string, parts: readonly Part[]): string {
  let result = "";
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(result.length, Math.max(start, result.length));
    result += " ".repeat(Math.max(0, end - result.length));
  }
  return result + text.slice(result.length);
}

/** What is left of the sentence, without the brackets and dashes that held the rest. */
export function tidy(rest: string): string {
  return rest
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
    .replace(/[([][\s,;:/|*_–—→-]*[)\]](?!\()/g, " ")
    .replace(/\*\*\s*\*\*|__\s*__/g, " ")
    .replace(/([([])[\s,;]+/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.!]\s*$)/, "")
    .replace(
      /(?=[\s,;:])(?<![,;:]|\s[-–—|→]+|\s(?=[,;:]))(?:\s[-–—|→]+|\s?[,;:])+(?=\s*$|\s[-–—|→,;])/g,
      "",
    )
    .replace(/^[\s,;:|–—→-]+/, "")
    .replace(/(?<![\s,;|–—→-])[\s,;|–—→-]+$/, "")
    .trim();
}
