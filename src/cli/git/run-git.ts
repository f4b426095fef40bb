/** Runs git: without a shell, without anything that the repository's own settings could make it start. */

import { execFile } from "node:child_process";
import { CannotRun } from "../cannot-run.ts";

/** Where and with what environment git runs. */
export interface GitPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What git said and how it ended. */
export interface GitAnswer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Comes before every command: no watcher of the repository's choosing, no pager, names taken as they are. */
export const SAFE_ARGUMENTS = [
  "-c",
  "core.fsmonitor=false",
  "--no-pager",
  "--no-optional-locks",
  "--literal-pathspecs",
] as const;

const MAX_OUTPUT = 1024 * 1024 * 1024;

/**
 * Runs one git command to its end.
 * @throws CannotRun when there is no git on this machine.
 */
export function runGit(
  place: GitPlace,
  args: readonly string[],
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      [...SAFE_ARGUMENTS, ...args],
      { cwd: place.cwd, env: gitEnvironment(place), maxBuffer: MAX_OUTPUT },
      (error, out, err) => {
        if (error && typeof error.code === "string")
          reject(gitMissing(error.code, error));
        else resolve({ code: child.exitCode ?? 1, out, err });
      },
    );
    child.stdin?.end();
  });
}

/** English messages, no questions, and nothing fetched from afar behind the user's back. */
export function gitEnvironment({ env }: GitPlace): NodeJS.ProcessEnv {
  return {
    ...env,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
  };
}

/** The error for a git that could not be started. */
export function gitMissing(code: string, cause: unknown): CannotRun {
  return new CannotRun(
    code === "ENOENT"
      ? "git is needed for this, and is not installed or not on the PATH."
      : `git could not be run (${code}).`,
    { cause },
  );
}
