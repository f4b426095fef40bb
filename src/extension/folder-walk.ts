/** Lists a playbook's folder through the editor's own file system, in the order and with the omissions of the command line. */

import * as vscode from "vscode";
import {
  FOREIGN_REASON,
  ignoreFile,
  isIgnored,
  parseIgnorePatterns,
  type IgnoreFile,
  type Listing,
  type Skipped,
} from "../core/index.ts";
import { readFile, reasonOf } from "./read-file.ts";

/** What a folder holds, and what a later file in it would be. */
export interface Walk extends Listing {
  /** Whether a file of this path is none of the playbook's. */
  leavesOut(path: string): boolean;
}

/** Never a part of a playbook, and often large. */
const NEVER = new Set([".git", ".hg", ".svn", "node_modules"]);

/** Walks everything below a root; folders that `isOther` knows are playbooks of their own. */
export async function walkFolder(
  root: vscode.Uri,
  isOther: (folder: string) => boolean,
): Promise<Walk> {
  const files: string[] = [];
  const links: string[] = [];
  const skipped: Skipped[] = [];
  const above = await ignoredAbove(root);
  const ignoring = new Map<string, IgnoreFile>();

  const isIgnoredHere = (path: string, isFolder: boolean): boolean => {
    const speaking = foldersAbove(path).flatMap(
      (folder) => ignoring.get(folder) ?? [],
    );
    return isIgnored(path, isFolder, [...above, ...speaking]);
  };
  const isOut = (path: string, isFolder: boolean): boolean => {
    if (NEVER.has(path.slice(path.lastIndexOf("/") + 1))) return true;
    if (isFolder && isOther(path)) return true;
    return isIgnoredHere(path, isFolder);
  };
  const visit = async (folder: string): Promise<void> => {
    const entries = await readFolder(root, folder);
    if (typeof entries === "string") {
      skipped.push({ path: folder || ".", reason: entries, isFolder: true });
      return;
    }
    if (entries.some(([name]) => name === ".gitignore")) {
      const patterns = await readPatterns(vscode.Uri.joinPath(root, folder));
      if (patterns) ignoring.set(folder, ignoreFile(folder, patterns));
    }
    const folders: string[] = [];
    for (const [name, kind] of entries) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const isFolder = kind === vscode.FileType.Directory;
      if (isFolder && name === "node_modules" && !isIgnoredHere(path, true))
        skipped.push({ path, reason: FOREIGN_REASON, isFolder });
      if (isOut(path, isFolder)) continue;
      if (kind === vscode.FileType.Directory) folders.push(path);
      else if (kind & vscode.FileType.File) {
        files.push(path);
        if (kind & vscode.FileType.SymbolicLink) links.push(path);
      } else if (!(kind & vscode.FileType.Directory))
        skipped.push({ path, reason: "is not a regular file" });
    }
    await Promise.all(folders.map(visit));
  };

  await visit("");
  return {
    files: files.sort(),
    links: links.sort(),
    skipped,
    leavesOut: (path) =>
      isOut(path, false) ||
      foldersAbove(path).some((folder) => folder !== "" && isOut(folder, true)),
  };
}

/** `""`, `a` and `a/b` of `a/b/c.md`. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split("/");
  return names.map((_, at) => names.slice(0, at).join("/"));
}

async function readFolder(
  root: vscode.Uri,
  folder: string,
): Promise<[string, vscode.FileType][] | string> {
  try {
    const uri = vscode.Uri.joinPath(root, folder);
    return await vscode.workspace.fs.readDirectory(uri);
  } catch (error) {
    return reasonOf(error);
  }
}

async function readPatterns(
  folder: vscode.Uri,
): Promise<ReturnType<typeof parseIgnorePatterns>> {
  const read = await readFile(vscode.Uri.joinPath(folder, ".gitignore"));
  return "text" in read ? parseIgnorePatterns(read.text) : undefined;
}

/** The `.gitignore` files between the workspace folder and a playbook inside it; none when they ignore the playbook itself. */
async function ignoredAbove(root: vscode.Uri): Promise<readonly IgnoreFile[]> {
  const top = vscode.workspace.getWorkspaceFolder(root)?.uri.path;
  const found: IgnoreFile[] = [];
  if (top === undefined) return found;
  for (let at = root; at.path.length > top.length;) {
    at = vscode.Uri.joinPath(at, "..");
    const patterns = await readPatterns(at);
    const prefix = `${root.path.slice(at.path.length).replace(/^\//, "")}/`;
    if (patterns?.test(prefix).ignored) return [];
    if (patterns) found.unshift({ patterns, cut: 0, prefix });
  }
  return found;
}
