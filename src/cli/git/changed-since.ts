/** What has changed on disk since a revision: edited, new and deleted files, whether git knows of them or not. */

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import type { Blobs } from "./blobs.ts";
import type { Changes } from "./changes.ts";
import {
  ask,
  belowRoot,
  pathArguments,
  type Repository,
} from "./repository.ts";
import { runGit } from "./run-git.ts";

const LINK = "120000";
const MODULE = "160000";

/**
 * Compares the files on disk with where the current branch left a revision. The comparison is ours: git's own would run
 * the filters that the repository's settings name.
 */
export async function openChangedSince(
  repository: Repository,
  blobs: Blobs,
  root: string,
  revision: string,
): Promise<Changes> {
  const base = await filesAt(repository, await mergeBase(repository, revision));
  /** Whether what was read is what the base holds. */
  const same = new Map<string, boolean>();
  /** Files on disk that are no texts; they have changed unless they were none before. */
  const unread = new Set<string>();
  let listed = new Set<string>();
  return {
    isNothing: false,
    wrapHost: (host) => ({
      ...host,
      list: async () => {
        const listing = await host.list();
        listed = new Set(listing.files);
        return listing;
      },
      read: (path) => {
        const answer = host.read(path);
        const entry = base.get(path);
        if (entry && !(answer instanceof Promise))
          if ("text" in answer)
            same.set(path, isContent(answer.text, entry.oid));
          else unread.add(path);
        return answer;
      },
    }),
    async before() {
      const texts = new Map<string, string | null>();
      for (const path of listed) if (!base.has(path)) texts.set(path, null);
      for (const [path, { mode, oid }] of base) {
        const isThere = listed.has(path) || existsSync(join(root, path));
        const isSame = mode === LINK || (same.get(path) ?? isThere);
        if (isSame && !unread.has(path)) continue;
        const old = await blobs.read(oid);
        if (unread.has(path) && !("text" in old)) continue;
        texts.set(path, "text" in old ? old.text : "");
      }
      return texts;
    },
  };
}

/** @throws CannotRun when the revision is unknown or has nothing in common with the current branch. */
async function mergeBase(
  repository: Repository,
  revision: string,
): Promise<string> {
  const isShallow = async (): Promise<boolean> =>
    (await ask(repository, ["rev-parse", "--is-shallow-repository"])).trim() ===
    "true";
  const more =
    " This clone is shallow: fetch the whole history first (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`).";
  const commit = revision.startsWith("-")
    ? undefined
    : await runGit(repository, [
        "rev-parse",
        "--verify",
        "--quiet",
        `${revision}^{commit}`,
      ]);
  if (commit?.code !== 0)
    throw new CannotRun(
      `git knows no revision \`${revision}\`.${(await isShallow()) ? more : " A branch of the server is written `origin/main`; `git fetch` brings it here."}`,
    );
  const base = await runGit(repository, [
    "merge-base",
    "HEAD",
    commit.out.trim(),
  ]);
  if (base.code === 0) return base.out.trim();
  throw new CannotRun(
    `The current branch and \`${revision}\` have no commit in common.${(await isShallow()) ? more : ""}`,
  );
}

async function filesAt(
  repository: Repository,
  commit: string,
): Promise<ReadonlyMap<string, { mode: string; oid: string }>> {
  const out = await ask(repository, [
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    commit,
    ...pathArguments(repository),
  ]);
  const files = new Map<string, { mode: string; oid: string }>();
  for (const line of out.split("\0")) {
    const match = /^(\d+) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line);
    const path = match ? belowRoot(repository, match[3]!) : undefined;
    if (match && path !== undefined && match[1] !== MODULE)
      files.set(path, { mode: match[1]!, oid: match[2]! });
  }
  return files;
}

/** Whether a text is what git stores under a name, as it stands or with the line breaks that git stores. */
function isContent(text: string, oid: string): boolean {
  return (
    oidOf(text, oid.length) === oid ||
    (text.includes("\r\n") &&
      oidOf(text.replaceAll("\r\n", "\n"), oid.length) === oid)
  );
}

function oidOf(text: string, length: number): string {
  const bytes = Buffer.from(text);
  return createHash(length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
