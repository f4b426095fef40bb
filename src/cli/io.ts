/** Everything a command may know of the process it runs in, so that tests can run one without a process. */

import type { CalendarDate, Host, ReadResult } from "../core/index.ts";
import type { WriteProblem } from "./writing/not-written.ts";

/** The files of the machine; paths are absolute and in the machine's own spelling. */
export interface FileSystem {
  /** What stands at a path; `undefined` for nothing, or nothing that may be looked at. */
  kindOf(path: string): "file" | "folder" | undefined;
  /** The text of one file, or why there is none. */
  read(path: string): ReadResult;
  /** Writes a whole file that the user named, and no link that lies in the playbook in `root`; answers why not. */
  write(path: string, text: string, root: string): WriteProblem;
  /** The same for a file that settings name: it has to lie in that playbook. */
  writeOwn(path: string, text: string, root: string): WriteProblem;
  /** Replaces a text of that playbook by another, unless the file holds something else by now; answers why not. */
  replace(
    path: string,
    before: string,
    after: string,
    root: string,
  ): WriteProblem;
  /** Creates a file of that playbook with the folders above it, unless it exists; answers why not. */
  create(path: string, text: string, root: string): WriteProblem;
  /** Creates a program for git within one of the folders; answers why not. */
  createHook(
    path: string,
    text: string,
    folders: readonly string[],
  ): WriteProblem;
  /** Makes a folder hold a pack of files with its manifest and nothing else; answers why not. */
  writePack(
    path: string,
    files: ReadonlyMap<string, string>,
    root: string,
  ): WriteProblem;
  /**
   * A folder as the engine sees it; nothing is read yet. For a command that writes, listing it also clears away what runs
   * that were killed have left.
   */
  openFolder(root: string, isForWriting?: boolean): Host;
}

/** Standard output or standard error. */
export interface Output {
  readonly isTerminal: boolean;
  /** Characters in a line of the terminal. */
  readonly width: number;
  write(text: string): void;
}

/** The process as a command sees it. */
export interface Io {
  /** Arguments without the interpreter and the script. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: FileSystem;
  readonly stdout: Output;
  readonly stderr: Output;
  readStdin(): Promise<string>;
  /** The day in the time zone of the machine. */
  today(): CalendarDate;
  /** Milliseconds from any fixed moment, for `--stats` and progress. */
  now(): number;
}
