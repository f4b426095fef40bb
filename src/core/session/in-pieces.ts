/** Work that is done a piece at a time, so that others can run in between. */

/** Called between pieces of work; may answer with something to wait for, or throw to end the work. */
export type Pause = () => Promise<void> | undefined;

/** Does the work without a pause. */
export function atOnce<R>(work: Generator<void, R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work, and breathes after each piece. */
export async function inPieces<R>(
  work: Generator<void, R>,
  pause: Pause,
): Promise<R> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) await wait;
  }
}
