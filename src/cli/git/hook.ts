/** The plain git hook that checks the playbook before each commit. */

import { join, relative, sep } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import type { Io } from "../io.ts";
import { EXISTS } from "../writing/not-written.ts";
import { hookFolder } from "./hook-folder.ts";
import type { Repository } from "./repository.ts";

/**
 * Installs the hook, or says what to add to the one that is there. Answers sentences for the user.
 * @throws CannotRun when the hook cannot be written.
 */
export async function installHook(
  io: Pick<Io, "files">,
  repository: Repository,
): Promise<readonly string[]> {
  const top = repository.cwd;
  const { path: folder, ...hooks } = await hookFolder(repository);
  const line = hookLine(repository);
  if (folder.split(sep).includes(".husky"))
    return [
      "This repository uses husky; add this line to `.husky/pre-commit`:",
      `  ${line}`,
    ];
  if (!hooks.isOwn)
    return [
      `git takes its hooks from \`${folder}\`, which is no part of this repository, so nothing was written there. Add this line to the \`pre-commit\` there${hooks.isConfigured ? ", or unset `core.hooksPath`" : ""}:`,
      `  ${line}`,
    ];
  const path = join(folder, "pre-commit");
  const own = [top, hooks.gitFolder];
  const problem = io.files.createHook(path, hookText(line), own);
  const shown = relative(top, path);
  if (problem?.reason === EXISTS) return existingHook(io, path, top, line);
  if (problem) throw new CannotRun(`\`${shown}\` ${problem.reason}.`);
  return [`From now on each commit is checked, by \`${shown}\`.`];
}

function existingHook(
  io: Pick<Io, "files">,
  path: string,
  top: string,
  line: string,
): readonly string[] {
  const read = io.files.read(path);
  const text = "text" in read ? read.text : "";
  const shown = relative(top, path);
  if (text.includes("playbook lint"))
    return [`\`${shown}\` checks the playbook already.`];
  if (text.includes("pre-commit.com"))
    return [
      "This repository uses pre-commit; add to `.pre-commit-config.yaml`:",
      "  - repo: local",
      "    hooks:",
      "      - id: playbook-lint",
      "        name: Check the playbook",
      `        entry: ${line}`,
      "        language: system",
      "        pass_filenames: false",
      "        always_run: true",
    ];
  return [
    `There is a hook \`${shown}\` already; add this line to it:`,
    `  ${line}`,
  ];
}

function hookLine({ prefix }: Repository): string {
  return `playbook lint --staged --root ${prefix === "" ? "." : shellWord(prefix)}`;
}

function hookText(line: string): string {
  return `#!/bin/sh
# Checks the playbook as it would be committed. Written by \`playbook init --hook\`; delete this file to stop that,
# or pass it by once with \`git commit --no-verify\`.
PATH="$PWD/node_modules/.bin:$PATH"
if ! command -v playbook >/dev/null 2>&1; then
  echo "The playbook cannot be checked: playbook is not installed (npm install --global marketing-playbook)." >&2
  exit 1
fi
exec ${line}
`;
}

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith("-")
    ? text
    : `'${text.replaceAll("'", "'\\''")}'`;
}
