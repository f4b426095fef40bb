/** What lies in the folder of a pack: its own files, unchanged, or the reason why it is left alone. */

import * as fs from "node:fs";
import { join } from "node:path";
import { isAbandoned, leftoverNamed } from "./leftover.ts";
import type { WriteProblem } from "./not-written.ts";
import {
  checksum,
  MANIFEST,
  readChecksums,
  type Checksums,
} from "./pack-manifest.ts";
import { isReadOnly } from "./write-over.ts";

/** A file of an older pack. */
export interface HeldFile {
  readonly bytes: Buffer;
  readonly stat: fs.Stats;
}

/** The files of an older pack, and names of what killed runs have left. */
export interface HeldPack {
  readonly files: ReadonlyMap<string, HeldFile>;
  readonly leftovers: readonly string[];
}

/** What a pack's files are called; a list of checksums may be of any other files. */
const PACK_NAME = /^[a-z-]+\.(?:csv|html)$/;

/**
 * Reads a folder by plain listing, so that nothing hidden or ignored escapes. A file is the pack's own when the manifest has
 * it with the checksum that it still has, or the journal of a run that was stopped while it replaced the pack.
 */
export function readPack(folder: string): HeldPack | NonNullable<WriteProblem> {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  const leftovers: string[] = [];
  const journals: string[] = [];
  for (const { name } of entries) {
    const leftover = leftoverNamed(name);
    if (!leftover) continue;
    const path = join(folder, name);
    const stat = fs.lstatSync(path);
    if (!stat.isFile()) return foreign(name);
    if (!isAbandoned(leftover, stat))
      return { reason: "is being written by another run; wait for its end" };
    leftovers.push(name);
    if (leftover.kind === "journal")
      journals.push(fs.readFileSync(path, "utf8"));
  }
  const names = entries
    .map(({ name }) => name)
    .filter((name) => !leftovers.includes(name));
  const files = new Map<string, HeldFile>();
  for (const name of names.sort()) {
    const path = join(folder, name);
    const stat = fs.lstatSync(path);
    if (!stat.isFile()) return foreign(name);
    files.set(name, { bytes: fs.readFileSync(path), stat });
  }
  const manifest = files.get(MANIFEST)?.bytes.toString("utf8") ?? "";
  const own = readChecksums([manifest, ...journals]);
  for (const [name, file] of files) {
    const problem = problemOf(name, file, own);
    if (problem) return problem;
    if (isReadOnly(join(folder, name), file.stat))
      return { reason: `holds \`${name}\`, which is read-only` };
  }
  return { files, leftovers };
}

function problemOf(
  name: string,
  { bytes }: HeldFile,
  own: Checksums,
): WriteProblem {
  const sums = own.get(name);
  if (name === MANIFEST)
    return own.size > 0 && (sums === undefined || sums.has(checksum(bytes)))
      ? undefined
      : foreign(name);
  if (!sums || !PACK_NAME.test(name)) return foreign(name);
  return sums.has(checksum(bytes))
    ? undefined
    : {
        reason: `holds \`${name}\`, which was changed since the pack was written; move it away, or choose another folder`,
      };
}

function foreign(name: string): NonNullable<WriteProblem> {
  return {
    reason: `holds \`${name}\`, which is not of an audit pack; choose another folder`,
  };
}
