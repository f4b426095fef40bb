/** A folder of the workspace as a host for the engine, wherever it lies: on disk, on a server, in a repository far away. */

import * as vscode from "vscode";
import type { Host, ReadResult } from "../core/index.ts";
import { readFile } from "./read-file.ts";
import type { Walk } from "./folder-walk.ts";

/** So many files are asked for at once, since each answer may come from far away. */
const AHEAD = 16;

/** What a playbook's folder is read with. */
export interface HostOptions {
  readonly walk: Walk;
  /** Unsaved text, which wins over the disk. */
  textOf(path: string): string | undefined;
  readonly pause: NonNullable<Host["pause"]>;
}

/** Makes a host; files are read a few ahead of the one that is asked for. */
export function vscodeHost(
  root: vscode.Uri,
  { walk, textOf, pause }: HostOptions,
): Host {
  const { files } = walk;
  const reading = new Map<string, Promise<ReadResult>>();
  const places = new Map(files.map((path, at) => [path, at]));
  const start = (path: string): Promise<ReadResult> => {
    const known = reading.get(path);
    if (known) return known;
    const read = readFile(vscode.Uri.joinPath(root, path));
    reading.set(path, read);
    return read;
  };
  return {
    rootName: root.path.split("/").at(-1) ?? "",
    pause,
    list: () => walk,
    read(path) {
      const text = textOf(path);
      if (text !== undefined) return { text };
      const at = places.get(path) ?? files.length;
      for (const next of files.slice(at + 1, at + AHEAD))
        if (/\.(?:md|markdown)$/i.test(next)) void start(next);
      const result = start(path);
      reading.delete(path);
      return result;
    },
  };
}

/** A file's path below the root; `undefined` for one that lies elsewhere. */
export function pathBelow(
  root: vscode.Uri,
  uri: vscode.Uri,
): string | undefined {
  const folder = root.path.endsWith("/") ? root.path : `${root.path}/`;
  return uri.scheme === root.scheme &&
    uri.authority === root.authority &&
    uri.path.startsWith(folder)
    ? uri.path.slice(folder.length)
    : undefined;
}
