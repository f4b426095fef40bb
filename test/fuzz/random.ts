/** Chance that can be had again: the same seed, the same numbers (mulberry32). */

/** A source of numbers and of choices. */
export interface Random {
  /** 0 to 1, without 1. */
  next(): number;
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** Whether something that happens once in `times` happens now. */
  oneIn(times: number): boolean;
  pick<T>(from: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

/** Starts from a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    oneIn: (times) => below(times) === 0,
    pick: (from) => from[below(from.length)]!,
    shuffled(list) {
      const left = [...list];
      for (let at = left.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [left[at], left[other]] = [left[other]!, left[at]!];
      }
      return left;
    },
  };
}

/** A seed made of another and a number or a word. */
export function seedOf(seed: number, part: number | string): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  for (const char of String(part))
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
