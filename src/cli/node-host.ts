/** A folder on disk as a host for the engine. */

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Host } from "../core/index.ts";

/** Opens a folder; nothing is read yet. */
export function nodeHost(root: string): Host {
  return {
    rootName: basename(root),
    list() {
      const entries = readdirSync(root, {
        recursive: true,
        withFileTypes: true,
      });
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name).slice(root.length + 1),
        );
      return { files, skipped: [] };
    },
    read: (path) => ({ text: readFileSync(join(root, path), "utf8") }),
  };
}
