/** Failures that were found, kept as folders: the files of a playbook as they are, and `failure.json` beside them. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Input } from "./input.ts";
import type { Failure } from "./try-input.ts";

/** What is told of a failure beside its files. */
export interface Found extends Failure {
  /** The seed of the input itself. */
  readonly seed: number;
  readonly source: string;
  /** How the run made it: `--seed` and the number of the input. */
  readonly run: string;
}

const FACTS = "failure.json";
const PLAYBOOK = "playbook.json";

/** Writes one; texts as JSON, so that no tool changes their line breaks or odd characters. */
export function writeFixture(
  folder: string,
  { files, seed, source }: Input,
  failure: Failure,
  run: string,
): string {
  const name = [failure.law, failure.kind]
    .join(" ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .toLowerCase()
    .slice(0, 80)
    .replace(/^-|-$/g, "");
  const target = join(folder, name);
  mkdirSync(target, { recursive: true });
  const found: Found = { ...failure, seed, source, run };
  write(join(target, FACTS), found);
  write(join(target, PLAYBOOK), files);
  return target;
}

/** Reads one. */
export function readFixture(folder: string): {
  readonly input: Input;
  readonly found: Found;
} {
  const found = JSON.parse(readFileSync(join(folder, FACTS), "utf8")) as Found;
  const files = JSON.parse(
    readFileSync(join(folder, PLAYBOOK), "utf8"),
  ) as Input["files"];
  return { found, input: { files, seed: found.seed, source: found.source } };
}

/** All below a folder. */
export function fixturesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

function write(file: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}
