// A program that starts other programs, and leaves nothing behind however it ends.

import { say } from "./progress.ts";

/** Hands over a step that undoes something; steps are taken in reverse order. */
export type CleanUp = (step: () => unknown) => void;

/** A problem that its one sentence explains, such as a folder that is not there. */
export class PlainProblem extends Error {}

const couldNotRun = 2;
const patience = 10_000;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does the work and exits with the code it resolves to, or with 2 when it fails. A signal, a lost parent process and the
 * timeout (in milliseconds) end it early; whatever was handed to `cleanUp` is undone first.
 */
export async function workAndEnd(
  work: (cleanUp: CleanUp) => Promise<number>,
  { timeout, interrupted = 130 }: { timeout?: number; interrupted?: number },
): Promise<void> {
  const steps: (() => unknown)[] = [];
  let isEnding = false;
  const end = async (code: number) => {
    if (isEnding) return;
    isEnding = true;
    // A step that hangs must not keep us.
    setTimeout(() => process.exit(code), patience).unref();
    for (const step of steps.reverse()) await attempt(step);
    process.exit(code);
  };
  const endWith = (problem: unknown) => {
    if (!isEnding) say(describe(problem));
    return end(couldNotRun);
  };

  for (const signal of signals) process.on(signal, () => void end(interrupted));
  process.on("uncaughtException", (error) => void endWith(error));
  process.on("unhandledRejection", (error) => void endWith(error));
  onLostParent(() => void end(couldNotRun));
  if (timeout !== undefined)
    setTimeout(
      () => void endWith(`It did not end within ${timeout / 1000} s.`),
      timeout,
    ).unref();
  try {
    const code = await work((step) => {
      if (isEnding) void attempt(step);
      else steps.push(step);
    });
    await end(code);
  } catch (error) {
    await endWith(error);
  }
}

async function attempt(step: () => unknown): Promise<void> {
  try {
    await step();
  } catch (error) {
    say(describe(error));
  }
}

/** Whoever started us may be killed without a chance to say so. */
function onLostParent(then: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || then(), 1_000).unref();
}

function describe(problem: unknown): string {
  if (problem instanceof PlainProblem) return problem.message;
  return problem instanceof Error
    ? (problem.stack ?? problem.message)
    : String(problem);
}
