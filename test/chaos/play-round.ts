/** One round: a copy of the playbook, a run with harm, the laws, the next run in peace, the laws again. */

import * as fs from "node:fs";
import { join } from "node:path";
import { THEIRS } from "./commands.ts";
import { broken, stillBroken, type Circumstances } from "./laws.ts";
import { runCommand, type Running } from "./run-command.ts";
import { closeFolder, openRound, type Round, type Stage } from "./stage.ts";

/** What happens in a round. */
export type Play = Pick<Running, "harm" | "signal" | "fileBlocks" | "uid"> & {
  readonly mayLeave?: boolean;
  /** Whether a colleague changes the contested file. */
  readonly isContested?: true;
  /** Starts the same command once more, after so many milliseconds. */
  readonly another?: number;
  /** A folder for the round, instead of a new one. */
  readonly folder?: string;
  /** Ends what was in the way, before the next run. */
  readonly relieve?: () => void;
};

/** Answers what is wrong. */
export async function playRound(
  stage: Stage,
  play: Play,
): Promise<readonly string[]> {
  const { command } = stage;
  const round = openRound(command, stage.template, play.folder);
  const file = join(round.playbook, command.contested ?? "");
  const circumstances: Circumstances = {
    mayLeave: play.mayLeave ?? false,
    areTwo: play.another !== undefined,
    isInPlace: play.uid !== undefined,
    ...(play.isContested ? { theirs: stage.theirs } : {}),
  };
  try {
    if (play.uid !== undefined) giveTo(round, play.uid);
    const running: Running = {
      ...round,
      ...play,
      argv: command.argv,
      ...(play.isContested
        ? { harm: { ...play.harm, path: file, text: THEIRS } }
        : {}),
    };
    const [ended] = await Promise.all([
      runCommand(running),
      play.another === undefined
        ? undefined
        : sleep(play.another).then(() => runCommand(running)),
    ]);
    const problems = [...broken(stage, round, ended, circumstances)];
    play.relieve?.();
    if (play.uid !== undefined) setModes(round.playbook, 0o755);
    const next = await runCommand({
      ...round,
      ...(play.uid === undefined ? {} : { uid: play.uid }),
      argv: command.next ?? command.argv,
    });
    return [...problems, ...stillBroken(stage, round, next, circumstances)];
  } finally {
    if (play.folder === undefined) closeFolder(round.folder);
    else for (const each of [round.playbook, round.tmp]) closeFolder(each);
  }
}

/** Lets somebody write all files of a playbook, and no folder of it. */
function giveTo({ folder, playbook, tmp }: Round, uid: number): void {
  for (const path of fs.readdirSync(folder, {
    recursive: true,
    encoding: "utf8",
  }))
    fs.lchownSync(join(folder, path), uid, uid);
  fs.chmodSync(tmp, 0o700);
  setModes(playbook, 0o555);
}

function setModes(folder: string, mode: number): void {
  for (const entry of fs.readdirSync(folder, {
    recursive: true,
    withFileTypes: true,
  }))
    if (entry.isDirectory())
      fs.chmodSync(join(entry.parentPath, entry.name), mode);
  fs.chmodSync(folder, mode);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
