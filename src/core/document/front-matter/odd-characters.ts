/** Characters that nobody sees and nobody meant: control characters, half characters, stray carriage returns. */

import type { Range } from "../../text/range.ts";
import type { ParseProblem } from "../parse-problem.ts";

/** What nobody sees and nobody misses. */
const INVISIBLE = String.raw`[\0-\x08\v\f\x0E-\x1F\x7F-\x84\x86-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]`;
/** Half a character has lost what it was, and a carriage return may have been a line break: people must look. */
const TO_LOOK_AT = /\p{Surrogate}|\r(?!\n)/u;
const ODD = new RegExp(`${INVISIBLE}|${TO_LOOK_AT.source}`, "gu");
/** Where no one has to look: what can go at once, however long it is. */
const REMOVABLE = new RegExp(`${INVISIBLE}+`, "gu");

/** Whether a text holds any. */
export function hasOddCharacters(text: string): boolean {
  return text.search(ODD) >= 0;
}

/** One problem for the whole text, at the first such character. `offset` is where the text begins in its file. */
export function findOddCharacters(
  text: string,
  offset: number,
): readonly ParseProblem[] {
  const at = text.search(ODD);
  if (at < 0) return [];
  const [first = ""] = text.slice(at);
  const start = at + offset;
  const problem = {
    code: "control-character",
    message: explain(first),
    range: { start, end: start + first.length },
  };
  if (TO_LOOK_AT.test(text)) return [problem];
  return [
    {
      ...problem,
      fix: {
        title: "Remove the invisible characters",
        edits: Array.from(text.matchAll(REMOVABLE), (match) => ({
          range: rangeOf(match, offset),
          newText: /[\u2028\u2029]/.test(match[0]) ? " " : "",
        })),
      },
    },
  ];
}

/**
 * The text with line breaks that YAML knows; of the same length, so that every offset holds.
 * A lone CR ends a line only where nothing else does.
 */
export function withoutStrayReturns(text: string): string {
  if (!text.includes("\r")) return text;
  return text.replace(/\r(?!\n)/g, text.includes("\n") ? " " : "\n");
}

/** A text safe to show in one line of a message. */
export function inMessage(text: string, most = 80): string {
  const plain = text
    .slice(0, 4 * most)
    .replace(/\s+/g, " ")
    .replace(ODD, "\uFFFD")
    .replace(/`/g, "'")
    .trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}

function rangeOf(match: RegExpExecArray, offset: number): Range {
  const start = match.index + offset;
  return { start, end: start + match[0].length };
}

function explain(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  const name = `U+${code.padStart(4, "0")}`;
  if (character === "\r")
    return "A carriage return stands here without a line feed; put a line break or nothing in its place.";
  return /\p{Surrogate}/u.test(character)
    ? `Half of a character (${name}) stands here; write it anew.`
    : `An invisible control character (${name}) stands here; remove it.`;
}
