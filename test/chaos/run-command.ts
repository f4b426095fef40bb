/** Runs the built command, with harm done to it. */

import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

/** What `break-calls.cjs` does, and at which call that writes, counted from 1. */
export interface Harm {
  readonly at?: number;
  readonly how?:
    "kill before" | "kill within" | "kill after" | "fail" | "short" | "change";
  /** For `fail`: what the system says; `isLasting`: it goes on saying so, `isDead`: also to calls that need no room. */
  readonly code?: string;
  readonly isLasting?: boolean;
  readonly isDead?: boolean;
  /** For `change`: a file, and what a colleague writes there. */
  readonly path?: string;
  readonly text?: string;
  /** Milliseconds before each call. */
  readonly delay?: number;
  /** Where to write the names of all calls. */
  readonly log?: string;
}

/** A run. */
export interface Running {
  readonly playbook: string;
  readonly tmp?: string;
  readonly argv: readonly string[];
  readonly harm?: Harm;
  /** Ends the process from outside. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: number };
  /** Blocks that a file may have. */
  readonly fileBlocks?: number;
  /** Whom to run it as. */
  readonly uid?: number;
}

/** How it ended. */
export interface Ended {
  /** `undefined` when it was killed. */
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

const PRELOAD = join(import.meta.dirname, "break-calls.cjs");
const COMMAND = resolve(import.meta.dirname, "../../dist/cli.cjs");

/** Runs the command to its end. */
export function runCommand(running: Running): Promise<Ended> {
  const { playbook, tmp, argv, harm, signal, fileBlocks, uid } = running;
  const whole = [
    process.execPath,
    "--require",
    PRELOAD,
    COMMAND,
    ...argv,
    "--today",
    "2026-11-21",
  ];
  const [program, ...args] =
    fileBlocks === undefined
      ? whole
      : ["sh", "-c", `ulimit -f ${fileBlocks}; exec "$@"`, "sh", ...whole];
  const child = spawn(program!, args, {
    cwd: playbook,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      ...(tmp === undefined ? {} : { TMPDIR: tmp }),
      ...(harm === undefined ? {} : { PLAYBOOK_CHAOS: JSON.stringify(harm) }),
    },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const texts = { out: "", err: "" };
  child.stdout.on("data", (data) => (texts.out += String(data)));
  child.stderr.on("data", (data) => (texts.err += String(data)));
  const timer =
    signal && setTimeout(() => child.kill(signal.name), signal.after);
  return new Promise((done, failed) => {
    child.once("error", failed);
    child.once("close", (code) => {
      clearTimeout(timer);
      done({ code: code ?? undefined, ...texts });
    });
  });
}
