/** Starts git: the one place that does, without a shell and without anything that the repository could make it start. */

import {
  execFile,
  spawn,
  type ChildProcessWithoutNullStreams,
} from "node:child_process";
import { CannotRun } from "../cannot-run.ts";
import { findGit } from "./find-git.ts";
import { HARDENED_ARGUMENTS, hardenedEnvironment } from "./hardened.ts";

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

const MAX_OUTPUT = 1024 * 1024 * 1024;

/**
 * Runs one git command to its end.
 * @throws CannotRun when there is no git on this machine.
 */
export async function runGit(
  place: GitPlace,
  args: readonly string[],
): Promise<GitAnswer> {
  const { program, all, options } = callOf(place, args);
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      all,
      { ...options, maxBuffer: MAX_OUTPUT },
      (error, out, err) => {
        if (error && typeof error.code === "string")
          reject(gitMissing(error.code, error));
        else resolve({ code: child.exitCode ?? 1, out, err });
      },
    );
    child.stdin?.end();
  });
}

/**
 * Starts a git command whose output is read as it comes. What it says on standard error is lost unless listened to.
 * @throws CannotRun when there is no git on this machine.
 */
export function startGit(
  place: GitPlace,
  args: readonly string[],
): ChildProcessWithoutNullStreams {
  const { program, all, options } = callOf(place, args);
  const child = spawn(program, all, options);
  child.stderr.resume();
  return child;
}

function callOf(place: GitPlace, args: readonly string[]) {
  const program = findGit(place);
  if (program === undefined) throw gitMissing("ENOENT", undefined);
  return {
    program,
    all: [...HARDENED_ARGUMENTS, ...args],
    options: { cwd: place.cwd, env: hardenedEnvironment(place.env) },
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
