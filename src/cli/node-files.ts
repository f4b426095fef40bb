/** The files of this machine. */

import * as fs from "node:fs";
import type { FileSystem } from "./io.ts";
import { nodeHost, writableHost } from "./node-host.ts";
import { readDocument } from "./read-document.ts";
import { createFile, createHook } from "./writing/create-file.ts";
import { replaceFile } from "./writing/replace-file.ts";
import { writeFile, writeOwnFile } from "./writing/write-file.ts";
import { writePack } from "./writing/write-pack.ts";

export const nodeFiles: FileSystem = {
  kindOf(path) {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return "file";
    return stats?.isDirectory() ? "folder" : undefined;
  },
  read: (path) => readDocument(path, fs),
  write: writeFile,
  writeOwn: writeOwnFile,
  replace: replaceFile,
  create: createFile,
  createHook,
  writePack,
  openFolder: (root, isForWriting) =>
    isForWriting ? writableHost(root) : nodeHost(root),
};
