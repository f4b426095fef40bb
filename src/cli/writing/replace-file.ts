/** Replaces the text of a document by another, unless it changed since it was read. */

import { readBytes } from "../read-document.ts";
import { whyNotWritten, type WriteProblem } from "./not-written.ts";
import { placeInPlaybook } from "./place.ts";
import { writeOver } from "./write-over.ts";

/**
 * Links within the playbook are followed, the mode is kept, and a file with several names keeps them all. Nothing is written
 * when the file no longer holds `before`, or lies outside the playbook in `root`; under another of its names it may have got
 * the new text already.
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
    const bytes = Buffer.from(after);
    return holds(place.real, bytes)
      ? undefined
      : (changed() ?? writeOver(place.real, bytes, changed));
  } catch (error) {
    return { reason: whyNotWritten(error) };
  }
}

function holds(file: string, wanted: Buffer): boolean {
  const bytes = readBytes(file);
  return Buffer.isBuffer(bytes) && bytes.equals(wanted);
}
