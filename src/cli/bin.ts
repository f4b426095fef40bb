#!/usr/bin/env node
/** The only file that touches the process. */

import { constants } from "node:os";
import { VERSION } from "./version.ts";

if (process.argv.length === 3 && process.argv[2] === "--version")
  process.stdout.write(`${VERSION}\n`);
else void run();

/** Loads the tool only now, so that `--version` answers at once. */
async function run(): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // The reader has seen enough: `playbook list | head`.
      if (error.code !== "EPIPE") throw error;
    });
  const [{ main }, { nodeFiles }] = await Promise.all([
    import("./main.ts"),
    import("./node-files.ts"),
  ]);
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
    today: () => new Date().toLocaleDateString("sv"),
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
