/** The folders that stories run in: copies, since stories write. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { writeFiles } from "../cli/temp-folder.ts";
import { lineOf, lintForEditor } from "../hosts/command-line.ts";
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

/** The example playbook beside one with settings of its own, as one workspace; `isTrusted` is what the window shall be. */
export function makeTwoRoots(folder: string, isTrusted: boolean): string {
  const example = join(folder, "example");
  mkdirSync(example);
  cpSync(join(repository, "test/playbooks/example"), example, {
    recursive: true,
  });
  const findings = lintForEditor(example).map(lineOf).sort();
  const expected = { isTrusted, findings };
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

/**
 * Copies of folders as one workspace, playbooks all of them, each with what the command line finds in it in
 * `NAME.expected.json` beside it.
 */
export function makeComparison(
  folder: string,
  sources: readonly string[],
): string {
  const folders = sources.map((source) => {
    const name = basename(source);
    const copy = join(folder, name);
    cpSync(source, copy, { recursive: true });
    const config = join(copy, "playbook.config.yaml");
    if (!existsSync(config)) writeFileSync(config, "");
    const findings = lintForEditor(copy).map(lineOf).sort();
    writeFileSync(`${copy}.expected.json`, JSON.stringify(findings));
    return { path: name };
  });
  const workspace = join(folder, "compared.code-workspace");
  writeFileSync(workspace, JSON.stringify({ folders }));
  return workspace;
}

/** The example with a few things gone wrong, as the README shows it. */
export function makePictured(folder: string): string {
  const playbook = join(folder, "playbook");
  cpSync(join(repository, "test/playbooks/example"), playbook, {
    recursive: true,
  });
  const edits: readonly (readonly [path: string, from: string, to: string])[] =
    [
      ["sops/audience-check.md", "owner: Aoife Daly", "owner: Aoife Dailey"],
      [
        "post-mortems/2026-09-22-german-prices.md",
        "| Lena Fischer | 2026-12-11 | open            |",
        "|              | 2026-11-06 | open            |",
      ],
      [
        "policies/social-media.md",
        "last_reviewed: 2026",
        "last_reviewed: 2025",
      ],
      ["systems/latchgate.md", "last_reviewed: 2026", "last_reviewed: 2025"],
    ];
  for (const [path, from, to] of edits) {
    const text = readFileSync(join(playbook, path), "utf8");
    if (!text.includes(from)) throw new Error(`No \`${from}\` in ${path}.`);
    writeFileSync(join(playbook, path), text.replace(from, to));
  }
  return playbook;
}
