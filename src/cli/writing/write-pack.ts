/** Replaces a pack of files by another: file by file, the manifest last, and never without a word on what is whose. */

import * as fs from "node:fs";
import { join } from "node:path";
import { makeFolders, removeFolders } from "./create-file.ts";
import { leftoverNames } from "./leftover.ts";
import { whyNotWritten, type WriteProblem } from "./not-written.ts";
import { checksum, linesOf, MANIFEST } from "./pack-manifest.ts";
import { placeOfUser } from "./place.ts";
import { readPack, type HeldFile, type HeldPack } from "./read-pack.ts";
import { removeQuietly, writeNew } from "./write-all.ts";

/**
 * Makes a folder hold exactly these files, the manifest among them. All of them are on disk before the first one takes its
 * place, and a journal then names old and new checksums, so that the next run knows its own files wherever this one ends.
 */
export function writePack(
  path: string,
  files: ReadonlyMap<string, string>,
  root: string,
): WriteProblem {
  try {
    const place = placeOfUser(root, path);
    if ("reason" in place) return place;
    const { real } = place;
    if (fs.statSync(real, { throwIfNoEntry: false })?.isFile())
      return { reason: "is a file" };
    const made = makeFolders(real);
    const problem = fill(real, files);
    if (problem) removeFolders(made);
    return problem;
  } catch (error) {
    return { reason: whyNotWritten(error) };
  }
}

/** Whether the folder holds files of two packs. */
type PackProblem =
  { readonly reason: string; readonly isMixed?: true } | undefined;

function fill(
  folder: string,
  files: ReadonlyMap<string, string>,
): WriteProblem {
  let journal: string | undefined;
  const stands = fs.existsSync(join(folder, MANIFEST))
    ? "; the pack that was there stands"
    : "";
  const fresh = new Map<string, string>();
  const inOrder = [...files].sort(
    ([a], [b]) => Number(a === MANIFEST) - Number(b === MANIFEST),
  );
  try {
    const held = readPack(folder);
    if ("reason" in held) return held;
    journal = writeJournal(folder, held, files);
    for (const name of held.leftovers) removeQuietly(join(folder, name));
    for (const [name, text] of inOrder) {
      const unfinished = leftoverNames(join(folder, name))("unfinished");
      const like = held.files.get(name)?.stat ?? 0o666;
      writeNew(unfinished, Buffer.from(text), like);
      fresh.set(name, unfinished);
    }
    const problem =
      exchange(folder, fresh, held.files) ??
      removeOld(folder, files, held.files);
    // What is left is then still known as the pack's own.
    if (problem?.isMixed) journal = undefined;
    return problem;
  } catch (error) {
    return { reason: `${whyNotWritten(error)}${stands}` };
  } finally {
    for (const each of fresh.values()) removeQuietly(each);
    if (journal !== undefined) removeQuietly(journal);
  }
}

function writeJournal(
  folder: string,
  held: HeldPack,
  files: ReadonlyMap<string, string>,
): string {
  const nameOf = leftoverNames(join(folder, MANIFEST));
  const journal = nameOf("journal");
  const lines = linesOf([
    ...[...held.files].map(
      ([name, { bytes }]) => [name, checksum(bytes)] as const,
    ),
    ...[...files].map(([name, text]) => [name, checksum(text)] as const),
  ]);
  writeNew(nameOf("unfinished"), Buffer.from(lines), 0o666);
  try {
    fs.renameSync(nameOf("unfinished"), journal);
  } finally {
    removeQuietly(nameOf("unfinished"));
  }
  return journal;
}

/** Puts the new files in their places; where one fails, the old ones come back. */
function exchange(
  folder: string,
  fresh: ReadonlyMap<string, string>,
  held: ReadonlyMap<string, HeldFile>,
): PackProblem {
  const done: string[] = [];
  try {
    for (const [name, unfinished] of fresh) {
      fs.renameSync(unfinished, join(folder, name));
      done.push(name);
    }
    return undefined;
  } catch (error) {
    const isBack = done.map((name) =>
      putBack(join(folder, name), held.get(name)),
    );
    if (isBack.every(Boolean)) throw error;
    return {
      reason: `${whyNotWritten(error)}; it now holds some files of the old pack and some of the new: run the command again`,
      isMixed: true,
    };
  }
}

function putBack(path: string, old: HeldFile | undefined): boolean {
  const unfinished = leftoverNames(path)("unfinished");
  try {
    if (old === undefined) fs.rmSync(path);
    else {
      writeNew(unfinished, old.bytes, old.stat);
      fs.renameSync(unfinished, path);
    }
    return true;
  } catch {
    removeQuietly(unfinished);
    return false;
  }
}

function removeOld(
  folder: string,
  files: ReadonlyMap<string, string>,
  held: ReadonlyMap<string, HeldFile>,
): PackProblem {
  for (const name of held.keys())
    if (!files.has(name))
      try {
        fs.rmSync(join(folder, name));
      } catch {
        return {
          reason: `holds the new pack, but \`${name}\` of the older one could not be removed; run the command again`,
          isMixed: true,
        };
      }
  return undefined;
}
