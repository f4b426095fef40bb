/** The files of this machine. */

import * as fs from "node:fs";
import type { FileSystem } from "./io.ts";
import { nodeHost } from "./node-host.ts";
import { readDocument } from "./read-document.ts";
import { replaceFolder } from "./write-folder.ts";
import { createFile, replaceFile, writeFile } from "./write-file.ts";

export const nodeFiles: FileSystem = {
  kindOf(path) {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return "file";
    return stats?.isDirectory() ? "folder" : undefined;
  },
  read: (path) => readDocument(path, fs),
  write: writeFile,
  replace: replaceFile,
  create: createFile,
  replaceFolder,
  openFolder: (root) => nodeHost(root),
};
