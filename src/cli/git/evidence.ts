/** Who changed each document first and last, out of one pass over git's log. */

import { CannotRun } from "../cannot-run.ts";
import type { GitEvidence } from "../../core/index.ts";
import { belowRoot, pathArguments, type Repository } from "./repository.ts";
import { gitMissing, runGit, startGit } from "./run-git.ts";

/** The evidence of all files, and why it may be incomplete. */
export interface Evidence {
  readonly byPath: ReadonlyMap<string, GitEvidence>;
  readonly caveat: string | undefined;
}

const COMMIT = "\u0001";

/**
 * Reads the log as git writes it; the log itself is not kept.
 * @throws CannotRun when git cannot be run or has no commit yet.
 */
export async function readEvidence(repository: Repository): Promise<Evidence> {
  const byPath = new Map<string, GitEvidence>();
  let commit = { id: "", day: "", author: "" };
  await streamLog(repository, (token) => {
    if (token.startsWith(COMMIT)) {
      const [id = "", day = "", author = ""] = token.slice(1).split("\t");
      commit = { id, day, author };
      return;
    }
    const path = belowRoot(repository, token.replace(/^\n/, ""));
    if (path === undefined || path === "") return;
    // Newest first: the first commit met is the last change, the last one met the first.
    const last = byPath.get(path)?.last ?? commit;
    const commits = (byPath.get(path)?.commits ?? 0) + 1;
    byPath.set(path, { first: commit, last, commits });
  });
  const shallow = await runGit(repository, [
    "rev-parse",
    "--is-shallow-repository",
  ]);
  return {
    byPath,
    caveat:
      shallow.out.trim() === "true"
        ? "This clone is shallow, so the first changes are not known; fetch the whole history with `git fetch --unshallow`."
        : undefined,
  };
}

function streamLog(
  repository: Repository,
  take: (token: string) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = startGit(repository, [
      "log",
      "--no-show-signature",
      "--no-ext-diff",
      "--no-textconv",
      "--no-renames",
      "--name-only",
      "-z",
      "--format=%x01%H%x09%as%x09%an",
      ...pathArguments(repository),
    ]);
    child.stdin.end();
    let rest = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (chunk: string) => {
      const tokens = (rest + chunk).split("\0");
      rest = tokens.pop() ?? "";
      tokens.forEach(take);
    });
    child.once("error", (error: NodeJS.ErrnoException) =>
      reject(gitMissing(error.code ?? "error", error)),
    );
    child.once("close", (code) => {
      if (rest !== "") take(rest);
      if (code === 0) resolve();
      else reject(new CannotRun("git has no history here yet."));
    });
  });
}
