/** Where git takes the hooks of a repository from, and whether that place is the repository's own. */

import { existsSync, readFileSync, realpathSync } from "node:fs";
import {
  basename,
  dirname,
  isAbsolute,
  join,
  relative,
  resolve,
  sep,
} from "node:path";
import { ask, lineOf, type Repository } from "./repository.ts";
import { runGit } from "./run-git.ts";

/** The folder for hooks, by its full path. */
export interface HookFolder {
  readonly path: string;
  /** Where git keeps the repository itself, by its full path. */
  readonly gitFolder: string;
  /** Whether `core.hooksPath` says so. */
  readonly isConfigured: boolean;
  /** Whether a file written there stays within the repository, whatever its links and settings say. */
  readonly isOwn: boolean;
}

/** Asks git, and then the disk. */
export async function hookFolder(repository: Repository): Promise<HookFolder> {
  const top = repository.cwd;
  const folderOf = async (option: string): Promise<string> =>
    resolve(top, lineOf(await ask(repository, ["rev-parse", option])));
  const gitDir = await folderOf("--git-dir");
  const common = await folderOf("--git-common-dir");
  const [configured, worktree] = await Promise.all(
    ["core.hooksPath", "core.worktree"].map((key) => onDisk(repository, key)),
  );
  const path = resolve(top, configured ?? join(common, "hooks"));
  const isOfTop =
    realPath(common) === dotGit(top) ||
    isOfSecondTree(gitDir, common, top) ||
    (worktree !== undefined && isOfModule(gitDir, common, worktree, top));
  return {
    path,
    gitFolder: common,
    isConfigured: configured !== undefined,
    isOwn:
      isOfTop &&
      [top, common].some((own) => isWithin(realPath(path), realPath(own))),
  };
}

/*
 * A file `.git`, a `commondir` or `core.worktree` may name a repository that belongs to other files. It is the one of these
 * only where it lies among them, or where it names them in turn, which nobody can make it do who cannot write there.
 */

/** `git worktree add` leaves in the repository where the second tree is. */
function isOfSecondTree(gitDir: string, common: string, top: string): boolean {
  const back = join(gitDir, "gitdir");
  return (
    realPath(dirname(gitDir)) === join(realPath(common), "worktrees") &&
    existsSync(back) &&
    realPath(resolve(gitDir, lineOf(readFileSync(back, "utf8")))) ===
      dotGit(top)
  );
}

/** A module's repository lies within the one around it, and names the module's files. */
function isOfModule(
  gitDir: string,
  common: string,
  worktree: string,
  top: string,
): boolean {
  return (
    gitDir === common &&
    basename(gitDir) !== ".git" &&
    realPath(resolve(gitDir, worktree)) === realPath(top)
  );
}

function dotGit(top: string): string {
  return join(realPath(top), ".git");
}

/** A setting as the files have it; what comes with the call itself is ours. */
async function onDisk(
  repository: Repository,
  key: string,
): Promise<string | undefined> {
  const { out } = await runGit(repository, [
    ...["config", "--show-scope", "--type=path", "-z", "--get-all", key],
  ]);
  const parts = out.split("\0");
  return parts
    .filter((_, at) => at % 2 === 1 && parts[at - 1] !== "command")
    .at(-1);
}

/** Where a path really leads; of a path that is not there yet, as far as it is. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), basename(path));
  }
}

function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return (
    inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
  );
}
