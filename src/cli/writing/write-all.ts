/** Bytes on disk: all of them, or an error. */

import * as fs from "node:fs";
import { CutOff, isCode } from "./not-written.ts";

/**
 * Writes all bytes from a position on; a disk that is nearly full takes only a part of what it is given at once.
 * @throws CutOff when it takes nothing and gives no reason.
 */
export function writeAll(
  handle: number,
  bytes: Uint8Array,
  position = 0,
): void {
  let done = 0;
  while (done < bytes.length) {
    const count = fs.writeSync(
      handle,
      bytes,
      done,
      bytes.length - done,
      position + done,
    );
    if (count === 0) throw new CutOff();
    done += count;
  }
}

/** Reads everything that an open file holds. */
export function readAll(handle: number): Buffer {
  const bytes = Buffer.allocUnsafe(fs.fstatSync(handle).size);
  let done = 0;
  while (done < bytes.length) {
    const count = fs.readSync(handle, bytes, done, bytes.length - done, done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

/**
 * Creates a file that is safely on disk when this returns; on failure there is none.
 * @param like its mode, which the umask narrows, or a file whose mode and owner it takes over.
 */
export function writeNew(
  path: string,
  bytes: Uint8Array,
  like: number | fs.Stats,
): void {
  const mode = typeof like === "number" ? like : like.mode & 0o7777;
  const handle = fs.openSync(path, "wx", mode);
  try {
    try {
      writeAll(handle, bytes);
      if (typeof like !== "number") takeOver(handle, like);
      fs.fsyncSync(handle);
      if (fs.fstatSync(handle).size !== bytes.length) throw new CutOff();
    } finally {
      fs.closeSync(handle);
    }
  } catch (error) {
    removeQuietly(path);
    throw error;
  }
}

/** Removes a file of ours and answers whether it is gone; where not, the next run clears it away. */
export function removeQuietly(path: string): boolean {
  try {
    fs.rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** The mode exactly, whatever the umask, and the owner where that is allowed. */
function takeOver(handle: number, { uid, gid, mode }: fs.Stats): void {
  try {
    fs.fchownSync(handle, uid, gid);
  } catch (error) {
    if (!isCode(error, ["EPERM", "EINVAL", "ENOSYS"])) throw error;
  }
  fs.fchmodSync(handle, mode & 0o7777);
}
