/** Lists a folder on disk: regular files, links that stay inside, and a plain reason for whatever is not looked at. */

import type { Dirent } from "node:fs";
import * as nodeFs from "node:fs";
import { join, sep } from "node:path";
import {
  FOREIGN_REASON,
  isIgnored,
  type IgnoreFile,
  type Listing,
  type Skipped,
} from "../core/index.ts";
import { ignoredAbove, readIgnoreFile } from "./ignore-files.ts";
import { leftoverNamed } from "./writing/leftover.ts";
import type { ReadingFs } from "./reading-fs.ts";

/** Never a part of a playbook, and often large. */
const NEVER = new Set([".git", ".hg", ".svn"]);
/** A folder of such a name was surely meant to be a file. */
const DOCUMENT_NAME = /\.(?:md|markdown|mdx|erb)$/i;

/**
 * Lists everything below a root, in the order of its names. Never follows a link to a folder, so it always ends. Files that
 * exist only while another is written are not shown; `clear` hears of the folders that hold some.
 */
export function listFolder(
  root: string,
  fs: ReadingFs = nodeFs,
  clear?: (folder: string, names: readonly string[]) => void,
): Listing {
  const realRoot = fs.realpathSync(root);
  const files: string[] = [];
  const links: string[] = [];
  const skipped: Skipped[] = [];

  const visit = (folder: string, above: readonly IgnoreFile[]): void => {
    let entries: Dirent[];
    try {
      entries = fs.readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      if (folder === "") throw error;
      skipped.push({ path: folder, reason: reasonOf(error), isFolder: true });
      return;
    }
    const own = entries.some(({ name }) => name === ".gitignore")
      ? readIgnoreFile(fs, join(root, folder, ".gitignore"), folder)
      : undefined;
    const ignoring = own ? [...above, own] : above;
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const names = entries.map(({ name }) => name);
    if (clear && names.some(leftoverNamed)) clear(folder, names);
    for (const entry of entries) {
      if (NEVER.has(entry.name) || leftoverNamed(entry.name)) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const isFolder = entry.isDirectory();
      if (isIgnored(path, isFolder, ignoring)) continue;
      if (isFolder && entry.name === "node_modules")
        skipped.push({ path, reason: FOREIGN_REASON, isFolder });
      else if (isFolder) {
        if (DOCUMENT_NAME.test(entry.name))
          skipped.push({ path, reason: "is a folder" });
        visit(path, ignoring);
      } else if (isUnreadableName(entry.name, join(root, path), fs))
        skipped.push({ path, reason: "has a name that is not UTF-8" });
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) {
        const link = followLink(join(root, path), realRoot, fs);
        if (link === undefined) {
          files.push(path);
          links.push(path);
        } else if (link !== "inside") skipped.push({ path, ...link });
      } else skipped.push({ path, reason: `is ${kindOf(entry)}, not a file` });
    }
  };
  visit("", ignoredAbove(realRoot, fs));
  return { files, links, skipped };
}

/** `undefined` for a link to a file of the playbook, `inside` for one to a folder that is walked anyway. */
function followLink(
  path: string,
  realRoot: string,
  fs: ReadingFs,
): Omit<Skipped, "path"> | "inside" | undefined {
  try {
    const target = fs.realpathSync(path);
    const stat = fs.statSync(target);
    const isInside = target === realRoot || target.startsWith(realRoot + sep);
    if (stat.isDirectory())
      return isInside
        ? "inside"
        : {
            reason: "is a link to a folder outside the playbook",
            isFolder: true,
          };
    if (!isInside)
      return { reason: "is a link to a file outside the playbook" };
    return stat.isFile()
      ? undefined
      : { reason: "is a link to no regular file" };
  } catch (error) {
    return {
      reason:
        codeOf(error) === "ENOENT"
          ? "is a link to a file that does not exist"
          : reasonOf(error),
    };
  }
}

/** Bytes that are not UTF-8 become U+FFFD, under which the file is not found. */
function isUnreadableName(name: string, path: string, fs: ReadingFs): boolean {
  return name.includes("\ufffd") && !fs.existsSync(path);
}

function kindOf(entry: Dirent): string {
  if (entry.isFIFO()) return "a named pipe";
  if (entry.isSocket()) return "a socket";
  return "a device";
}

/** Why a file or folder could not be read, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return "has gone since the folder was listed";
    case "EACCES":
    case "EPERM":
      return "cannot be read: permission denied";
    case "ELOOP":
      return "is a link that leads in a circle";
    case "EISDIR":
      return "is a folder";
    case "EMFILE":
    case "ENFILE":
      return "cannot be read: too many files are open";
    case undefined:
      throw error;
    default:
      return `cannot be read (${codeOf(error)})`;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error
    ? String(error.code)
    : undefined;
}
