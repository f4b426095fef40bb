/** Thousands of words to suggest one from: which of them can be near another word at all, without comparing each with each. */

import { firstPlace } from "./first-place.ts";
import { lettersApart, nearest } from "./nearest.ts";

/** How far from a word to look: a slip of the pen, or all that `nearest` finds. */
export type Reach = "slip" | "all";

/**
 * What `nearest` finds, looking near first.
 * @param within the candidates that may be so near, in order, and perhaps others.
 */
export function nearestWithin(
  word: string,
  within: (reach: Reach) => readonly string[],
): string | undefined {
  const close = nearest(word, within("slip"));
  const isSlip =
    close !== undefined &&
    lettersApart(word.toLowerCase(), close.toLowerCase()) <= 1;
  return isSlip ? close : nearest(word, within("all"));
}

/**
 * Words listed under themselves, each letter left out in turn: two that are one slip apart have one such text in common.
 * And listed under their parts. Where two words are at most three letters apart, and one is cut in two, the first part or
 * the second is at most one letter from the beginning or the end of the other word; and then the two are equal, perhaps
 * with one letter left out of each. So every part is listed with and without each letter, as a number.
 */
export class NearWords {
  private readonly folded: readonly string[];
  /** A key and the place of a word in one number, in order. */
  private readonly entries: Float64Array;
  private readonly firstLengths = new Set<number>();
  private readonly secondLengths = new Set<number>();

  constructor(private readonly words: readonly string[]) {
    this.folded = words.map((each) => each.toLowerCase());
    const entries: number[] = [];
    for (const [place, cut] of cutsOf(this.folded).entries()) {
      const word = this.folded[place]!;
      const add = (part: string, side: number): void => {
        for (const key of keysOf(part, side))
          entries.push(key * words.length + place);
      };
      add(word, WHOLE);
      add(word.slice(0, cut), FIRST);
      add(word.slice(cut), SECOND);
      this.firstLengths.add(cut);
      this.secondLengths.add(word.length - cut);
    }
    this.entries = new Float64Array(entries).sort();
  }

  /** The places of all words that may be near, and perhaps of some others, in order. */
  placesNear(word: string, reach: Reach): readonly number[] {
    const asked = word.toLowerCase();
    const size = this.words.length;
    const found = new Set<number>();
    const keys = reach === "slip" ? keysOf(asked, WHOLE) : this.partKeys(asked);
    for (const key of keys)
      for (let at = this.find(key * size); at < this.entries.length; at++) {
        const place = this.entries[at]! - key * size;
        if (place >= size) break;
        found.add(place);
      }
    return [...found].sort((a, b) => a - b);
  }

  /** The word that `nearest` finds among all. */
  nearest(word: string): string | undefined {
    return nearestWithin(word, (reach) =>
      this.placesNear(word, reach).map((place) => this.words[place]!),
    );
  }

  private partKeys(word: string): ReadonlySet<number> {
    const keys = new Set<number>();
    for (const length of around(this.firstLengths, word))
      for (const key of keysOf(word.slice(0, length), FIRST)) keys.add(key);
    for (const length of around(this.secondLengths, word))
      for (const key of keysOf(word.slice(word.length - length), SECOND))
        keys.add(key);
    return keys;
  }

  private find(value: number): number {
    const { entries } = this;
    return firstPlace(entries.length, (place) => entries[place]! >= value);
  }
}

/** The lengths that a part of a word may have come from by a letter more or less. */
function around(
  lengths: ReadonlySet<number>,
  word: string,
): ReadonlySet<number> {
  const near = new Set<number>();
  for (const length of lengths)
    for (const each of [length - 1, length, length + 1])
      if (each >= 0 && each <= word.length) near.add(each);
  return near;
}

/** Where to cut each word: midway between what it shares with others in front and what it shares with others at the end. */
function cutsOf(words: readonly string[]): readonly number[] {
  const inFront = sharedInFront(words);
  const atEnd = sharedInFront(words.map(reversed));
  return words.map(
    ({ length }, place) => (length + inFront[place]! - atEnd[place]!) >> 1,
  );
}

/** How many letters each word has in common with the beginning of the word most like it. */
function sharedInFront(words: readonly string[]): readonly number[] {
  const shared = words.map(() => 0);
  const order = [...words.keys()].sort((a, b) =>
    words[a]! < words[b]! ? -1 : words[a]! > words[b]! ? 1 : a - b,
  );
  for (let at = 1; at < order.length; at++) {
    const [one, other] = [order[at - 1]!, order[at]!];
    const common = commonLength(words[one]!, words[other]!);
    shared[one] = Math.max(shared[one]!, common);
    shared[other] = common;
  }
  return shared;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function reversed(text: string): string {
  return text.split("").reverse().join("");
}

const WHOLE = 1;
const FIRST = 2;
const SECOND = 3;
const BASE = 0x01000193;
/** Keys of 28 bits leave room for the place of a word behind them. */
const KEY_SHIFT = 4;

/** Numbers for a text and for the text without each of its letters; different texts rarely have the same. */
function* keysOf(text: string, side: number): Generator<number> {
  const before = [side];
  for (let at = 0; at < text.length; at++)
    before.push((Math.imul(before[at]!, BASE) + text.charCodeAt(at) + 1) | 0);
  yield before[text.length]! >>> KEY_SHIFT;
  // What stands behind the letter that is left out, and the factor that it gives to what stands before.
  let behind = 0;
  let factor = 1;
  for (let at = text.length - 1; at >= 0; at--) {
    yield ((Math.imul(before[at]!, factor) + behind) | 0) >>> KEY_SHIFT;
    behind = (Math.imul(text.charCodeAt(at) + 1, factor) + behind) | 0;
    factor = Math.imul(factor, BASE);
  }
}
