/** Long work in slices, so that the editor stays quick: after each slice others run, and the work can be stopped. */

import * as vscode from "vscode";

/** Milliseconds of work before others get a turn. */
const SLICE = 10;

/**
 * Makes the function to call between pieces of the work.
 * @throws vscode.CancellationError from that function, once the work is cancelled.
 */
export function inSlices(
  token: vscode.CancellationToken,
  tell: (done: number, total: number) => void,
): (done: number, total: number) => Promise<void> | undefined {
  let start = performance.now();
  return (done, total) => {
    if (performance.now() - start < SLICE) return undefined;
    tell(done, total);
    return new Promise((go, stop) =>
      setTimeout(() => {
        start = performance.now();
        if (token.isCancellationRequested) stop(new vscode.CancellationError());
        else go();
      }),
    );
  };
}

/** The same for work of which nobody is told how far it is. */
export function inPeace(
  token: vscode.CancellationToken,
): () => Promise<void> | undefined {
  const pause = inSlices(token, () => {});
  return () => pause(0, 0);
}
