/** Puts a whole folder in place at once: a reader meets the old files or the new ones, never some of each. */

import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { reasonOf } from "./folder-listing.ts";
import type { WriteProblem } from "./io.ts";

/**
 * Writes the files beside the folder, then swaps the two. Whoever calls has made sure that nothing else lies in the old one.
 */
export function replaceFolder(
  path: string,
  files: ReadonlyMap<string, string>,
): WriteProblem {
  const mark = `${process.pid}-${randomBytes(4).toString("hex")}`;
  const beside = (what: string): string =>
    join(dirname(path), `.${basename(path)}.${mark}.${what}`);
  const [fresh, old] = [beside("new"), beside("old")];
  try {
    fs.mkdirSync(fresh, { recursive: true });
    for (const [name, text] of files)
      fs.writeFileSync(join(fresh, name), text, { flag: "wx" });
    const isThere = fs.existsSync(path);
    if (isThere) fs.renameSync(path, old);
    try {
      fs.renameSync(fresh, path);
    } catch (error) {
      if (isThere) fs.renameSync(old, path);
      throw error;
    }
    return undefined;
  } catch (error) {
    return {
      reason: reasonOf(error).replace("cannot be read", "cannot be written"),
    };
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
    fs.rmSync(old, { recursive: true, force: true });
  }
}
