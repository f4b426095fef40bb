/** One run of a whole process, and what becomes of many numbers. */

import { spawnSync } from "node:child_process";

/** How long a process took, and its peak memory. */
export interface Run {
  readonly seconds: number;
  readonly mebibytes: number;
}

/** A name, and a command in which `{}` stands for the folder. */
export interface Measured {
  readonly name: string;
  readonly command: readonly string[];
}

/** Runs a command once, through `time` for its peak memory; what it finds and its exit code do not matter, a crash does. */
export function measure({ name, command }: Measured, folder: string): Run {
  const filled = command.map((part) => part.replace("{}", folder));
  const begin = performance.now();
  const { status, stderr } = spawnSync(
    "/usr/bin/time",
    ["-f", "peak %M", ...filled],
    {
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
      maxBuffer: 1 << 30,
    },
  );
  const seconds = (performance.now() - begin) / 1000;
  const peak = /peak (\d+)\s*$/.exec(stderr ?? "");
  if (!peak || status === null || status > 1)
    throw new Error(`${name} ended with ${status}: ${stderr?.slice(0, 500)}`);
  return { seconds, mebibytes: Number(peak[1]) / 1024 };
}

/** The middle value; between two, their middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The smallest value that `share` (0 to 1) of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
