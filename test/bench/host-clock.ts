/** Clocks for the inside of the extension host: waiting to the millisecond, blocks of the event loop, memory in use. */

import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Block } from "./host-order.ts";

/** Longest wait for anything, in milliseconds. */
const PATIENCE = 600_000;
/** Nanoseconds of a millisecond. */
const NANO = 1e6;
const MEBI = 1024 * 1024;

/** Milliseconds until something holds, looked at every other millisecond. */
export async function timeUntil(holds: () => boolean): Promise<number> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > PATIENCE)
      throw new Error("It did not come to pass within ten minutes.");
    await rest(2);
  }
  return performance.now() - start;
}

/** Lets others work for so many milliseconds. */
export function rest(time: number): Promise<void> {
  return new Promise((go) => setTimeout(go, time));
}

/** Does something and tells the longest time in which the host could do nothing else. */
export async function watchBlocks(
  phase: string,
  work: () => Promise<void>,
): Promise<Block> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await work();
  // The last turn counts too.
  await rest(20);
  delays.disable();
  return {
    phase,
    longest: delays.max / NANO,
    p99: delays.percentile(99) / NANO,
  };
}

/** MiB in use after a collection of garbage. */
export function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / MEBI;
}

/** MiB that the process holds now, and held at most. */
export function processMemory(): {
  readonly now: number;
  readonly most: number;
} {
  return {
    now: process.memoryUsage().rss / MEBI,
    most: process.resourceUsage().maxRSS / 1024,
  };
}
