/** Runs the command line on files in memory. */

import { posix } from "node:path";
import type { FileSystem, Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { memoryHost } from "../../src/core/index.ts";

/** What a run wrote, and its exit code. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files of the machine afterwards, by absolute path. */
  readonly files: Readonly<Record<string, string>>;
}

/** What surrounds a run; every part has a harmless default. */
export interface Machine {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly today?: string;
  /** Width of a terminal on standard output; left out: it is a pipe. */
  readonly terminal?: number;
  /** Makes reading a folder fail in this way. */
  readonly failure?: Error;
}

/** Files by path below the working directory, or absolute; `.git/HEAD` marks a repository. */
export async function run(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  machine: Machine = {},
): Promise<Run> {
  const cwd = machine.cwd ?? "/work/playbook";
  const disk = new Map(
    Object.entries(files).map(([path, text]) => [
      posix.resolve(cwd, path),
      text,
    ]),
  );
  let out = "";
  let err = "";
  let clock = 0;
  const io: Io = {
    argv,
    cwd,
    env: machine.env ?? {},
    files: memoryFiles(disk, cwd, machine.failure),
    stdout: {
      isTerminal: machine.terminal !== undefined,
      width: machine.terminal ?? 80,
      write: (text) => void (out += text),
    },
    stderr: {
      isTerminal: false,
      width: 80,
      write: (text) => void (err += text),
    },
    readStdin: () => Promise.resolve(machine.stdin ?? ""),
    today: () => machine.today ?? "2026-11-21",
    now: () => clock++,
  };
  const code = await main(io);
  return { code, out, err, files: Object.fromEntries(disk) };
}

function memoryFiles(
  disk: Map<string, string>,
  cwd: string,
  failure: Error | undefined,
): FileSystem {
  const below = (folder: string): string =>
    folder === "/" ? "/" : `${folder}/`;
  const put = (path: string, text: string): undefined =>
    void disk.set(path, text);
  return {
    kindOf(path) {
      if (disk.has(path)) return "file";
      const isFolder =
        path === cwd ||
        [...disk.keys()].some((each) => each.startsWith(below(path)));
      return isFolder ? "folder" : undefined;
    },
    read(path) {
      const text = disk.get(path);
      return text === undefined ? { reason: "does not exist" } : { text };
    },
    write: put,
    writeOwn: put,
    replace(path, before, after) {
      if (disk.get(path) !== before)
        return { reason: "was changed while it was being fixed" };
      disk.set(path, after);
      return undefined;
    },
    create(path, text) {
      if (disk.has(path)) return { reason: "exists already" };
      disk.set(path, text);
      return undefined;
    },
    createHook: put,
    writePack(path, files) {
      for (const each of [...disk.keys()])
        if (each.startsWith(below(path))) disk.delete(each);
      for (const [name, text] of files) disk.set(below(path) + name, text);
      return undefined;
    },
    openFolder: (root) => ({
      ...memoryHost(
        Object.fromEntries(
          [...disk]
            .filter(([path]) => path.startsWith(below(root)))
            .map(([path, text]) => [path.slice(below(root).length), text])
            .filter(([path]) => !path!.startsWith(".git/")),
        ),
        posix.basename(root),
      ),
      ...(failure
        ? {
            read: () => {
              throw failure;
            },
          }
        : {}),
    }),
  };
}
