/** The quorum of a committee as its charter words it: how many have to be there. */

/** What the words say. */
export interface Quorum {
  /** `undefined` where they say no number, or a share of nobody. */
  readonly needed: number | undefined;
  /** The voting members that the words themselves count: 7 in `5 of 7 voting members`. */
  readonly of: number | undefined;
  /** Whether they ask for a share of the members: `half`, `a majority`, `60 %`, `all`. */
  readonly isShare: boolean;
}

/** The words for small numbers, from zero. */
const NUMBERS = "zero one two three four five six seven eight nine ten".split(
  " ",
);
const NUMBER = `(\\d{1,3}|${NUMBERS.join("|")})`;
const PAIR = new RegExp(`\\b${NUMBER} (?:out )?of (?:the )?${NUMBER}\\b`);
const SINGLE = new RegExp(`\\b${NUMBER}\\b`);
const PERCENT = /(\d{1,3})\s*(?:%|per ?cent)/;

/** What each word makes of the number of voting members. */
const SHARES: readonly (readonly [RegExp, (voting: number) => number])[] = [
  [/\btwo[- ]thirds\b/, (voting) => Math.ceil((voting * 2) / 3)],
  [/\bthree[- ]quarters\b/, (voting) => Math.ceil((voting * 3) / 4)],
  [/\b(?:majority|more than half)\b/, (voting) => Math.floor(voting / 2) + 1],
  [/\bhalf\b/, (voting) => Math.ceil(voting / 2)],
  [/\b(?:a|one)[- ]third\b/, (voting) => Math.ceil(voting / 3)],
  [/\b(?:a|one)[- ]quarter\b/, (voting) => Math.ceil(voting / 4)],
];

/** Reads `4 of 7`, `four members`, `half`, `a majority`, `two thirds`, `60 %`, `all`; `voting` members are listed. */
export function readQuorum(words: string, voting: number): Quorum {
  const text = words.toLowerCase();
  const pair = PAIR.exec(text);
  if (pair) return number(numberFrom(pair[1]), numberFrom(pair[2]));
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined)
    return share(Math.ceil((voting * Number(percent)) / 100), voting);
  const part = SHARES.find(([name]) => name.test(text));
  if (part) return share(part[1](voting), voting);
  const single = SINGLE.exec(text)?.[1];
  if (single === undefined && /\ball\b/.test(text))
    return share(voting, voting);
  return number(numberFrom(single));
}

function number(needed: number | undefined, of?: number): Quorum {
  return { needed, of, isShare: false };
}

function share(needed: number, voting: number): Quorum {
  return {
    needed: voting > 0 ? needed : undefined,
    of: undefined,
    isShare: true,
  };
}

function numberFrom(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const at = NUMBERS.indexOf(word);
  return at >= 0 ? at : Number(word);
}
