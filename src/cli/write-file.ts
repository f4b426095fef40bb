/** Writing files so that a reader, or a crash, meets the old text or the new one and never half of either. */

import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import type { WriteProblem } from "./io.ts";
import { reasonOf } from "./folder-listing.ts";
import { readBytes } from "./read-document.ts";

/** Ends the names of files that are being written; no document's name ends so. */
const UNFINISHED = ".playbook-unfinished";

/**
 * Replaces the text of a file. Links are followed, the mode is kept, and a file with several names keeps them all.
 * Nothing is written when the file no longer holds `before`.
 */
export function replaceFile(
  path: string,
  before: string,
  after: string,
): WriteProblem {
  try {
    const file = fs.realpathSync(path);
    const old = Buffer.from(before);
    const isUnchanged = (): boolean => {
      const bytes = readBytes(file);
      return Buffer.isBuffer(bytes) && bytes.equals(old);
    };
    if (!isUnchanged())
      return { reason: "was changed while it was being fixed" };
    return writeOver(file, Buffer.from(after), isUnchanged);
  } catch (error) {
    return { reason: problemOf(error) };
  }
}

/** Writes a file, whatever it held; devices and pipes such as `/dev/stdout` included. */
export function writeFile(path: string, text: string): void {
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  if (!stat) fs.writeFileSync(path, text);
  else if (!stat.isFile()) fs.writeFileSync(path, text);
  else {
    const problem = writeOver(fs.realpathSync(path), Buffer.from(text));
    if (problem) throw new Error(`\`${path}\` ${problem.reason}.`);
  }
}

/** Creates a file and the folders above it; never touches one that is there. */
export function createFile(
  path: string,
  text: string,
  mode = 0o666,
): WriteProblem {
  try {
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, text, { flag: "wx", mode });
    return undefined;
  } catch (error) {
    return { reason: problemOf(error) };
  }
}

function writeOver(
  file: string,
  bytes: Buffer,
  mayWrite = (): boolean => true,
): WriteProblem {
  removeUnfinished(dirname(file), basename(file));
  const stat = fs.statSync(file);
  // A new file would take only one of the names along.
  if (stat.nlink > 1) return writeInPlace(file, bytes);
  const unfinished = join(
    dirname(file),
    `.${basename(file).slice(0, 100)}.${process.pid}-${randomBytes(4).toString("hex")}${UNFINISHED}`,
  );
  let handle: number;
  try {
    handle = fs.openSync(unfinished, "wx", stat.mode & 0o7777);
  } catch (error) {
    if (isCode(error, "EACCES", "EPERM", "EROFS"))
      return writeInPlace(file, bytes);
    throw error;
  }
  try {
    try {
      fs.writeSync(handle, bytes);
      takeOver(handle, stat);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    if (!mayWrite()) {
      fs.unlinkSync(unfinished);
      return { reason: "was changed while it was being fixed" };
    }
    fs.renameSync(unfinished, file);
    return undefined;
  } catch (error) {
    fs.rmSync(unfinished, { force: true });
    throw error;
  }
}

/** The mode exactly, whatever the umask, and the owner where that is allowed. */
function takeOver(handle: number, stat: fs.Stats): void {
  try {
    fs.fchownSync(handle, stat.uid, stat.gid);
  } catch (error) {
    if (!isCode(error, "EPERM", "EINVAL", "ENOSYS")) throw error;
  }
  fs.fchmodSync(handle, stat.mode & 0o7777);
}

function writeInPlace(file: string, bytes: Buffer): undefined {
  const handle = fs.openSync(file, "r+");
  try {
    fs.writeSync(handle, bytes, 0, bytes.length, 0);
    fs.ftruncateSync(handle, bytes.length);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** What a run that was killed outright has left beside this file. */
function removeUnfinished(folder: string, name: string): void {
  for (const each of fs.readdirSync(folder)) {
    if (!each.startsWith(`.${name.slice(0, 100)}.`)) continue;
    const pid = /\.(\d+)-[0-9a-f]{8}\.playbook-unfinished$/.exec(each)?.[1];
    if (pid && !isRunning(Number(pid)))
      fs.rmSync(join(folder, each), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, "ESRCH");
  }
}

function problemOf(error: unknown): string {
  if (isCode(error, "EEXIST")) return "exists already";
  if (isCode(error, "ENOSPC")) return "cannot be written: the disk is full";
  if (isCode(error, "EROFS")) return "cannot be written: the disk is read-only";
  if (isCode(error, "EACCES", "EPERM"))
    return "cannot be written: permission denied";
  return reasonOf(error).replace("cannot be read", "cannot be written");
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    codes.includes(String(error.code))
  );
}
