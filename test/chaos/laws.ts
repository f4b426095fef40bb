/** What has to hold of a playbook after any harm, and once more after the next run. */

import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { leftoverNamed } from "../../src/cli/writing/leftover.ts";
import type { Ended } from "./run-command.ts";
import { snapshotOf, type Round, type Snapshot, type Stage } from "./stage.ts";

/** What may be excused. */
export interface Circumstances {
  /** The process had no chance to clean up. */
  readonly mayLeave?: boolean;
  /** The text of a colleague, and what the command makes of it, by path. */
  readonly theirs?: ReadonlyMap<string, readonly string[]>;
  /** Two ran at once, so that what one says may be true of the other. */
  readonly areTwo?: boolean;
  /** Everything is written where it stands, and so half of it when a process is killed. */
  readonly isInPlace?: boolean;
}

/** What is wrong after a run that something went wrong with. */
export function* broken(
  stage: Stage,
  { playbook, tmp }: Round,
  ended: Ended,
  circumstances: Circumstances,
): Generator<string> {
  const now = snapshotOf(playbook);
  const { code, out, err } = ended;
  const isKilled = code === undefined;
  const mixed = new Set(
    [...err.matchAll(/^`?([^`\n]+?)`? .*; it now holds some/gm)].map(
      ([, path]) => path!,
    ),
  );
  const mayBeMixed = (path: string): boolean =>
    (isKilled && (circumstances.isInPlace || hasTwoNames(stage, path))) ||
    [...mixed].some(
      (each) => path === each || stage.command.names?.[each] === path,
    );
  yield* oldOrNew(stage, now, circumstances, mayBeMixed);
  const left = [...leftoversIn(now), ...readdirSync(tmp)];
  if (left.length > 0 && !circumstances.mayLeave && mixed.size === 0)
    yield `leaves ${left.join(", ")}`;
  if (!circumstances.mayLeave && mixed.size === 0)
    for (const folder of now.folders)
      if (!stage.before.folders.has(folder) && code !== 0)
        if (![...now.texts.keys()].some((path) => path.startsWith(folder)))
          yield `leaves the empty folder ${folder}`;
  if (isKilled || circumstances.areTwo) return;
  if (code > 2) yield `ends with ${code}: ${err}`;
  if (/Something went wrong inside/.test(err)) yield `says ${err}`;
  if (code !== 0 && err === "") yield `ends with ${code} and says nothing`;
  yield* untrue(stage, now, out + err, code, mixed, circumstances);
}

/** What is wrong after the next run, to which nothing happened. */
export function* stillBroken(
  stage: Stage,
  { playbook, tmp }: Round,
  ended: Ended,
  circumstances: Circumstances,
): Generator<string> {
  const now = snapshotOf(playbook);
  yield* oldOrNew(stage, now, circumstances, () => false);
  const left = [...leftoversIn(now), ...readdirSync(tmp)];
  if (left.length > 0) yield `the next run leaves ${left.join(", ")}`;
  if (stage.command.next || circumstances.theirs) return;
  for (const [path, text] of stage.after.texts)
    if (now.texts.get(path) !== text)
      yield `the next run does not bring ${path} up to date: ${ended.err}`;
}

function* oldOrNew(
  { before, after }: Stage,
  now: Snapshot,
  { theirs }: Circumstances,
  mayBeMixed: (path: string) => boolean,
): Generator<string> {
  for (const [path, text] of now.texts) {
    if (leftoverNamed(basename(path))) continue;
    const known = [before.texts.get(path), after.texts.get(path)];
    if (known.every((each) => each === undefined)) yield `made ${path}`;
    else if (
      !known.includes(text) &&
      !theirs?.get(path)?.includes(text) &&
      !mayBeMixed(path)
    )
      yield `${path} is neither old nor new: ${text.length} of ${known.map((each) => each?.length).join(" or ")} characters`;
  }
  for (const path of before.texts.keys())
    if (after.texts.has(path) && !now.texts.has(path)) yield `lost ${path}`;
}

/** What a command says of files against what they hold. */
function* untrue(
  { before, after }: Stage,
  now: Snapshot,
  said: string,
  code: number,
  mixed: ReadonlySet<string>,
  { theirs }: Circumstances,
): Generator<string> {
  const isNew = (path: string): boolean =>
    now.texts.get(path) === after.texts.get(path);
  const changing = [...after.texts.keys()].filter(
    (path) => before.texts.get(path) !== after.texts.get(path),
  );
  if (code === 0)
    for (const path of changing)
      if (!isNew(path) && !theirs?.has(path))
        yield `ends with 0, but ${path} is not new`;
  for (const [, path] of said.matchAll(
    /^`?([^`\n]+?)`? (?:cannot be written|is read-only|was changed)(?!.*now holds)/gm,
  ))
    if (now.texts.get(path!) !== before.texts.get(path!) && !theirs?.has(path!))
      yield `says that ${path} was not written, but it was`;
  for (const [, path] of said.matchAll(
    /^(?:Wrote )?`([^`\n]+)`(?:\.| now holds \d)/gm,
  ))
    if (!isNew(path!)) yield `says that ${path} was written, but it was not`;
  const count = /(?:Fixed .* in|Recorded .* on) (\d+) document/.exec(said)?.[1];
  const done = changing.filter(
    (path) => path.endsWith(".md") && isNew(path) && !mixed.has(path),
  );
  if (count !== undefined && Number(count) !== done.length && !theirs)
    yield `says that ${count} documents were written; it was ${done.join(", ") || "none"}`;
}

/** Such a file is written where it stands: where a run was killed, the next one finishes it. */
function hasTwoNames(
  { command: { names = {} } }: Stage,
  path: string,
): boolean {
  return path in names || Object.values(names).includes(path);
}

function leftoversIn({ texts }: Snapshot): readonly string[] {
  return [...texts.keys()].filter((path) => leftoverNamed(basename(path)));
}
