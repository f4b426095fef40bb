/** The letters of a responsibility matrix: RACI and its relatives, each with who answers and who works. */

import type { Range } from "../../text/range.ts";
import { foldHeading } from "../../text/words.ts";

/** What a letter says of a role, whatever the scheme calls it. */
export type RaciPart =
  "responsible" | "accountable" | "supporting" | "consulted" | "informed";

/** One role at one activity. */
export interface Assignment {
  /** As the column calls it. */
  readonly role: string;
  readonly letters: readonly string[];
  readonly parts: readonly RaciPart[];
  /** Words in the cell that are no letters of the scheme. */
  readonly unknown: readonly string[];
  readonly range: Range;
}

/** One scheme. */
export interface RaciScheme {
  readonly id: "raci" | "rasci" | "daci" | "rapid";
  readonly letters: Readonly<Record<string, RaciPart>>;
  /** The letter, and the word, for whoever answers. */
  readonly accountable: readonly [letter: string, word: string];
  /** The letter, and the word, for whoever does the work. */
  readonly responsible: readonly [letter: string, word: string];
}

/** The schemes that are met: RACI practice, DACI (Intuit, Atlassian), RAPID (Bain). */
export const RACI_SCHEMES: readonly RaciScheme[] = [
  {
    id: "raci",
    letters: {
      R: "responsible",
      A: "accountable",
      C: "consulted",
      I: "informed",
    },
    accountable: ["A", "accountable"],
    responsible: ["R", "responsible"],
  },
  {
    id: "rasci",
    letters: {
      R: "responsible",
      A: "accountable",
      S: "supporting",
      C: "consulted",
      I: "informed",
    },
    accountable: ["A", "accountable"],
    responsible: ["R", "responsible"],
  },
  {
    id: "daci",
    letters: {
      D: "responsible",
      A: "accountable",
      C: "consulted",
      I: "informed",
    },
    accountable: ["A", "the approver"],
    responsible: ["D", "the driver"],
  },
  {
    id: "rapid",
    letters: {
      R: "supporting",
      A: "consulted",
      P: "responsible",
      I: "informed",
      D: "accountable",
    },
    accountable: ["D", "the decider"],
    responsible: ["P", "the performer"],
  },
];

/** The scheme that words such as a heading name; `undefined` where they name none. */
export function schemeNamed(words: string): RaciScheme | undefined {
  const folded = foldHeading(words).split(" ");
  return RACI_SCHEMES.findLast(({ id }) => folded.includes(id));
}

/** The letter that a word such as the heading of a column stands for. */
export function letterOf(
  word: string,
  { letters }: RaciScheme,
): string | undefined {
  const folded = foldHeading(word);
  const letter =
    WORDS.get(folded) ?? (folded.length === 1 ? folded.toUpperCase() : "");
  return Object.hasOwn(letters, letter) ? letter : undefined;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ["responsible", "R"],
  ["accountable", "A"],
  ["approver", "A"],
  ["support", "S"],
  ["supporting", "S"],
  ["supportive", "S"],
  ["supports", "S"],
  ["consult", "C"],
  ["inform", "I"],
  ["consulted", "C"],
  ["contributor", "C"],
  ["informed", "I"],
  ["driver", "D"],
]);

/** Whether a cell only says that somebody takes part: `X`, `✓`, `yes`. */
export function isTick(cell: string): boolean {
  return /^[\s*_(]{0,6}(?:x|yes|y|[✓✔✅☑●•⬤])\uFE0F?[\s*_)]{0,6}$/iu.test(cell);
}

/** Whether a cell says nothing: empty, or a dash. */
export function isNoMark(cell: string): boolean {
  return /^(?:n\/?a|[-–—.✗❌]{1,9}|no)?$/iu.test(cell.trim());
}

/**
 * The letters of one cell: `A/R`, `AR`, `A, R`, `**R**`, `Responsible`. A word that is no letter is in `unknown`; `-` and
 * `n/a` say nothing.
 */
export function readLetters(
  cell: string,
  { letters }: RaciScheme,
): {
  readonly letters: readonly string[];
  readonly unknown: readonly string[];
} {
  const found: string[] = [];
  const unknown: string[] = [];
  const text = cell
    .replace(/<br\s*\/?>/gi, "/")
    .replace(/\[\^[^[\]]*\]|<sup>[^<]{0,20}<\/sup>|[¹²³⁰⁴-⁹†‡]/g, "")
    .replace(/[*_`]/g, "")
    // `R (veto)`, `**C** (on request)`: a remark, unless it is letters.
    .replace(/(?<=[A-Za-z]\s{0,2})\([^()]{3,60}\)/g, "")
    .replace(/[()]/g, "");
  if (/^\s*(?:(?:n\/?a|[-–—.✗x]+)\s*)?$/i.test(text))
    return { letters: [], unknown };
  for (const word of text.split(/[\s/,;&+|]+/)) {
    if (word === "" || word === "-") continue;
    const whole = WORDS.get(word.toLowerCase());
    const parts = whole ? [whole] : [...word.toUpperCase()];
    const isKnown =
      parts.length <= 4 && parts.every((part) => Object.hasOwn(letters, part));
    if (!isKnown) unknown.push(word);
    else for (const part of parts) found.push(part);
  }
  return { letters: [...new Set(found)], unknown };
}
