/** Finds the playbook that paths belong to. */

import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { CONFIG_FILE } from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";
import type { FileSystem, Io } from "./io.ts";

/** Where a playbook lies, seen from several sides. */
export interface Root {
  /** Absolute, in the machine's spelling. */
  readonly path: string;
  /** As seen from the working directory, with `/`; `.` when it is the same. */
  readonly fromHere: string;
  /** As seen from the repository's root, or from the working directory where there is no repository. */
  readonly fromRepository: string;
}

/**
 * The root that is asked for; else the nearest folder above the paths, within the repository, that holds a config; else the
 * one folder that is given; else the working directory or what the paths have in common.
 * @throws CannotRun when there is no such folder or the paths belong to several playbooks.
 */
export function findRoot(
  io: Pick<Io, "files" | "cwd">,
  asked: string | undefined,
  paths: readonly string[],
): Root {
  const { files, cwd } = io;
  const path =
    asked === undefined
      ? discover(io, paths)
      : existingFolder(files, cwd, asked);
  const repository = ascend(path, (folder) => hasEntry(files, folder, ".git"));
  const fromHere = slashed(relative(cwd, path)) || ".";
  return {
    path,
    fromHere,
    fromRepository:
      repository === undefined
        ? fromHere
        : slashed(relative(repository, path)) || ".",
  };
}

/** A path as the engine writes it. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** A path below the root as the engine writes it, `""` for the root; `undefined` for one outside. */
export function insideRoot(root: string, path: string): string | undefined {
  const inside = slashed(relative(root, path));
  const isOutside =
    inside === ".." || inside.startsWith("../") || isAbsolute(inside);
  return isOutside ? undefined : inside;
}

function existingFolder(files: FileSystem, cwd: string, path: string): string {
  const folder = resolve(cwd, path);
  const kind = files.kindOf(folder);
  if (kind === "folder") return folder;
  throw new CannotRun(
    kind === "file"
      ? `\`--root ${path}\` is a file; it has to be the playbook's folder.`
      : `There is no folder \`${path}\`.`,
  );
}

function discover(
  { files, cwd }: Pick<Io, "files" | "cwd">,
  paths: readonly string[],
): string {
  const starts = (paths.length === 0 ? ["."] : paths).map((path) =>
    nearestFolder(files, resolve(cwd, path)),
  );
  const roots = new Set(starts.map((start) => configuredRoot(files, start)));
  if (roots.size > 1)
    throw new CannotRun(
      "The paths belong to several playbooks; give the paths of one at a time, or name its folder with `--root`.",
    );
  const [root] = roots;
  if (root !== undefined) return root;
  if (
    starts.length === 1 &&
    files.kindOf(resolve(cwd, paths[0] ?? ".")) === "folder"
  )
    return starts[0]!;
  const areHere = starts.every((start) => insideRoot(cwd, start) !== undefined);
  return areHere ? cwd : starts.reduce(commonFolder);
}

/** The folder itself, or the one a file lies in, or the nearest above that exists. */
function nearestFolder(files: FileSystem, path: string): string {
  return (
    ascend(path, (folder) => files.kindOf(folder) === "folder") ?? dirname(path)
  );
}

/** The nearest folder with a config, not looking beyond the repository. */
function configuredRoot(files: FileSystem, start: string): string | undefined {
  const end = ascend(
    start,
    (folder) =>
      hasEntry(files, folder, CONFIG_FILE) || hasEntry(files, folder, ".git"),
  );
  return end !== undefined && hasEntry(files, end, CONFIG_FILE)
    ? end
    : undefined;
}

function commonFolder(a: string, b: string): string {
  return ascend(a, (folder) => insideRoot(folder, b) !== undefined) ?? a;
}

function hasEntry(files: FileSystem, folder: string, name: string): boolean {
  return files.kindOf(resolve(folder, name)) !== undefined;
}

/** The first of a folder and those above it that is as wanted. */
function ascend(
  start: string,
  isWanted: (folder: string) => boolean,
): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isWanted(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
