/** A folder on disk as a host for the engine. */

import * as nodeFs from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Host } from "../core/index.ts";
import { listFolder, type ReadingFs } from "./folder-listing.ts";
import { readDocument } from "./read-document.ts";

/** Opens a folder; nothing is read yet. Listing throws when the folder itself cannot be listed. */
export function nodeHost(root: string, fs: ReadingFs = nodeFs): Host {
  const folder = resolve(root);
  return {
    rootName: basename(folder),
    list: () => listFolder(folder, fs),
    read: (path) => readDocument(join(folder, path), fs),
  };
}
