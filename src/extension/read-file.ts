/** Bytes of a file of the workspace → text, or why it is no text that can be linted; the same words as at the command line. */

import * as vscode from "vscode";
import type { ReadResult } from "../core/index.ts";

/** Larger files are not documents that people wrote. */
const MAX_SIZE = 1024 * 1024;
const BINARY_HEAD = 8 * 1024;

/** Reads one file. */
export async function readFile(uri: vscode.Uri): Promise<ReadResult> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return { reason: "is a folder" };
    // Reading a pipe would wait for a writer who may never come.
    if (!(type & vscode.FileType.File))
      return { reason: "is not a regular file" };
    if (size > MAX_SIZE) return { reason: "is larger than 1 MiB" };
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Whether a path leads nowhere. */
export async function isGone(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return reasonOf(error) === GONE;
  }
}

/** Decodes a document; a byte order mark is left out, as the editor leaves it out. */
export function decode(bytes: Uint8Array): ReadResult {
  if (bytes.length > MAX_SIZE) return { reason: "is larger than 1 MiB" };
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff)
    return {
      reason:
        "is not UTF-8 text but UTF-16; save it as UTF-8 to have it checked",
    };
  if (bytes.subarray(0, BINARY_HEAD).includes(0))
    return { reason: "is not a text file" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { reason: "is not UTF-8 text" };
  }
}

const GONE = "has gone since the folder was listed";

/** Why a file or folder could not be read, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof vscode.FileSystemError))
    return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
  switch (error.code) {
    case "FileNotFound":
      return GONE;
    case "FileIsADirectory":
      return "is a folder";
    case "NoPermissions":
      return "cannot be read: permission denied";
    default:
      return `cannot be read (${error.code})`;
  }
}
