// The program that stands in for the desktop executable: runs a suite, exits with its code, and leaves nothing behind.

import { launch } from "./launch.ts";
import { readLaunchOrder } from "./launcher-arguments.ts";
import { say } from "./progress.ts";

const couldNotRun = 2;
const parent = process.ppid;
const steps: (() => unknown)[] = [];
let ending = false;

/** Undoes everything in reverse order, then exits. Only the first call counts. */
async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  // A step that hangs must not keep the process: the last resort is the end itself.
  setTimeout(() => process.exit(code), 10_000).unref();
  for (const step of steps.reverse()) {
    try {
      await step();
    } catch (error) {
      say(String(error));
    }
  }
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => void end(130));
process.on("uncaughtException", (error) => {
  say(String(error.stack));
  void end(couldNotRun);
});
// Whoever started us may be killed without a chance to say so.
setInterval(() => {
  if (process.ppid !== parent) void end(couldNotRun);
}, 1_000).unref();

try {
  const order = readLaunchOrder(process.argv.slice(2));
  setTimeout(() => {
    say(`The suite did not end within ${order.timeout / 1000} s.`);
    void end(couldNotRun);
  }, order.timeout).unref();
  await end(
    await launch(order, (step) => {
      steps.push(step);
      if (ending) void step();
    }),
  );
} catch (error) {
  if (!ending)
    say(error instanceof Error ? String(error.stack) : String(error));
  await end(couldNotRun);
}
