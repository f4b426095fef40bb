/** A run in a process of its own, so that an input that never ends is a failure and not the end. */

import { fork, type ChildProcess } from "node:child_process";
import { writeFixture } from "./fixtures.ts";
import { makeInput } from "./mutate.ts";
import { addTo, noOutcome, together, type Outcome } from "./outcome.ts";
import type { RunOptions } from "./run.ts";
import { allSources } from "./sources.ts";

/** What is asked of the process. */
export type Order = Omit<RunOptions, "laws" | "sources" | "begin" | "tell"> & {
  readonly laws: readonly string[];
};

/** What it says. */
export type Word =
  | { readonly iteration: number; readonly soFar: Outcome }
  | { readonly line: string }
  | { readonly outcome: Outcome };

/** Minimising is a silence, too, and the machine may be busy with other things. */
const LONGEST_SILENCE = 180_000;

/** Runs, and begins again behind an input that hangs. */
export async function watchedRun(
  order: Order,
  tell: (line: string) => void,
): Promise<Outcome> {
  const begin = performance.now();
  let sum = noOutcome();
  for (let { from } = order; ;) {
    const left = {
      ...order,
      from,
      seconds: order.seconds - sum.seconds,
      inputs: order.inputs && order.inputs - sum.inputs,
    };
    if (left.seconds <= 0 || left.inputs === 0) return sum;
    const { outcome, stuckAt } = await runOnce(left, tell);
    sum = together(sum, outcome);
    // With the time that was waited.
    sum.seconds = (performance.now() - begin) / 1000;
    if (stuckAt === undefined) return sum;
    addTo(sum.failures, "ends: never ends", 1);
    sum.inputs++;
    from = stuckAt + 1;
    tell(`FAILURE in input ${stuckAt} (--seed ${order.seed}): never ends`);
    if (order.folder === undefined) continue;
    const input = makeInput(allSources(), order.seed, stuckAt);
    writeFixture(
      order.folder,
      input,
      { law: "ends", kind: `never ends ${stuckAt}`, message: "Never ends." },
      `--seed ${order.seed} --from ${stuckAt} --inputs 1`,
    );
  }
}

interface Ended {
  readonly outcome: Outcome;
  /** The input that did not end. */
  readonly stuckAt?: number;
}

function runOnce(order: Order, tell: (line: string) => void): Promise<Ended> {
  return new Promise((resolve) => {
    let iteration = order.from;
    let outcome = noOutcome();
    const child: ChildProcess = fork("test/fuzz/run-process.ts", [
      JSON.stringify(order),
    ]);
    const onSilence = (): void => {
      child.removeAllListeners("exit");
      child.kill("SIGKILL");
      resolve({ outcome, stuckAt: iteration });
    };
    let timer = setTimeout(onSilence, LONGEST_SILENCE);
    child.on("message", (word: Word) => {
      clearTimeout(timer);
      timer = setTimeout(onSilence, LONGEST_SILENCE);
      if ("line" in word) tell(word.line);
      else if ("outcome" in word) ({ outcome } = word);
      else {
        ({ iteration } = word);
        outcome = word.soFar;
      }
    });
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? { outcome } : { outcome, stuckAt: iteration });
    });
  });
}
