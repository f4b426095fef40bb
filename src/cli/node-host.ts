/** A folder on disk as a host for the engine. */

import * as nodeFs from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Host } from "../core/index.ts";
import { listFolder } from "./folder-listing.ts";
import { readDocument } from "./read-document.ts";
import {
  clearLeftovers,
  clearLeftoversElsewhere,
} from "./writing/clear-leftovers.ts";
import type { ReadingFs } from "./reading-fs.ts";

/** Opens a folder; nothing is read yet. Listing throws when the folder itself cannot be listed. */
export function nodeHost(root: string, fs: ReadingFs = nodeFs): Host {
  const folder = resolve(root);
  return {
    rootName: basename(folder),
    list: () => listFolder(folder, fs),
    read: (path) => readDocument(join(folder, path), fs),
  };
}

/** The same for a command that writes: what killed runs have left is cleared away before anything is read. */
export function writableHost(root: string): Host {
  const host = nodeHost(root);
  const folder = nodeFs.realpathSync(resolve(root));
  return {
    ...host,
    list: () => {
      const listing = listFolder(folder, nodeFs, (below, names) =>
        clearLeftovers(join(folder, below), names),
      );
      clearLeftoversElsewhere(listing.files.map((path) => join(folder, path)));
      return listing;
    },
  };
}
