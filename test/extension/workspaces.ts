/** The folders that stories run in: copies, since stories write. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localToday } from "../../src/extension/calendar.ts";
import { writeFiles } from "../cli/temp-folder.ts";
import { repository } from "../hosts/repository.ts";

/** A folder of documents that is no playbook yet. */
export function makeHandbook(folder: string): string {
  const handbook = join(folder, "handbook");
  writeFiles(handbook, {
    "README.md": "# Marketing at our company\n",
    "people.yaml":
      "people:\n  - { id: maria, name: Maria Lopez, team: brand }\nteams:\n  - { id: brand, name: Brand }\n",
    "policies/brand.md":
      "---\ntitle: Brand Voice\nstatus: draft\nowner: Maria Lopez\n---\n\n# Brand Voice\n",
    "policies/consent.md":
      "---\ntitle: Consent\nstatus: draft\nowner:\n---\n\n# Consent\n",
  });
  return handbook;
}

/** A copy of the example playbook. */
export function makeExample(folder: string): string {
  const example = join(folder, "example");
  cpSync(join(repository, "test/playbooks/example"), example, {
    recursive: true,
  });
  return example;
}

/** The example playbook beside one with settings of its own, as one workspace; `isTrusted` is what the window shall be. */
export function makeTwoRoots(folder: string, isTrusted: boolean): string {
  const example = join(folder, "example");
  mkdirSync(example);
  cpSync(join(repository, "test/playbooks/example"), example, {
    recursive: true,
  });
  const expected = { isTrusted, findings: findingsOfCommandLine(example) };
  writeFileSync(join(example, ".expected.json"), JSON.stringify(expected));
  writeFiles(folder, {
    "agency/playbook.config.yaml":
      "rules:\n  owner-missing: off\n  field-missing: off\n",
    "agency/policies/loose.md": "---\nstatus: draft\n---\n\n# Loose\n",
  });
  const workspace = join(folder, "both.code-workspace");
  const folders = [{ path: "example" }, { path: "agency" }];
  writeFileSync(workspace, JSON.stringify({ folders }));
  return workspace;
}

interface Report {
  readonly findings: readonly {
    readonly path: string;
    readonly rule: string;
    readonly line: number;
    readonly column: number;
  }[];
}

/** Links are left out: the editor has a check of its own for them. */
function findingsOfCommandLine(folder: string): readonly string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(repository, "dist/cli.cjs"),
      "lint",
      folder,
      ...["--root", folder],
      ...["--today", localToday()],
      ...["--format", "json"],
    ],
    { encoding: "utf8" },
  );
  if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
  return (JSON.parse(stdout) as Report).findings
    .filter(({ rule }) => rule !== "link-broken")
    .map(({ path, rule, line, column }) => `${path} ${rule} ${line} ${column}`)
    .sort();
}
