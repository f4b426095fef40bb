/** Everything a command may know of the process it runs in, so that tests can run one without a process. */

import type { CalendarDate, Host, ReadResult } from "../core/index.ts";

/** Why a file was not written, as the end of a sentence; `undefined` when it was. */
export type WriteProblem = { readonly reason: string } | undefined;

/** The files of the machine; paths are absolute and in the machine's own spelling. */
export interface FileSystem {
  /** What stands at a path; `undefined` for nothing, or nothing that may be looked at. */
  kindOf(path: string): "file" | "folder" | undefined;
  /** The text of one file, or why there is none. */
  read(path: string): ReadResult;
  /** Writes a whole file, or throws. */
  write(path: string, text: string): void;
  /** Replaces a text by another, unless the file holds something else by now; answers why not. */
  replace(path: string, before: string, after: string): WriteProblem;
  /** Creates a file with the folders above it, unless it exists; answers why not. */
  create(path: string, text: string, mode?: number): WriteProblem;
  /** Puts a folder with exactly these files, by name, in the place of what is there; answers why not. */
  replaceFolder(path: string, files: ReadonlyMap<string, string>): WriteProblem;
  /** A folder as the engine sees it; nothing is read yet. */
  openFolder(root: string): Host;
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
