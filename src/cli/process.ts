/** The only file that touches the process. */

import { constants } from "node:os";
import { main } from "./main.ts";
import { nodeFiles } from "./node-files.ts";

/** Runs the command that the process was started with. */
export async function run(): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // The reader has seen enough: `playbook list | head`.
      if (error.code !== "EPIPE") throw error;
    });
  process.exitCode = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    files: {
      ...nodeFiles,
      write: uninterrupted(nodeFiles.write),
      writeOwn: uninterrupted(nodeFiles.writeOwn),
      replace: uninterrupted(nodeFiles.replace),
      create: uninterrupted(nodeFiles.create),
      createHook: uninterrupted(nodeFiles.createHook),
      writePack: uninterrupted(nodeFiles.writePack),
    },
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin,
    today: () => localDay(new Date()),
    now: () => performance.now(),
  });
}

/** From the first file that is written on, a signal ends the process between two files and not within one. */
function uninterrupted<A extends readonly unknown[], R>(
  write: (...args: A) => R,
): (...args: A) => R {
  return (...args) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      if (process.listenerCount(signal) === 0)
        process.once(signal, () =>
          process.exit(128 + constants.signals[signal]),
        );
    // eslint-disable-next-line no-restricted-syntax -- A path, a text and little else.
    return write(...args);
  };
}

/** The day where the machine stands, as `2026-11-30`. Locales are not asked, since loading them takes longer than a small lint. */
function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function outputOf(stream: NodeJS.WriteStream) {
  return {
    isTerminal: stream.isTTY === true,
    width: stream.columns ?? 80,
    write: (text: string) => void stream.write(text),
  };
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
