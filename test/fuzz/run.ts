/** The run: input after input, until the time is over; each kind of failure is minimised and kept once. */

import { writeFixture } from "./fixtures.ts";
import { sizeOf, type Input } from "./input.ts";
import type { Law } from "./law.ts";
import { minimise } from "./minimise.ts";
import { makeInput } from "./mutate.ts";
import type { Source } from "./sources.ts";
import { Stopwatch } from "./stopwatch.ts";
import { failuresOf, type Failure } from "./try-input.ts";

/** How long, from where, and where failures go. */
export interface RunOptions {
  readonly seed: number;
  readonly seconds: number;
  /** At most so many inputs. */
  readonly inputs: number;
  /** The number of the first input. */
  readonly from: number;
  readonly laws: readonly Law[];
  readonly sources: readonly Source[];
  /** The folder for failures; left out: they are not kept. */
  readonly folder?: string;
  tell(line: string): void;
}

/** What a run came to. */
export interface Outcome {
  readonly inputs: number;
  readonly seconds: number;
  readonly bySource: ReadonlyMap<string, number>;
  readonly stopwatch: Stopwatch;
  /** How often each kind was met. */
  readonly failures: ReadonlyMap<string, number>;
}

/** Runs. */
export async function run(options: RunOptions): Promise<Outcome> {
  const { seed, seconds, laws, sources, from, tell } = options;
  const begin = performance.now();
  const bySource = new Map<string, number>();
  const failures = new Map<string, number>();
  const stopwatch = new Stopwatch();
  const spent = (): number => (performance.now() - begin) / 1000;
  let inputs = 0;
  let told = 0;
  while (spent() < seconds && inputs < options.inputs) {
    const iteration = from + inputs;
    const input = makeInput(sources, seed, iteration);
    bySource.set(input.source, (bySource.get(input.source) ?? 0) + 1);
    const found = await stopwatch.watch(input, laws);
    inputs++;
    for (const failure of found) {
      const key = `${failure.law}: ${failure.kind}`;
      const before = failures.get(key) ?? 0;
      failures.set(key, before + 1);
      if (before > 0) continue;
      const where = await keep(options, input, failure, iteration);
      tell(`FAILURE in input ${iteration} (--seed ${seed}): ${key}${where}`);
    }
    if (spent() - told >= 30) {
      told = spent();
      tell(
        `${inputs} inputs, ${Math.round(told)} s, ${failures.size} kinds of failure`,
      );
    }
  }
  return { inputs, seconds: spent(), bySource, stopwatch, failures };
}

async function keep(
  { folder, laws, seed }: RunOptions,
  input: Input,
  failure: Failure,
  iteration: number,
): Promise<string> {
  if (folder === undefined) return `\n${failure.message}`;
  const files = await minimise(input, failure, laws);
  const small = { ...input, files };
  // The message of what is kept, not of what it was made from.
  const again = (await failuresOf(small, laws)).find(
    ({ kind }) => kind === failure.kind,
  );
  const run = `--seed ${seed} --from ${iteration} --inputs 1`;
  const target = writeFixture(folder, small, again ?? failure, run);
  return `\n  ${target} (${sizeOf(files)} characters)`;
}
