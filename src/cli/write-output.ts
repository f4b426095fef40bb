/** Puts the result of a command where it is wanted. */

import { resolve } from "node:path";
import { CannotRun } from "./cannot-run.ts";
import type { Root } from "./find-root.ts";
import type { Io } from "./io.ts";

/** Spreadsheets take a CSV file without this mark for a text in an old encoding. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * Writes to a file, or to standard output when there is none.
 * @throws CannotRun when the file cannot be written.
 */
export function writeOutput(
  io: Pick<Io, "files" | "cwd" | "stdout">,
  root: Pick<Root, "path">,
  path: string | undefined,
  text: string,
): void {
  if (path === undefined) io.stdout.write(text);
  else {
    const problem = io.files.write(resolve(io.cwd, path), text, root.path);
    if (problem) throw new CannotRun(`\`${path}\` ${problem.reason}.`);
  }
}
