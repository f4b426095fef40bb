/** Work that waits for a pause in the typing, and is given up when the typing goes on. */

import * as vscode from "vscode";

/** Milliseconds without a change, at least. */
const PAUSE = 300;
/** The more work there is, the longer the pause that it waits for: so many times as long as it took the last time. */
const PATIENCE = 3;

/** Waits, then works; only the last of several requests counts. */
export class AfterPause implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private source = new vscode.CancellationTokenSource();
  private took = 0;

  constructor(
    private readonly work: (token: vscode.CancellationToken) => Promise<void>,
  ) {}

  /** Waits anew. */
  restart(): void {
    this.dispose();
    this.source = new vscode.CancellationTokenSource();
    const { token } = this.source;
    this.timer = setTimeout(
      () => void this.begin(token),
      Math.max(PAUSE, PATIENCE * this.took),
    );
  }

  private async begin(token: vscode.CancellationToken): Promise<void> {
    const start = performance.now();
    await this.work(token);
    if (!token.isCancellationRequested) this.took = performance.now() - start;
  }

  /** Gives up, whether it waits or works. */
  dispose(): void {
    clearTimeout(this.timer);
    this.source.cancel();
  }
}
