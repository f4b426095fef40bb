/** What is staged: git's index as a host for the engine, and what in it differs from the last commit. */

import type { Host, Listing, ReadResult, Skipped } from "../../core/index.ts";
import type { Blobs } from "./blobs.ts";
import type { Changes } from "./changes.ts";
import { followLinks } from "./index-links.ts";
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
const LINK = "120000";
const MODULE = "160000";
/** How many contents are asked for ahead of the reading. */
const AHEAD = 32;

/** Reads the index: what would be committed now, whatever the files on disk say. */
export async function openStaged(
  repository: Repository,
  blobs: Blobs,
): Promise<Changes> {
  const before = await changedPaths(repository);
  return {
    isNothing: before.size === 0,
    wrapHost: ({ rootName }) => indexHost(repository, blobs, rootName),
    async before() {
      const texts = new Map<string, string | null>();
      for (const [path, { mode, oid }] of before) {
        const isThere = mode !== "000000" && mode !== MODULE;
        const read = isThere ? await blobs.read(oid) : undefined;
        texts.set(
          path,
          read === undefined ? null : "text" in read ? read.text : "",
        );
      }
      return texts;
    },
  };
}

function indexHost(
  repository: Repository,
  blobs: Blobs,
  rootName: string,
): Host {
  let entries = new Map<string, IndexEntry>();
  let order: readonly string[] = [];
  const pending = new Map<string, Promise<ReadResult>>();
  const readAhead = (path: string): void => {
    const start = order.indexOf(path);
    const ending = path.slice(path.lastIndexOf("."));
    for (const next of order.slice(start, start + AHEAD))
      if (next.endsWith(ending) && !pending.has(next)) {
        const answer = blobs.read(entries.get(next)!.oid);
        // Whoever awaits it hears of a failure; nobody may.
        answer.catch(() => undefined);
        pending.set(next, answer);
      }
  };
  return {
    rootName,
    async list(): Promise<Listing> {
      const listing = await listIndex(repository, blobs);
      entries = listing.entries;
      order = [...entries.keys()];
      return { files: order, skipped: listing.skipped };
    },
    async read(path) {
      if (!entries.has(path)) return { reason: "is not staged" };
      if (!pending.has(path)) readAhead(path);
      const answer = pending.get(path)!;
      const result = await answer;
      pending.delete(path);
      return result;
    },
  };
}

async function listIndex(
  repository: Repository,
  blobs: Blobs,
): Promise<{ entries: Map<string, IndexEntry>; skipped: readonly Skipped[] }> {
  const out = await ask(repository, [
    "ls-files",
    "--stage",
    "-z",
    ...pathArguments(repository),
  ]);
  const entries = new Map<string, IndexEntry>();
  const links = new Map<string, IndexEntry>();
  const conflicts = new Set<string>();
  for (const line of out.split("\0")) {
    const match = /^(\d+) ([0-9a-f]+) (\d)\t([^]*)$/.exec(line);
    const path = match ? belowRoot(repository, match[4]!) : undefined;
    if (!match || path === undefined) continue;
    const entry = { mode: match[1]!, oid: match[2]! };
    if (match[3] !== "0") conflicts.add(path);
    else if (entry.mode === LINK) links.set(path, entry);
    else if (entry.mode !== MODULE) entries.set(path, entry);
  }
  for (const path of await onlyAnnounced(repository, entries))
    entries.delete(path);
  const skipped: Skipped[] = [...conflicts].map((path) => ({
    path,
    reason: "has a merge conflict that is not resolved",
  }));
  for (const each of await followLinks(links, entries, blobs))
    skipped.push(each);
  return {
    entries: new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1))),
    skipped,
  };
}

/** Files of `git add --intent-to-add`: they are in the index, empty, and would not be committed. */
async function onlyAnnounced(
  repository: Repository,
  entries: ReadonlyMap<string, IndexEntry>,
): Promise<readonly string[]> {
  const empty = [...entries].filter(([, { oid }]) => EMPTY_BLOBS.has(oid));
  if (empty.length === 0) return [];
  const out = await ask(repository, [
    "diff-files",
    "--diff-filter=A",
    "--name-only",
    "-z",
    "--ignore-submodules",
    ...pathArguments(repository),
  ]);
  const announced = new Set(
    out.split("\0").map((path) => belowRoot(repository, path)),
  );
  return empty.map(([path]) => path).filter((path) => announced.has(path));
}

/** Paths that differ from the last commit, with what they were there. */
async function changedPaths(
  repository: Repository,
): Promise<ReadonlyMap<string, IndexEntry>> {
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
    "--raw",
    "-z",
    "--no-renames",
    "--no-ext-diff",
    "--ignore-submodules",
    "--full-index",
    tree,
    ...pathArguments(repository),
  ]);
  const changed = new Map<string, IndexEntry>();
  const parts = out.split("\0");
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [mode = "", , oid = ""] = parts[at]!.slice(1).split(" ");
    const path = belowRoot(repository, parts[at + 1]!);
    if (path !== undefined) changed.set(path, { mode, oid });
  }
  return changed;
}
