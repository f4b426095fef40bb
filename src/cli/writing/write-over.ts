/** Puts new bytes in the place of a file's old ones: a reader, or a crash, meets the one or the other. */

import * as fs from "node:fs";
import { leftoverNames } from "./leftover.ts";
import { isCode, whyNotWritten, type WriteProblem } from "./not-written.ts";
import { removeQuietly, writeNew } from "./write-all.ts";
import { writeInPlace } from "./write-in-place.ts";

/** In a folder like this the file itself may still be open for writing. */
const NO_NEW_FILES = ["EACCES", "EPERM", "EROFS"];
/** A file that something is mounted on, or that the system guards, cannot change places. */
const NO_RENAMING = [...NO_NEW_FILES, "EBUSY", "EXDEV"];

/**
 * Writes over a regular file, by its real path. Its mode and owner stay, and one with several names keeps them all.
 * @param mayWrite is asked last of all before the old bytes go.
 */
export function writeOver(
  file: string,
  bytes: Buffer,
  mayWrite: () => WriteProblem = () => undefined,
): WriteProblem {
  try {
    const stat = fs.statSync(file);
    if (isReadOnly(file, stat))
      return { reason: "is read-only and is left as it is" };
    // A new file would take only one of the names along.
    if (stat.nlink > 1) return writeInPlace(file, bytes, mayWrite);
    const unfinished = leftoverNames(file)("unfinished");
    try {
      writeNew(unfinished, bytes, stat);
    } catch (error) {
      if (!isCode(error, NO_NEW_FILES)) throw error;
      return writeInPlace(file, bytes, mayWrite);
    }
    try {
      const problem = mayWrite();
      if (problem) return problem;
      fs.renameSync(unfinished, file);
      return undefined;
    } catch (error) {
      if (!isCode(error, NO_RENAMING)) throw error;
      return writeInPlace(file, bytes, mayWrite);
    } finally {
      removeQuietly(unfinished);
    }
  } catch (error) {
    return { reason: `${whyNotWritten(error)}; its old text stands` };
  }
}

/** Who may do everything is not asked by the system whether a file is meant to stay as it is. */
export function isReadOnly(file: string, { mode }: fs.Stats): boolean {
  if ((mode & 0o222) === 0) return true;
  try {
    fs.accessSync(file, fs.constants.W_OK);
    return false;
  } catch (error) {
    return isCode(error, ["EACCES", "EPERM"]);
  }
}
