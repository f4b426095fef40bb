/** `--staged` and `--changed-since REV`: which part of a playbook a run is about. */

import { CannotRun } from "../cannot-run.ts";
import type { Invocation } from "../command.ts";
import { findRoot } from "../find-root.ts";
import type { LINT_OPTIONS } from "../lint-options.ts";
import { openBlobs } from "./blobs.ts";
import { openChangedSince } from "./changed-since.ts";
import type { Changes } from "./changes.ts";
import { openRepository } from "./repository.ts";
import { openStaged } from "./staged.ts";

/** Changes, with the git process that reads them. */
export interface OpenChanges extends Changes {
  close(): void;
}

/**
 * Asks git for the changes, where they are wanted.
 * @throws CannotRun when git cannot answer, or options do not go together.
 */
export async function openChanges({
  io,
  options,
  args,
}: Invocation<typeof LINT_OPTIONS>): Promise<OpenChanges | undefined> {
  const revision = options["changed-since"];
  if (!options.staged && revision === undefined) return undefined;
  for (const [isGiven, name] of [
    [options.staged && revision !== undefined, "--changed-since"],
    [options.staged && options.fix, "--fix"],
    [options.staged && options["fix-dry-run"], "--fix-dry-run"],
    [options.stdin, "--stdin"],
    [options["update-baseline"], "--update-baseline"],
  ] as const)
    if (isGiven)
      throw new CannotRun(
        `\`${options.staged ? "--staged" : "--changed-since"}\` and \`${name}\` do not go together.${HINTS[name]}`,
      );
  const root = findRoot(io, options.root, args);
  const repository = await openRepository(io, root.path);
  const blobs = openBlobs(repository);
  try {
    const changes = await (revision === undefined
      ? openStaged(repository, blobs)
      : openChangedSince(repository, blobs, root.path, revision));
    return { ...changes, close: blobs.close };
  } catch (error) {
    blobs.close();
    throw error;
  }
}

const HINTS = {
  "--changed-since": "",
  "--fix":
    " Fixes are made in the files on disk: run `playbook fix` first, stage the result, then lint it.",
  "--fix-dry-run": "",
  "--stdin": "",
  "--update-baseline": " A baseline holds the findings of the whole playbook.",
} as const;
