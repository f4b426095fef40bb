/** The law that time stays linear: a law that takes far more time for its input than usual, and more than its share of it. */

import { mapFiles, sizeOf, type Input } from "./input.ts";
import type { Law } from "./law.ts";
import { failuresOf, OPENING, type Failure } from "./try-input.ts";

const LEAST_MS = 300;
const TIMES_USUAL = 50;
/** Linear work takes half the time for half the text; quadratic work a quarter. */
const GROWTH = 2.8;

/** Knows what time is usual for each law. */
export class Stopwatch {
  private readonly rates = new Map<string, number[]>();

  /** @param tell is told the seconds that each law takes. */
  constructor(private readonly tell: (law: string, seconds: number) => void) {}

  /** Tries laws on an input, and looks again where it took too long. */
  async watch(input: Input, laws: readonly Law[]): Promise<readonly Failure[]> {
    const slow: string[] = [];
    const kilobytes = Math.max(1, sizeOf(input.files) / 1000);
    const failures = await failuresOf(input, laws, (law, ms) => {
      this.tell(law, ms / 1000);
      const rate = ms / kilobytes;
      if (ms > LEAST_MS && rate > TIMES_USUAL * this.usual(law)) slow.push(law);
      this.note(law, rate);
    });
    const found = [...failures];
    for (const law of slow) {
      const growth = await growthOf(
        input,
        laws.filter(({ name }) => name === law),
        law,
      );
      if (growth === undefined) continue;
      found.push({ law, kind: `${law} takes too long`, message: growth });
    }
    return found;
  }

  private note(law: string, rate: number): void {
    const rates = this.rates.get(law) ?? [];
    this.rates.set(law, rates);
    rates.push(rate);
    if (rates.length > 400) rates.splice(0, 200);
  }

  private usual(law: string): number {
    const rates = (this.rates.get(law) ?? []).toSorted((a, b) => a - b);
    return rates.length < 20 ? Infinity : rates[rates.length >> 1]!;
  }
}

/** Measures the whole and half of it, three times; a sentence where it grows faster than the text each time. */
async function growthOf(
  input: Input,
  laws: readonly Law[],
  law: string,
): Promise<string | undefined> {
  const half = mapFiles(input.files, (text) => text.slice(0, text.length >> 1));
  let told = "";
  for (let times = 0; times < 3; times++) {
    const part = await timeOf({ ...input, files: half }, laws, law);
    const whole = await timeOf(input, laws, law);
    if (whole < LEAST_MS || whole / Math.max(part, 1) < GROWTH)
      return undefined;
    told = `${Math.round(part)} ms for one half, ${Math.round(whole)} ms for all of ${sizeOf(input.files)} characters`;
  }
  return told;
}

async function timeOf(
  input: Input,
  laws: readonly Law[],
  law: string,
): Promise<number> {
  let spent = 0;
  await failuresOf(input, laws, (name, ms) => {
    if (name === law || law === OPENING) spent = Math.max(spent, ms);
  });
  return spent;
}
