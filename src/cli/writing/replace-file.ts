/** Replaces the text of a document by another, unless it changed since it was read. */

import { readBytes } from "../read-document.ts";
import { whyNotWritten, type WriteProblem } from "./not-written.ts";
import { placeInPlaybook } from "./place.ts";
import { writeOver } from "./write-over.ts";

/**
 * Links within the playbook are followed, the mode is kept, and a file with several names keeps them all. Nothing is written
 * when the file no longer holds `before`, or lies outside the playbook in `root`.
 */
export function replaceFile(
  path: string,
  before: string,
  after: string,
  root: string,
): WriteProblem {
  try {
    const place = placeInPlaybook(root, path);
    if ("reason" in place) return place;
    const old = Buffer.from(before);
    const changed = (): WriteProblem => {
      const bytes = readBytes(place.real);
      if (!Buffer.isBuffer(bytes)) return bytes;
      return bytes.equals(old)
        ? undefined
        : {
            reason: "was changed while it was being fixed and is left as it is",
          };
    };
    return changed() ?? writeOver(place.real, Buffer.from(after), changed);
  } catch (error) {
    return { reason: whyNotWritten(error) };
  }
}
