/** Changes the bytes of an open file where it stands, in an order that takes what may fail first. */

import * as fs from "node:fs";
import { CutOff } from "./not-written.ts";
import { readAll, writeAll } from "./write-all.ts";

/**
 * Turns what a file holds now into other bytes. A longer text takes its room on the disk before any byte is lost, and bytes
 * that are right already are not written.
 * @throws whatever is in the way; the file may then hold some of each.
 */
export function overwrite(handle: number, now: Buffer, bytes: Buffer): void {
  if (bytes.length > now.length) {
    writeAll(handle, bytes.subarray(now.length), now.length);
    fs.fsyncSync(handle);
  }
  const common = Math.min(now.length, bytes.length);
  let start = 0;
  while (start < common && now[start] === bytes[start]) start++;
  let end = common;
  while (end > start && now[end - 1] === bytes[end - 1]) end--;
  writeAll(handle, bytes.subarray(start, end), start);
  if (bytes.length < now.length) fs.ftruncateSync(handle, bytes.length);
  fs.fsyncSync(handle);
  if (!readAll(handle).equals(bytes)) throw new CutOff();
}
