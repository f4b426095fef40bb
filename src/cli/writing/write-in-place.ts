/** Writes a file where it stands: for one with several names, and where its folder takes no new file. */

import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { leftoverNames } from "./leftover.ts";
import { isCode, whyNotWritten, type WriteProblem } from "./not-written.ts";
import { overwrite } from "./overwrite.ts";
import { readAll, removeQuietly, writeNew } from "./write-all.ts";

/**
 * The old and the new text are both on disk before a byte of the file changes. Whatever fails, the old text is put back; a
 * run that is killed is finished by the next one.
 * @throws an error of the file system, after which the file is as it was.
 */
export function writeInPlace(
  file: string,
  bytes: Buffer,
  mayWrite: () => WriteProblem,
): WriteProblem {
  const handle = fs.openSync(file, "r+");
  let kept: Kept | undefined;
  try {
    const before = readAll(handle);
    kept = keepBoth(file, before, bytes);
    const problem = mayWrite();
    if (problem) return problem;
    try {
      overwrite(handle, before, bytes);
    } catch (error) {
      if (putBack(handle, before)) throw error;
      const { backup } = kept;
      kept = undefined;
      return {
        reason: `${whyNotWritten(error)}; it now holds some of the old text and some of the new, and the old one is in \`${backup}\``,
      };
    }
    return undefined;
  } finally {
    // A backup alone would look like the only copy of its text.
    if (kept && removeQuietly(kept.backup)) removeQuietly(kept.unfinished);
    closeQuietly(handle);
  }
}

/** What the file holds has been read again by now. */
function closeQuietly(handle: number): void {
  try {
    fs.closeSync(handle);
  } catch {
    return;
  }
}

interface Kept {
  readonly backup: string;
  readonly unfinished: string;
}

function keepBoth(file: string, before: Buffer, after: Buffer): Kept {
  try {
    return keepBothIn(dirname(file), file, before, after);
  } catch (error) {
    if (!isCode(error, ["EACCES", "EPERM", "EROFS"])) throw error;
    return keepBothIn(fs.realpathSync(tmpdir()), file, before, after);
  }
}

/** A backup that is there is whole: it gets its name when all of it is on disk. */
function keepBothIn(
  folder: string,
  file: string,
  before: Buffer,
  after: Buffer,
): Kept {
  const nameOf = leftoverNames(file, folder);
  const kept = {
    backup: nameOf("backup", true),
    unfinished: nameOf("unfinished", true),
  };
  const incomplete = leftoverNames(file, folder)("unfinished", true);
  try {
    writeNew(kept.unfinished, after, 0o600);
    writeNew(incomplete, before, 0o600);
    fs.renameSync(incomplete, kept.backup);
    return kept;
  } catch (error) {
    removeQuietly(incomplete);
    removeQuietly(kept.unfinished);
    throw error;
  }
}

function putBack(handle: number, before: Buffer): boolean {
  try {
    overwrite(handle, readAll(handle), before);
    return true;
  } catch {
    return false;
  }
}
