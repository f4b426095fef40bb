/** Bytes of a file → text, or why it is no text that can be linted. */

import { isAscii, isUtf8 } from "node:buffer";
import * as nodeFs from "node:fs";
import type { ReadResult } from "../core/index.ts";
import { reasonOf } from "./folder-listing.ts";
import type { ReadingFs } from "./reading-fs.ts";

/** Larger files are not documents that people wrote. */
export const MAX_SIZE = 1024 * 1024;
const BINARY_HEAD = 8 * 1024;

/** Without this, opening a named pipe waits for a writer for ever. Not known on Windows, nor needed there. */
const NON_BLOCKING =
  nodeFs.constants.O_RDONLY | (nodeFs.constants.O_NONBLOCK ?? 0);

/** Reads one file; a synchronous read, because ten thousand small ones are three times faster that way. */
export function readDocument(file: string, fs: ReadingFs = nodeFs): ReadResult {
  const bytes = readSmall(file, fs) ?? readBytes(file, fs);
  return Buffer.isBuffer(bytes) ? decode(bytes) : bytes;
}

/** Most documents fit, and are decoded before the next is read. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);

/** The bytes of a file that fits the shared buffer; of any other, and where something is wrong, nothing is said of it here. */
function readSmall(file: string, fs: ReadingFs): Buffer | undefined {
  let handle: number | undefined;
  try {
    handle = fs.openSync(file, NON_BLOCKING);
    for (let length = 0; length < scratch.length;) {
      const more = fs.readSync(
        handle,
        scratch,
        length,
        scratch.length - length,
        null,
      );
      // An empty file may be none at all, but a pipe.
      if (more === 0)
        return length === 0 ? undefined : scratch.subarray(0, length);
      length += more;
    }
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeAfterReading(handle, fs);
  }
  return undefined;
}

/** The bytes of a regular file within the size limit, or why there are none. */
export function readBytes(
  file: string,
  fs: ReadingFs = nodeFs,
): Buffer | { readonly reason: string } {
  let handle: number | undefined;
  try {
    handle = fs.openSync(file, NON_BLOCKING);
    const stat = fs.fstatSync(handle);
    if (stat.isDirectory()) return { reason: "is a folder" };
    if (!stat.isFile()) return { reason: "is not a regular file" };
    if (stat.size > MAX_SIZE) return { reason: "is larger than 1 MiB" };
    const bytes = Buffer.allocUnsafe(stat.size);
    let length = 0;
    while (length < bytes.length) {
      const more = fs.readSync(
        handle,
        bytes,
        length,
        bytes.length - length,
        null,
      );
      if (more === 0) break;
      length += more;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    if (handle !== undefined) closeAfterReading(handle, fs);
  }
}

/** What has been read is whole, whatever becomes of the handle. */
function closeAfterReading(handle: number, fs: ReadingFs): void {
  try {
    fs.closeSync(handle);
  } catch {
    return;
  }
}

/** Decodes a document; a byte order mark stays in the text, so that writing it back changes nothing. */
export function decode(bytes: Buffer): ReadResult {
  if (bytes.length > MAX_SIZE) return { reason: "is larger than 1 MiB" };
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff)
    return {
      reason:
        "is not UTF-8 text but UTF-16; save it as UTF-8 to have it checked",
    };
  if (bytes.subarray(0, BINARY_HEAD).includes(0))
    return { reason: "is not a text file" };
  if (isAscii(bytes)) return { text: bytes.toString("latin1") };
  if (!isUtf8(bytes)) return { reason: "is not UTF-8 text" };
  return { text: bytes.toString("utf8") };
}
