/** Writes a whole file, whatever it held. */

import * as fs from "node:fs";
import { clearLeftoversOf } from "./clear-leftovers.ts";
import { leftoverNames } from "./leftover.ts";
import { whyNotWritten, type WriteProblem } from "./not-written.ts";
import { placeInPlaybook, placeOfUser } from "./place.ts";
import { removeQuietly, writeNew } from "./write-all.ts";
import { writeOver } from "./write-over.ts";

/** Devices and pipes such as `/dev/stdout` are written, too. A link that lies in the playbook in `root` is not. */
export function writeFile(
  path: string,
  text: string,
  root: string,
): WriteProblem {
  return writeAt(path, text, () => placeOfUser(root, path));
}

/** The same for a file that settings or a default name: it has to lie in the playbook in `root`. */
export function writeOwnFile(
  path: string,
  text: string,
  root: string,
): WriteProblem {
  return writeAt(path, text, () => placeInPlaybook(root, path));
}

function writeAt(
  path: string,
  text: string,
  findPlace: () => ReturnType<typeof placeOfUser>,
): WriteProblem {
  try {
    const place = findPlace();
    return "reason" in place
      ? place
      : writeBytes(path, place.real, Buffer.from(text));
  } catch (error) {
    return { reason: whyNotWritten(error) };
  }
}

/** A regular file is written by its real path; `path` is how to open anything else. */
function writeBytes(path: string, real: string, bytes: Buffer): WriteProblem {
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return { reason: "is a folder" };
  if (stat && (!stat.isFile() || path.startsWith("/dev/")))
    return writeToDevice(path, bytes);
  clearLeftoversOf(real);
  if (stat) return writeOver(real, bytes);
  const unfinished = leftoverNames(real)("unfinished");
  writeNew(unfinished, bytes, 0o666);
  try {
    fs.renameSync(unfinished, real);
    return undefined;
  } finally {
    removeQuietly(unfinished);
  }
}

/** `/dev/stdout` may be a file that others write to as well: what they wrote stays. */
function writeToDevice(path: string, bytes: Buffer): undefined {
  const handle = fs.openSync(path, "a");
  try {
    let done = 0;
    while (done < bytes.length) done += fs.writeSync(handle, bytes, done);
  } finally {
    fs.closeSync(handle);
  }
}
