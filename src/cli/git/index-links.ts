/** Symbolic links in git's index: what they lead to among the staged files. */

import { posix } from "node:path";
import type { Skipped } from "../../core/index.ts";
import type { Blobs } from "./blobs.ts";
import type { IndexEntry } from "./index-differences.ts";

const MAX_HOPS = 8;

/** Adds what links lead to under the links' own names; answers the links that lead to no staged file. */
export async function followLinks(
  links: ReadonlyMap<string, IndexEntry>,
  entries: Map<string, IndexEntry>,
  blobs: Blobs,
): Promise<readonly Skipped[]> {
  const skipped: Skipped[] = [];
  for (const path of links.keys()) {
    const target = await endOf(path, links, blobs);
    const entry = target === undefined ? undefined : entries.get(target);
    const isFolder =
      target !== undefined &&
      [...entries.keys()].some((each) => each.startsWith(`${target}/`));
    if (entry) entries.set(path, entry);
    else if (!isFolder)
      skipped.push({ path, reason: "is a link to no file that is staged" });
  }
  return skipped;
}

async function endOf(
  link: string,
  links: ReadonlyMap<string, IndexEntry>,
  blobs: Blobs,
): Promise<string | undefined> {
  let path = link;
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    const entry = links.get(path);
    if (!entry) return path;
    const read = await blobs.read(entry.oid);
    if ("reason" in read || posix.isAbsolute(read.text)) return undefined;
    path = posix.join(posix.dirname(path), read.text);
    if (path === ".." || path.startsWith("../")) return undefined;
  }
  return undefined;
}
