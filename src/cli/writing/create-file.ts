/** Creates a file that nobody had: whole or not at all, and never over another. */

import * as fs from "node:fs";
import { dirname } from "node:path";
import { clearLeftovers } from "./clear-leftovers.ts";
import { leftoverNames } from "./leftover.ts";
import {
  EXISTS,
  isCode,
  whyNotWritten,
  type WriteProblem,
} from "./not-written.ts";
import { placeInPlaybook, placeWithin } from "./place.ts";
import { removeQuietly, writeNew } from "./write-all.ts";

/** What some disks say that know no second name for a file. */
const NO_LINKS = ["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK"];

/** Creates a file of the playbook in `root` and the folders above it; on failure none of them is there. */
export function createFile(
  path: string,
  text: string,
  root: string,
): WriteProblem {
  return create(path, text, 0o666, () => placeInPlaybook(root, path));
}

/** Creates a program that git is to run, within one of the folders that are the repository's own. */
export function createHook(
  path: string,
  text: string,
  folders: readonly string[],
): WriteProblem {
  return create(path, text, 0o777, () => placeWithin(folders, path));
}

function create(
  path: string,
  text: string,
  mode: number,
  findPlace: () => ReturnType<typeof placeWithin>,
): WriteProblem {
  let made: Made | undefined;
  try {
    const place = findPlace();
    if ("real" in place) clearLeftovers(dirname(place.real));
    if (fs.lstatSync(path, { throwIfNoEntry: false }))
      return { reason: EXISTS };
    if ("reason" in place) return place;
    made = makeFolders(dirname(place.real));
    const unfinished = leftoverNames(place.real)("unfinished");
    writeNew(unfinished, Buffer.from(text), mode);
    try {
      giveName(unfinished, place.real);
    } finally {
      removeQuietly(unfinished);
    }
    return undefined;
  } catch (error) {
    if (made) removeFolders(made);
    return { reason: whyNotWritten(error) };
  }
}

/** Folders that were made for a file; `first` is the topmost new one. */
export interface Made {
  readonly folder: string;
  readonly first: string | undefined;
}

/** Makes a folder and those above it. */
export function makeFolders(folder: string): Made {
  return { folder, first: fs.mkdirSync(folder, { recursive: true }) };
}

/** Takes back what was made, unless someone has put something in. */
export function removeFolders({ folder, first }: Made): void {
  if (first === undefined) return;
  try {
    for (let each = folder; ; each = dirname(each)) {
      fs.rmdirSync(each);
      if (each === first) return;
    }
  } catch {
    return;
  }
}

/** A second name is given only where there is no file of that name yet, and renaming does not ask. */
function giveName(unfinished: string, path: string): void {
  try {
    fs.linkSync(unfinished, path);
  } catch (error) {
    if (!isCode(error, NO_LINKS)) throw error;
    fs.closeSync(fs.openSync(path, "wx"));
    try {
      fs.renameSync(unfinished, path);
    } catch (failure) {
      removeQuietly(path);
      throw failure;
    }
  }
}
