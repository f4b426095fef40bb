/** Work that waits for a pause in the typing, and is given up when the typing goes on. */

import * as vscode from "vscode";

/** Milliseconds without a change. */
const PAUSE = 300;

/** Waits, then works; only the last of several requests counts. */
export class AfterPause implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private source = new vscode.CancellationTokenSource();

  constructor(
    private readonly work: (token: vscode.CancellationToken) => Promise<void>,
  ) {}

  /** Waits anew. */
  restart(): void {
    this.dispose();
    this.source = new vscode.CancellationTokenSource();
    const { token } = this.source;
    this.timer = setTimeout(() => void this.work(token), PAUSE);
  }

  /** Gives up, whether it waits or works. */
  dispose(): void {
    clearTimeout(this.timer);
    this.source.cancel();
  }
}
