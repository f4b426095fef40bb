/** The files of this machine. */

import { readFileSync, statSync, writeFileSync } from "node:fs";
import type { FileSystem } from "./io.ts";
import { nodeHost } from "./node-host.ts";

export const nodeFiles: FileSystem = {
  kindOf(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return "file";
    return stats?.isDirectory() ? "folder" : undefined;
  },
  read: (path) => ({ text: readFileSync(path, "utf8") }),
  write: (path, text) => writeFileSync(path, text),
  openFolder: nodeHost,
};
