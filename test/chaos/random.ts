/** Numbers by chance that a seed brings back. */

/** Draws from a sequence that the seed determines (mulberry32). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to, not including, the end. */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  /** One of a list. */
  oneOf<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}
