/** A small disk in memory with little room left on it. */

import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import { playRound } from "./play-round.ts";
import type { Chance } from "./random.ts";
import { closeFolder, newFolder, type Stage } from "./stage.ts";

const PAGE = 4096;

/** Whether this machine lets us mount one. */
export function canMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const folder = newFolder("chaos-disk-");
  try {
    mount(folder, 64);
    execFileSync("umount", [folder]);
    return true;
  } catch {
    return false;
  } finally {
    closeFolder(folder);
  }
}

/** Plays a round there. Room comes back before the next run. */
export async function onFullDisk(
  stage: Stage,
  chance: Chance,
): Promise<readonly string[]> {
  const disk = newFolder("chaos-disk-");
  mount(disk, 4096);
  try {
    const filler = join(disk, "filler");
    // What the copy of the playbook takes, and as many pages as chance leaves.
    const used = fs
      .readdirSync(stage.template, { recursive: true, withFileTypes: true })
      .map((entry) => join(entry.parentPath, entry.name))
      .reduce((sum, path) => sum + pagesOf(fs.statSync(path).size), 4);
    const { bavail } = fs.statfsSync(disk);
    const room = chance.below(40);
    fs.writeFileSync(
      filler,
      Buffer.alloc(Math.max(0, bavail - used - room) * PAGE),
    );
    return await playRound(stage, {
      folder: disk,
      relieve: () => fs.rmSync(filler),
    });
  } finally {
    execFileSync("umount", ["-l", disk]);
    closeFolder(disk);
  }
}

function mount(folder: string, kilobytes: number): void {
  execFileSync(
    "mount",
    ["-t", "tmpfs", "-o", `size=${kilobytes}k,mode=755`, "tmpfs", folder],
    { stdio: "ignore" },
  );
}

function pagesOf(size: number): number {
  return Math.ceil(size / PAGE) + 1;
}
