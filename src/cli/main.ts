/** The command line: reads arguments, runs a command, answers the exit code. */

import { openSession, reportText, type Host } from "../core/index.ts";

/** Everything a command needs of the process it runs in. */
export interface Io {
  readonly argv: readonly string[];
  readonly cwd: string;
  openFolder(path: string): Host;
  today(): string;
  out(text: string): void;
  err(text: string): void;
}

/** Runs one command line. 0: no errors, 1: findings, 2: could not run. */
export async function main(io: Io): Promise<number> {
  const [, folder = io.cwd] = io.argv;
  const { result } = await openSession(io.openFolder(folder), {
    today: io.today(),
  });
  io.out(reportText(result));
  return result.counts.errors > 0 ? 1 : 0;
}
