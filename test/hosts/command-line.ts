// What the built command line finds in a playbook, to compare with what a window shows.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { localToday } from "../../src/extension/calendar.ts";
import { repository } from "./repository.ts";

/** A finding, as far as it is compared. Lines and columns count from 1. */
export interface Finding {
  readonly path: string;
  readonly rule: string;
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The findings that the editor shows too: today's, without links, for which it has a check of its own.
 * @throws Error with the command's own words when it could not run.
 */
export function lintForEditor(root: string): readonly Finding[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(repository, "dist/cli.cjs"),
      "lint",
      root,
      ...["--root", root],
      ...["--today", localToday()],
      ...["--format", "json"],
    ],
    { encoding: "utf8", maxBuffer: 1 << 30 },
  );
  if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly Finding[];
  };
  return findings.filter(({ rule }) => rule !== "link-broken");
}

/** One finding as a line to compare and to read. */
export function lineOf(finding: Finding): string {
  const { path, line, column, severity, rule, message } = finding;
  return `${path}:${line}:${column} ${severity} ${rule} ${message}`;
}
