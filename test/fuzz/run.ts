/** The run: input after input, until the time is over; each kind of failure is minimised and kept once. */

import { writeFixture } from "./fixtures.ts";
import { sizeOf, type Input } from "./input.ts";
import type { Law } from "./law.ts";
import { minimise } from "./minimise.ts";
import { makeInput } from "./mutate.ts";
import { addTo, noOutcome, type Outcome } from "./outcome.ts";
import type { Source } from "./sources.ts";
import { Stopwatch } from "./stopwatch.ts";
import { failuresOf, type Failure } from "./try-input.ts";

/** How long, from where, and where failures go. */
export interface RunOptions {
  readonly seed: number;
  readonly seconds: number;
  /** At most so many inputs; left out: as many as there is time for. */
  readonly inputs?: number | undefined;
  /** The number of the first input. */
  readonly from: number;
  readonly laws: readonly Law[];
  readonly sources: readonly Source[];
  /** The folder for failures; left out: they are told in full and not kept. */
  readonly folder?: string | undefined;
  /** Told before each input, and what came of all until then. */
  begin?(iteration: number, soFar: Outcome): void;
  tell(line: string): void;
}

/** Runs. */
export async function run(options: RunOptions): Promise<Outcome> {
  const { seed, seconds, laws, sources, from, tell } = options;
  const start = performance.now();
  const outcome = noOutcome();
  const stopwatch = new Stopwatch((law, spent) =>
    addTo(outcome.byLaw, law, spent),
  );
  const { inputs = Infinity } = options;
  for (let told = 0; outcome.inputs < inputs; outcome.inputs++) {
    outcome.seconds = (performance.now() - start) / 1000;
    if (outcome.seconds >= seconds) break;
    const iteration = from + outcome.inputs;
    options.begin?.(iteration, outcome);
    const input = makeInput(sources, seed, iteration);
    addTo(outcome.bySource, input.source, 1);
    for (const failure of await stopwatch.watch(input, laws)) {
      const key = `${failure.law}: ${failure.kind}`;
      addTo(outcome.failures, key, 1);
      if (outcome.failures[key]! > 1) continue;
      const where = await keep(options, input, failure, iteration);
      tell(`FAILURE in input ${iteration} (--seed ${seed}): ${key}${where}`);
    }
    if (outcome.seconds - told < 30) continue;
    told = outcome.seconds;
    const kinds = Object.keys(outcome.failures).length;
    tell(
      `${outcome.inputs + 1} inputs, ${Math.round(told)} s, ${kinds} kinds of failure`,
    );
  }
  return outcome;
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
  const target = writeFixture(
    folder,
    small,
    again ?? failure,
    `--seed ${seed} --from ${iteration} --inputs 1`,
  );
  return `\n  ${target} (${sizeOf(files)} characters)`;
}
