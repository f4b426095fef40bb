/** The folder that a command is run in: made once, and copied for each round. */

import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { writeFiles } from "../cli/temp-folder.ts";
import { THEIRS, type ChaosCommand } from "./commands.ts";
import { runCommand } from "./run-command.ts";

/** Texts by path below the playbook, and its folders. */
export interface Snapshot {
  readonly texts: ReadonlyMap<string, string>;
  readonly folders: ReadonlySet<string>;
}

/** What a command does when nothing is in its way. */
export interface Stage {
  readonly command: ChaosCommand;
  readonly template: string;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** The names of its calls that write, in order. */
  readonly calls: readonly string[];
  readonly milliseconds: number;
  /** What a colleague writes, and what the command makes of it, by path. */
  readonly theirs: ReadonlyMap<string, readonly string[]>;
}

/** Runs the command once in peace. */
export async function openStage(command: ChaosCommand): Promise<Stage> {
  const template = newFolder("chaos-stage-");
  writeFiles(template, command.files);
  if (command.isInGit)
    execFileSync("git", ["init", "-q", "--template="], { cwd: template });
  if (command.earlier)
    await runCommand({ playbook: template, argv: command.earlier });
  writeFiles(template, command.later ?? {});
  const round = openRound(command, template);
  const before = snapshotOf(round.playbook);
  try {
    const log = join(round.folder, "calls");
    const start = performance.now();
    const { code, err } = await runCommand({
      ...round,
      argv: command.argv,
      harm: { log },
    });
    if (code !== 0)
      throw new Error(`${command.name} ended with ${code}: ${err}`);
    return {
      command,
      template,
      before,
      after: snapshotOf(round.playbook),
      calls: fs.readFileSync(log, "utf8").split("\n"),
      milliseconds: performance.now() - start,
      theirs: await theirsOf(command, template),
    };
  } finally {
    closeFolder(round.folder);
  }
}

async function theirsOf(
  command: ChaosCommand,
  template: string,
): Promise<Stage["theirs"]> {
  const { contested, argv } = command;
  if (contested === undefined) return new Map();
  const round = openRound(command, template);
  try {
    const path = join(round.playbook, contested);
    fs.writeFileSync(path, THEIRS);
    await runCommand({ ...round, argv });
    return new Map([[contested, [THEIRS, fs.readFileSync(path, "utf8")]]]);
  } finally {
    closeFolder(round.folder);
  }
}

/** A copy of the playbook, with a folder for temporary files of its own. */
export interface Round {
  readonly folder: string;
  readonly playbook: string;
  readonly tmp: string;
}

/** Copies a stage into a new folder, or into one that lies on another disk. */
export function openRound(
  { names = {} }: ChaosCommand,
  template: string,
  folder = newFolder("chaos-"),
): Round {
  const playbook = join(folder, "playbook");
  const tmp = join(folder, "tmp");
  fs.cpSync(template, playbook, { recursive: true });
  fs.mkdirSync(tmp);
  for (const [path, name] of Object.entries(names)) {
    fs.rmSync(join(playbook, name), { force: true });
    fs.linkSync(join(playbook, path), join(playbook, name));
  }
  return { folder, playbook, tmp };
}

/** Reads a folder: everything but git's own files, of which only the hooks matter. */
export function snapshotOf(folder: string): Snapshot {
  const texts = new Map<string, string>();
  const folders = new Set<string>();
  for (const entry of fs.readdirSync(folder, {
    recursive: true,
    withFileTypes: true,
  })) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (path.startsWith(".git") && !path.startsWith(join(".git", "hooks")))
      continue;
    if (entry.isDirectory()) folders.add(path);
    else texts.set(path, fs.readFileSync(join(folder, path), "utf8"));
  }
  return { texts, folders };
}

/** A folder of its own, which everybody may enter. */
export function newFolder(prefix: string): string {
  const folder = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), prefix));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Removes a folder, whatever its modes have become. */
export function closeFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
}
