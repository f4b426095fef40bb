/** Puts the result of a command where it is wanted. */

import { resolve } from "node:path";
import { CannotRun } from "./cannot-run.ts";
import type { Io } from "./io.ts";

/** Spreadsheets take a CSV file without this mark for a text in an old encoding. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * Writes to a file, or to standard output when there is none.
 * @throws CannotRun when the file cannot be written.
 */
export function writeOutput(
  io: Pick<Io, "files" | "cwd" | "stdout">,
  path: string | undefined,
  text: string,
): void {
  if (path === undefined) io.stdout.write(text);
  else
    try {
      io.files.write(resolve(io.cwd, path), text);
    } catch (cause) {
      throw new CannotRun(
        `\`${path}\` could not be written: ${reasonOf(cause)}.`,
        { cause },
      );
    }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "its folder does not exist",
    EACCES: "you may not write there",
    EPERM: "you may not write there",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
    EISDIR: "it is a folder",
  };
  return (
    (code !== undefined && Object.hasOwn(reasons, code)
      ? reasons[code]
      : message) ?? String(error)
  );
}
