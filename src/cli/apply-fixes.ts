/** `--fix` and `--fix-dry-run`: cures what can safely be cured, and writes it, or shows it as a diff. */

import { resolve } from "node:path";
import {
  applySafeFixes,
  printable,
  under,
  unifiedDiff,
  type FixedFile,
  type FixOutcome,
} from "../core/index.ts";
import type { Io } from "./io.ts";
import type { OpenPlaybook } from "./open-playbook.ts";

/** The playbook after fixing, and what was done. */
export interface Fixed {
  readonly playbook: OpenPlaybook;
  /** What would change, as a unified diff seen from the working directory. */
  readonly diff: string;
  /** Sentences for the user. */
  readonly notes: readonly string[];
  /** Whether a document could not be written. */
  readonly isIncomplete: boolean;
}

/** Fixes the wanted files. Those that someone else changes at the same moment are left alone, and their findings stay. */
export async function applyFixes(
  io: Io,
  playbook: OpenPlaybook,
  isWanted: (path: string) => boolean,
  isDryRun: boolean,
): Promise<Fixed> {
  const { session, host, root } = playbook;
  const outcome = await applySafeFixes(
    session,
    (path) => host.read(path),
    isWanted,
  );
  const changed = [...outcome.files].sort(([a], [b]) => (a < b ? -1 : 1));
  const diff = changed
    .map(([path, { before, after }]) =>
      unifiedDiff(under(root.fromHere, path), before, after),
    )
    .join("");
  const left = isDryRun
    ? new Map<string, string>()
    : await write(io, root.path, changed);
  const result =
    left.size === 0 ? outcome.result : await takeBack(playbook, left);
  return {
    playbook: { ...playbook, result },
    diff,
    isIncomplete: left.size > 0,
    notes: [
      ...doneNotes(
        outcome,
        changed.filter(([path]) => !left.has(path)).map(([, file]) => file),
        isDryRun,
      ),
      ...[...left].map(([path, reason]) => `${printable(path)} ${reason}.`),
      ...outcome.unread.map(
        ({ path, reason }) => `${printable(path)} ${reason}.`,
      ),
    ],
  };
}

async function write(
  io: Io,
  root: string,
  changed: readonly (readonly [string, { before: string; after: string }])[],
): Promise<ReadonlyMap<string, string>> {
  const left = new Map<string, string>();
  for (const [path, { before, after }] of changed) {
    const problem = io.files.replace(resolve(root, path), before, after, root);
    if (problem) left.set(path, problem.reason);
    // Between two files is the moment to hear that the user wants to stop.
    await new Promise(setImmediate);
  }
  return left;
}

/** Judges files that were not written by what they hold. */
async function takeBack(
  { session, host }: OpenPlaybook,
  left: ReadonlyMap<string, string>,
) {
  const texts = new Map<string, string | null>();
  for (const path of left.keys()) {
    const read = await host.read(path);
    texts.set(path, "text" in read ? read.text : null);
  }
  return session.update(texts);
}

function* doneNotes(
  { files, heldBack }: FixOutcome,
  written: readonly FixedFile[],
  isDryRun: boolean,
): Generator<string> {
  const fixed = new Map<string, number>();
  for (const { cured } of written)
    for (const [rule, times] of cured)
      fixed.set(rule, (fixed.get(rule) ?? 0) + times);
  const count = [...fixed.values()].reduce((sum, each) => sum + each, 0);
  if (files.size === 0) yield "There is nothing that can be fixed safely.";
  else if (count === 0) yield "Nothing was fixed.";
  else
    yield `${isDryRun ? "Would fix" : "Fixed"} ${count} ${count === 1 ? "finding" : "findings"} in ${written.length} ${written.length === 1 ? "document" : "documents"}: ${[...fixed].map(([rule, times]) => `${times} ${rule}`).join(", ")}.`;
  if (heldBack > 0)
    yield `${heldBack === 1 ? "1 fix is" : `${heldBack} fixes are`} held back because more would be found afterwards than before; make ${heldBack === 1 ? "it" : "them"} by hand.`;
}
