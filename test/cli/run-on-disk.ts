/** Runs the command line in this process on real files, and git beside it. */

import { execFileSync } from "node:child_process";
import type { Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";

/** What a run said, and its exit code. */
export interface DiskRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in a folder. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  env: Io["env"] = process.env,
  files: Partial<Io["files"]> = {},
): Promise<DiskRun> {
  let out = "";
  let err = "";
  const code = await main({
    argv,
    cwd,
    env,
    files: { ...nodeFiles, ...files },
    stdout: {
      isTerminal: false,
      width: 80,
      write: (text) => void (out += text),
    },
    stderr: {
      isTerminal: false,
      width: 80,
      write: (text) => void (err += text),
    },
    readStdin: () => Promise.resolve(""),
    today: () => "2026-11-21",
    now: () => 0,
  });
  return { code, out, err };
}

/** Findings as `path rule`, from `--format json`. */
export async function findingsIn(
  cwd: string,
  argv: readonly string[],
  env?: Io["env"],
): Promise<readonly string[]> {
  const { out, err } = await runIn(cwd, [...argv, "--format", "json"], env);
  if (out === "") throw new Error(err);
  const { findings } = JSON.parse(out) as {
    findings: readonly { path: string; rule: string }[];
  };
  return findings.map(({ path, rule }) => `${path} ${rule}`);
}

/** Runs git with an identity of its own, untouched by the settings of whoever runs the tests. */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync("git", args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Maria Lopez",
      GIT_AUTHOR_EMAIL: "maria@example.com",
      GIT_COMMITTER_NAME: "Maria Lopez",
      GIT_COMMITTER_EMAIL: "maria@example.com",
    },
  });
}
