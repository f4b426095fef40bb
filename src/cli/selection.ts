/** Which of a playbook's files the paths of a command line mean. */

import { resolve } from "node:path";
import { didYouMean, nearest, type Result } from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";
import { insideRoot, type Root } from "./find-root.ts";
import type { Io } from "./io.ts";

/** Whether a path below the root was asked for. */
export type Selection = (path: string) => boolean;

/**
 * Finds the files and folders that are asked for; everything when no path is given.
 * @throws CannotRun when a path leads nowhere or out of the playbook.
 */
export function selectPaths(
  { files, cwd }: Pick<Io, "files" | "cwd">,
  root: Root,
  paths: readonly string[],
  result: Result,
): Selection {
  if (paths.length === 0) return () => true;
  const known = knownPaths(result);
  const wanted = paths.map((path) => {
    const absolute = resolve(cwd, path);
    const inside = insideRoot(root.path, absolute);
    if (inside === undefined)
      throw new CannotRun(
        `\`${path}\` lies outside the playbook in \`${root.fromHere}\`.`,
      );
    const match = known.get(inside) ?? known.get(folded(inside));
    if (match !== undefined) return match;
    throw new CannotRun(
      files.kindOf(absolute) === undefined
        ? `There is no \`${path}\`.${didYouMean(nearest(inside, known.values()))}`
        : `\`${path}\` is not part of the playbook: it is hidden, ignored by git, or empty.`,
    );
  });
  return (path) =>
    wanted.some(
      (each) => each === "" || path === each || path.startsWith(`${each}/`),
    );
}

/** Paths by themselves and by their folded spelling, for file systems that do not tell cases apart. */
function knownPaths({ playbook, skipped }: Result): Map<string, string> {
  const all = [
    ...playbook.folders,
    ...playbook.files,
    ...skipped.map(({ path }) => path),
  ];
  return new Map([
    ...all.map((path) => [folded(path), path] as const),
    ...all.map((path) => [path, path] as const),
  ]);
}

function folded(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
