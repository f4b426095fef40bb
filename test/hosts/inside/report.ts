// Says how a suite goes, line by line, on the console: the only thing that reaches the outside from every extension host.

import type { Runner, Test } from "mocha";
import { isWindowInReach, screenshot } from "./window.ts";

/** Prints each test as it ends, and what was wrong below it; the window is photographed as it was then. */
export function reportOn(runner: Runner, suite: string): void {
  const say = (line: string) => console.log(line);
  say(suite);
  runner.on("pass", (test) => say(`  ✔ ${fullName(test)}${duration(test)}`));
  runner.on("pending", (test) => say(`  - ${fullName(test)} (skipped)`));
  let count = 0;
  const complain = (mark: string) => (test: Test, error: unknown) => {
    say(`  ${mark} ${fullName(test)}${duration(test)}`);
    say(indent(describeError(error)));
    const name = `failed-${++count}-${fullName(test).replace(/[^\w]+/g, "-")}`;
    if (isWindowInReach()) void screenshot(name).catch(() => {});
  };
  runner.on("retry", complain("↻"));
  runner.on("fail", complain("✘"));
}

/** A failing hook is reported as a test too. */
function fullName(test: Test): string {
  return test.titlePath().join(" › ");
}

function duration({ duration }: Test): string {
  return duration === undefined ? "" : ` (${duration} ms)`;
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const lines = [error.stack ?? error.message];
  if (!lines[0]?.includes(error.message)) lines.unshift(error.message);
  const { actual, expected } = error as {
    actual?: unknown;
    expected?: unknown;
  };
  if (actual !== undefined || expected !== undefined)
    lines.push(`actual:   ${show(actual)}`, `expected: ${show(expected)}`);
  return lines.join("\n");
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function indent(text: string): string {
  return text.replace(/^/gm, "      ");
}
