/** The names of files that exist only while another is written, and who writes them. */

import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { isCode } from "./not-written.ts";

/**
 * `unfinished` holds a new text, `backup` the old one of a file that is written in place, `journal` says what a pack of files
 * holds before and after. No document's name ends so.
 */
export type LeftoverKind = "unfinished" | "backup" | "journal";

/** What the name of such a file says. */
export interface Leftover {
  readonly name: string;
  readonly kind: LeftoverKind;
  readonly pid: number;
  /** Which machine the process runs on; `undefined` in names of older versions. */
  readonly machine: string | undefined;
  /** Tells the writing of one file from any other. */
  readonly token: string;
  /** Which file it is about; only of one that is written in place. */
  readonly target: string | undefined;
}

const NAME =
  /^\..*\.(\d+)-(?:([0-9a-f]{4})-)?([0-9a-f]{8})(?:-([0-9a-f]{12}))?\.playbook-(unfinished|backup|journal)$/s;
const HOUR = 3_600_000;
/** Names may be 255 bytes long, and ours add up to 75. */
const LONGEST = 150;

/** Reads a name; `undefined` for any other file. */
export function leftoverNamed(name: string): Leftover | undefined {
  const match = NAME.exec(name);
  if (!match) return undefined;
  const [, pid, machine, token, target, kind] = match;
  return {
    name,
    kind: kind as LeftoverKind,
    pid: Number(pid),
    machine,
    token: token!,
    target,
  };
}

/** New names beside a file, or in another folder, for one act of writing. */
export function leftoverNames(
  file: string,
  folder = dirname(file),
): (kind: LeftoverKind, isInPlace?: boolean) => string {
  const token = randomBytes(4).toString("hex");
  const mark = `${process.pid}-${thisMachine()}-${token}`;
  return (kind, isInPlace = false) =>
    join(
      folder,
      `.${cut(basename(file))}.${mark}${isInPlace ? `-${targetMark(file, folder)}` : ""}.playbook-${kind}`,
    );
}

/** How a name says which file is written in place: its name, or its whole path where it lies elsewhere. */
export function targetMark(file: string, folder: string): string {
  return digest(dirname(file) === folder ? basename(file) : file, 12);
}

/**
 * Whether nobody is at it any more. A process ends, its number may come back, and a shared disk shows files of other
 * machines: after an hour nothing counts as being written.
 */
export function isAbandoned(
  { pid, machine }: Leftover,
  { mtimeMs }: fs.Stats,
): boolean {
  if (Date.now() - mtimeMs > HOUR) return true;
  if (machine !== undefined && machine !== thisMachine()) return false;
  if (pid === process.pid) return mtimeMs < performance.timeOrigin;
  return !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, ["ESRCH"]);
  }
}

/** A container has numbers of its own for its processes, and often the name of its host. */
function thisMachine(): string {
  let numbers = "";
  try {
    numbers = fs.readlinkSync("/proc/self/ns/pid");
  } catch {
    // Only Linux tells.
  }
  return digest(`${hostname()} ${numbers}`, 4);
}

function digest(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}

/** As much of a name as fits, and no half of a character. */
function cut(name: string): string {
  let length = 0;
  let kept = "";
  for (const character of name) {
    length += Buffer.byteLength(character);
    if (length > LONGEST) break;
    kept += character;
  }
  return kept;
}
