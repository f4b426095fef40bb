/** How time grows with size: processor time, as ratios within one run, so that neither a slow nor a busy machine matters. */

import assert from "node:assert/strict";

/**
 * Four times the size takes four times as long where time is linear, sixteen times where it is quadratic; what no longer fits
 * the processor's cache takes up to twice as long as it should.
 */
const MOST = 10;

/** Below this, in milliseconds, a measurement says more about the machine than about the work. */
const MEASURABLE = 10;

/** How often a size may be doubled until it takes long enough to be measured. */
const DOUBLINGS = 6;

/** How often everything is measured again before the growth is believed. */
const TRIES = 4;

/** By how much larger the sizes are that have to grow as fast before it is called growth. */
const LARGER = 4;

/**
 * Asserts that the time `run` takes grows with the size it is given, not with its square. Sizes begin at `start` and are
 * doubled until they can be measured.
 * @param run does the work once at this size; it makes its own input, in linear time.
 */
export function assertLinear(run: (n: number) => void, start: number): void {
  const steps = growth(start);
  for (let step = steps.next(); !step.done;) {
    const begun = process.cpuUsage();
    run(step.value);
    step = steps.next(spentSince(begun));
  }
}

/** The same for work that ends later. */
export async function assertLinearLater(
  run: (n: number) => Promise<unknown>,
  start: number,
): Promise<void> {
  const steps = growth(start);
  for (let step = steps.next(); !step.done;) {
    const begun = process.cpuUsage();
    await run(step.value);
    step = steps.next(spentSince(begun));
  }
}

/** Milliseconds of processor time since a moment. */
export function spentSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Yields the sizes to run, is told how long each took, and fails when time grew too fast, and does so still for larger sizes. */
function* growth(start: number): Generator<number, void, number> {
  let n = start;
  for (let doubled = 0; doubled < DOUBLINGS; doubled++) {
    yield n;
    if ((yield n) >= MEASURABLE) break;
    n *= 2;
  }
  const first = yield* growthFrom(n, TRIES);
  // A step, as where a reader of Markdown takes another way, is none of growth: it is behind when all sizes are larger.
  const later = first && (yield* growthFrom(LARGER * n, 1));
  assert.ok(!later, `${first} ${later}`);
}

/** What time grows by from a size on, as a sentence, if even the best of all tries grew too fast. */
function* growthFrom(
  n: number,
  tries: number,
): Generator<number, string | undefined, number> {
  const best = [Infinity, Infinity, Infinity];
  const sizes = [n, 2 * n, 4 * n];
  const ratio = (): number => best[2]! / Math.max(best[0]!, MEASURABLE);
  for (let attempt = 0; attempt < tries; attempt++) {
    for (const [at, size] of sizes.entries())
      best[at] = Math.min(best[at]!, yield size);
    if (ratio() < MOST) return undefined;
  }
  const told = sizes.map((size, at) => `${size}: ${best[at]!.toFixed(1)} ms`);
  return `Time grows by ${ratio().toFixed(1)} for four times the size (${told.join(", ")}).`;
}
