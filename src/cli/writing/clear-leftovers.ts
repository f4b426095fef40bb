/** Clears away what runs that were killed have left, and finishes a file that one of them was writing in place. */

import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  isAbandoned,
  leftoverNamed,
  targetMark,
  type Leftover,
} from "./leftover.ts";
import { overwrite } from "./overwrite.ts";
import { readAll, removeQuietly } from "./write-all.ts";

const WEEK = 7 * 24 * 3_600_000;

/** Clears one folder. Never touches what a running process is at. */
export function clearLeftovers(
  folder: string,
  names: readonly string[] = namesIn(folder),
): void {
  const found = abandonedIn(folder, names);
  if (found.length > 0)
    clear(folder, found, (target) => {
      const name = names.find(
        (each) => targetMark(join(folder, each), folder) === target,
      );
      return name === undefined ? undefined : join(folder, name);
    });
}

/** Clears all that belongs to the writing of one file, and its folder. */
export function clearLeftoversOf(file: string): void {
  clearLeftovers(dirname(file));
  clearLeftoversElsewhere([file]);
}

/**
 * The same for files of a folder where nothing could be created, so that their backups lie in the folder for temporary
 * files. Others write there, too: only what belongs to the user counts.
 */
export function clearLeftoversElsewhere(files: readonly string[]): void {
  const folder = fs.realpathSync(tmpdir());
  const found = abandonedIn(folder, namesIn(folder)).filter(
    ({ name, target }) =>
      target !== undefined &&
      (process.getuid === undefined ||
        fs.lstatSync(join(folder, name)).uid === process.getuid()),
  );
  if (found.length === 0) return;
  const marks = new Map(files.map((file) => [targetMark(file, folder), file]));
  const ours = found.filter(({ target }) => marks.has(target!));
  clear(folder, ours, (target) => marks.get(target));
}

function abandonedIn(
  folder: string,
  names: readonly string[],
): readonly Leftover[] {
  // In this order a backup goes before what it belongs to.
  return [...names]
    .sort()
    .map(leftoverNamed)
    .filter((each) => each !== undefined)
    .filter((each) => {
      const stat = fs.lstatSync(join(folder, each.name), {
        throwIfNoEntry: false,
      });
      return stat?.isFile() === true && isAbandoned(each, stat);
    });
}

function clear(
  folder: string,
  found: readonly Leftover[],
  fileOf: (target: string) => string | undefined,
): void {
  const kept = new Set<string>();
  for (const { kind, token, target, name } of found) {
    if (kind !== "backup") continue;
    const backup = join(folder, name);
    const half = found.find(
      (each) => each.kind === "unfinished" && each.token === token,
    );
    const file = target === undefined ? undefined : fileOf(target);
    const isDone =
      file !== undefined &&
      half !== undefined &&
      settle(file, backup, join(folder, half.name));
    // Perhaps the only copy of that text: someone may still look for it.
    if (!isDone && Date.now() - fs.lstatSync(backup).mtimeMs < WEEK)
      kept.add(token);
  }
  for (const { kind, token, name } of found) {
    // A journal says which files are a pack's own; who writes the pack clears it.
    if (kept.has(token) || kind === "journal") continue;
    if (!removeQuietly(join(folder, name))) kept.add(token);
  }
}

/** Answers whether the file holds its old text or its new one, at the end. Where someone wrote it since, theirs stands. */
function settle(file: string, backup: string, unfinished: string): boolean {
  try {
    if (!fs.lstatSync(file).isFile()) return false;
    const [now, before, after] = [file, backup, unfinished].map((each) =>
      fs.readFileSync(each),
    ) as [Buffer, Buffer, Buffer];
    if (now.equals(before) || now.equals(after)) return true;
    if (!isSomeOfEach(now, before, after)) return false;
    return overwriteWith(file, after) || overwriteWith(file, before);
  } catch {
    return false;
  }
}

function overwriteWith(file: string, bytes: Buffer): boolean {
  const handle = fs.openSync(file, "r+");
  try {
    overwrite(handle, readAll(handle), bytes);
    return true;
  } catch {
    return false;
  } finally {
    fs.closeSync(handle);
  }
}

/** Whether each byte is one of the old or of the new text, or room that was taken and not filled. */
function isSomeOfEach(now: Buffer, before: Buffer, after: Buffer): boolean {
  const longest = Math.max(before.length, after.length);
  const shortest = Math.min(before.length, after.length);
  if (now.length < shortest || now.length > longest) return false;
  return now.every(
    (byte, at) =>
      byte === before[at] ||
      byte === after[at] ||
      (byte === 0 && at >= before.length),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
