/** A playbook as it was at a revision: a host that reads from git's store instead of the disk. */

import { basename } from "node:path";
import type { Host } from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import type { Blobs } from "./blobs.ts";
import {
  ask,
  belowRoot,
  pathArguments,
  type Repository,
} from "./repository.ts";
import { runGit } from "./run-git.ts";

/** A revision that was found. */
export interface RevisionHost {
  readonly host: Host;
  /** The day of the commit, `YYYY-MM-DD` in its author's time zone. */
  readonly day: string;
}

const LINK = "120000";

/**
 * Opens the playbook at a revision.
 * @throws CannotRun when git does not know it, and says so where the clone is shallow.
 */
export async function openRevision(
  repository: Repository,
  blobs: Blobs,
  root: string,
  revision: string,
): Promise<RevisionHost> {
  const commit = revision.startsWith("-")
    ? undefined
    : await runGit(repository, [
        "log",
        "-1",
        "--no-show-signature",
        "--format=%H %as",
        "--end-of-options",
        revision,
      ]);
  const [oid, day] = commit?.code === 0 ? commit.out.trim().split(" ") : [];
  if (oid === undefined || day === undefined)
    throw new CannotRun(await unknown(repository, revision));
  const oids = new Map<string, string>();
  const out = await ask(repository, [
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    oid,
    ...pathArguments(repository),
  ]);
  for (const entry of out.split("\0")) {
    const match = /^(\d+) blob ([0-9a-f]+)\t([^]*)$/.exec(entry);
    const path = match ? belowRoot(repository, match[3]!) : undefined;
    if (match && match[1] !== LINK && path !== undefined)
      oids.set(path, match[2]!);
  }
  return {
    day,
    host: {
      rootName: basename(root),
      list: () => ({ files: [...oids.keys()], skipped: [] }),
      read: (path) => {
        const blob = oids.get(path);
        return blob === undefined
          ? { reason: "does not exist" }
          : blobs.read(blob);
      },
    },
  };
}

async function unknown(
  repository: Repository,
  revision: string,
): Promise<string> {
  const shallow = await ask(repository, [
    "rev-parse",
    "--is-shallow-repository",
  ]);
  const why =
    shallow.trim() === "true"
      ? " This clone is shallow: fetch the whole history first (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`)."
      : " It may have been rewritten away; `git log --oneline` shows what there is.";
  return `git knows no revision \`${revision}\`.${why}`;
}
