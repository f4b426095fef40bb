/** Reads texts in a thread of its own, so that one that never ends fails a single test. */

import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";

/** One thread for all texts; a new one takes its place when it had to be ended. */
export class TimedReader {
  /** The reader as one script, because a thread of its own knows no TypeScript. */
  private readonly script = bundle("test/core/document/read-in-worker.ts");
  private worker: Worker | undefined;

  constructor(private readonly limitSeconds: number) {}

  /** The seconds that a text takes, or infinity when it takes more than the limit. */
  secondsFor(text: string): Promise<number> {
    const worker = (this.worker ??= new Worker(this.script, { eval: true }));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        void this.stop().then(() => resolve(Infinity));
      }, this.limitSeconds * 1000);
      worker.once("message", (seconds: number) => {
        clearTimeout(timer);
        worker.removeListener("error", reject);
        resolve(seconds);
      });
      worker.once("error", reject);
      worker.postMessage(text);
    });
  }

  async stop(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }
}

function bundle(path: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    platform: "node",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}
