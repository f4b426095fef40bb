// The folder where fetched things wait for the next run, and how one gets in there: whole, or not at all.

import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { repository } from "./repository.ts";

const abandonedAfter = 15 * 60_000;

/** The cache folder; `PLAYBOOK_HOSTS_CACHE` puts it elsewhere, so that several work trees can share one. */
export function cacheFolder(): string {
  const folder = resolve(
    process.env["PLAYBOOK_HOSTS_CACHE"] ?? join(repository, ".vscode-test"),
  );
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * The folder `name` of the cache, built on first use. A build works in a folder of its own that is renamed once it is
 * complete, so an interrupted one leaves nothing that looks finished; a second process waits for the first.
 */
export async function fetchOnce(
  name: string,
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const finished = join(cacheFolder(), name);
  const lock = `${finished}.lock`;
  removeLeftovers(name);
  while (!existsSync(finished)) {
    if (!isTaken(lock)) {
      await sleep(500);
      continue;
    }
    const partial = `${finished}.partial-${process.pid}`;
    try {
      mkdirSync(partial);
      // Whoever held the lock before may have finished it.
      if (existsSync(finished)) break;
      await build(partial);
      renameSync(partial, finished);
    } finally {
      rmSync(partial, { recursive: true, force: true });
      rmSync(lock, { force: true });
    }
  }
  return finished;
}

/** Takes the lock for this process, unless a living process holds it. */
function isTaken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > abandonedAfter) return true;
    const holder = readFileSync(lock, "utf8");
    // Between its creation and its first byte a lock is empty: its holder is alive.
    return holder !== "" && !isAlive(Number(holder));
  } catch {
    return false;
  }
}

/** What an interrupted process left. Its npm may still be writing: then the next run tidies up. */
function removeLeftovers(name: string): void {
  const prefix = `${name}.partial-`;
  for (const entry of readdirSync(cacheFolder())) {
    if (!entry.startsWith(prefix)) continue;
    if (isAlive(Number(entry.slice(prefix.length)))) continue;
    try {
      rmSync(join(cacheFolder(), entry), { recursive: true, force: true });
    } catch {
      continue;
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
