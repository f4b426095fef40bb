/** The files of this machine. */

import * as fs from "node:fs";
import type { FileSystem } from "./io.ts";
import { nodeHost } from "./node-host.ts";
import { readDocument } from "./read-document.ts";

export const nodeFiles: FileSystem = {
  kindOf(path) {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return "file";
    return stats?.isDirectory() ? "folder" : undefined;
  },
  read: (path) => readDocument(path, fs),
  write: (path, text) => fs.writeFileSync(path, text),
  openFolder: (root) => nodeHost(root),
};
