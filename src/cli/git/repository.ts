/** The git repository that a playbook lies in. */

import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import type { Io } from "../io.ts";
import { runGit, type GitAnswer, type GitPlace } from "./run-git.ts";

/** A repository, as seen from a playbook in it. */
export interface Repository extends GitPlace {
  /** The playbook's folder below the top, `""` when it is the top. */
  readonly prefix: string;
}

/** What git tells its hooks; relative ones hold only where the hook was started. */
const PLACES = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
];

/**
 * Finds the repository of a folder. Within a git hook it is the one git speaks of, if the folder lies in it.
 * @throws CannotRun when there is none, with git's reason.
 */
export async function openRepository(
  { cwd, env }: Pick<Io, "cwd" | "env">,
  root: string,
): Promise<Repository> {
  if (env.GIT_DIR !== undefined) {
    const place = { cwd, env: withAbsolutePlaces(env, cwd) };
    const top = await topOf(place);
    const prefix = top.code === 0 ? prefixOf(top.out, root) : undefined;
    if (prefix !== undefined)
      return { env: place.env, cwd: lineOf(top.out), prefix };
  }
  const isHook = env.GIT_DIR !== undefined;
  const place = {
    cwd: root,
    env: isHook ? withoutPlaces(env) : withAbsolutePlaces(env, cwd),
  };
  const top = await topOf(place);
  const prefix = top.code === 0 ? prefixOf(top.out, root) : undefined;
  if (prefix !== undefined)
    return { env: place.env, cwd: lineOf(top.out), prefix };
  throw new CannotRun(
    /not a git repository/.test(top.err)
      ? `\`${relative(cwd, root) || "."}\` is not in a git repository; run \`git init\` there, or leave the option out to check the files as they are.`
      : `git cannot be used here: ${reasonOf(top)}`,
  );
}

/** Runs a command that has to work. */
export async function ask(
  repository: Repository,
  args: readonly string[],
): Promise<string> {
  const answer = await runGit(repository, args);
  if (answer.code === 0) return answer.out;
  throw new CannotRun(`\`git ${args[0]}\` failed: ${reasonOf(answer)}`);
}

/** Cuts the playbook's folder off a path below the top; `undefined` for a path outside it. */
export function belowRoot(
  { prefix }: Repository,
  path: string,
): string | undefined {
  if (prefix === "") return path;
  return path.startsWith(`${prefix}/`)
    ? path.slice(prefix.length + 1)
    : undefined;
}

/** Limits a command to the playbook's folder. */
export function pathArguments({ prefix }: Repository): readonly string[] {
  return prefix === "" ? [] : ["--", `:(literal)${prefix}`];
}

function topOf(place: GitPlace): Promise<GitAnswer> {
  return runGit(place, ["rev-parse", "--show-toplevel"]);
}

function prefixOf(top: string, root: string): string | undefined {
  const path = relative(realpathSync(lineOf(top)), realpathSync(root));
  if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path))
    return undefined;
  return path.split(sep).join("/");
}

/** The one line that a command wrote. */
export function lineOf(out: string): string {
  return out.replace(/\r?\n$/, "");
}

function reasonOf({ err }: GitAnswer): string {
  return (
    err
      .trim()
      .split("\n")[0]!
      .replace(/^fatal: /, "") || "git gave no reason."
  );
}

function withAbsolutePlaces(
  env: GitPlace["env"],
  cwd: string,
): GitPlace["env"] {
  const absolute = PLACES.flatMap((name) => {
    const value = env[name];
    return value ? [[name, resolve(cwd, value)] as const] : [];
  });
  return { ...env, ...Object.fromEntries(absolute) };
}

function withoutPlaces(env: GitPlace["env"]): GitPlace["env"] {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !PLACES.includes(name)),
  );
}
