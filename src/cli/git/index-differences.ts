/** How git's index differs from the last commit, without a look at the files on disk. */

import {
  ask,
  belowRoot,
  pathArguments,
  type Repository,
} from "./repository.ts";
import { runGit } from "./run-git.ts";

/** One file of the index. */
export interface IndexEntry {
  readonly mode: string;
  readonly oid: string;
}

const EMPTY_BLOBS = new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]);

/**
 * Files of `git add --intent-to-add`: they are in the index, empty, and would not be committed. git's index can be shown with
 * and without them, and what differs is theirs; the files on disk need not be looked at, which might run filters.
 */
export async function announcedPaths(
  repository: Repository,
  entries: ReadonlyMap<string, IndexEntry>,
): Promise<readonly string[]> {
  const empty = [...entries].filter(([, { oid }]) => EMPTY_BLOBS.has(oid));
  if (empty.length === 0) return [];
  const [shown, hidden] = await Promise.all(
    (["visible", "invisible"] as const).map((announced) =>
      differences(repository, announced),
    ),
  );
  return empty
    .map(([path]) => path)
    .filter((path) => shown!.get(path) !== hidden!.get(path));
}

/** Paths that differ from the last commit, with what they were there. */
export async function changedPaths(
  repository: Repository,
): Promise<ReadonlyMap<string, IndexEntry>> {
  const changed = new Map<string, IndexEntry>();
  for (const [path, record] of await differences(repository, "invisible")) {
    const [mode = "", , oid = ""] = record.slice(1).split(" ");
    changed.set(path, { mode, oid });
  }
  return changed;
}

/** How the index differs from the last commit: git's record of each path, with announced files or without. */
async function differences(
  repository: Repository,
  announced: "visible" | "invisible",
): Promise<ReadonlyMap<string, string>> {
  const head = await runGit(repository, [
    "rev-parse",
    "--verify",
    "--quiet",
    "HEAD^{tree}",
  ]);
  const tree =
    head.code === 0
      ? head.out.trim()
      : (
          await ask(repository, ["hash-object", "-t", "tree", "--stdin"])
        ).trim();
  const out = await ask(repository, [
    "diff-index",
    "--cached",
    `--ita-${announced}-in-index`,
    "--raw",
    "-z",
    "--no-renames",
    "--no-ext-diff",
    "--ignore-submodules=all",
    "--full-index",
    tree,
    ...pathArguments(repository),
  ]);
  const records = new Map<string, string>();
  const parts = out.split("\0");
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const path = belowRoot(repository, parts[at + 1]!);
    if (path !== undefined) records.set(path, parts[at]!);
  }
  return records;
}
