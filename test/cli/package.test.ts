/** What `npm install marketing-playbook` gives: the command, everything it needs, and nothing else. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, it } from "mocha";
import { writeFiles } from "./temp-folder.ts";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const MANIFEST = JSON.parse(
  readFileSync(join(REPOSITORY, "package.json"), "utf8"),
) as {
  readonly version: string;
  readonly files: readonly string[];
  readonly dependencies?: unknown;
};
/** `npm` is a script on Windows; what a surrounding `npm test` says about itself would send it to the wrong project. */
const SPAWN = {
  encoding: "utf8",
  shell: process.platform === "win32",
  env: Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_|^NODE_OPTIONS$|^FORCE_COLOR$/i.test(name),
    ),
  ),
} as const;
const POLICY = `---
id: POL-001
title: Brand
status: draft
owner: brand-lead
---

# Brand
`;

describe("the npm package", function () {
  this.timeout(120_000);
  let folder: string;
  let home: string;
  let packed: readonly string[];

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "playbook-")));
    home = join(folder, "home");
    mkdirSync(home);
    // Mocha runs after the build; `prepack` would only build once more.
    const [answer] = JSON.parse(
      npm(
        REPOSITORY,
        "pack",
        "--json",
        "--ignore-scripts",
        "--pack-destination",
        folder,
      ),
    ) as [{ filename: string; files: { path: string }[] }];
    packed = answer.files.map(({ path }) => path);
    writeFiles(home, { "package.json": '{ "private": true }\n' });
    npm(home, "install", "--offline", join(folder, answer.filename));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("holds what `files` lists, and all of it", () => {
    const listed = [...MANIFEST.files, "package.json"];
    const isBelow = (path: string, entry: string): boolean =>
      path === entry || path.startsWith(`${entry}/`);
    assert.deepEqual(
      packed.filter((path) => !listed.some((entry) => isBelow(path, entry))),
      [],
    );
    assert.deepEqual(
      listed.filter((entry) => !packed.some((path) => isBelow(path, entry))),
      [],
    );
  });

  it("depends on nothing", () => {
    assert.equal(MANIFEST.dependencies, undefined);
    const lock = JSON.parse(
      readFileSync(join(home, "package-lock.json"), "utf8"),
    ) as { packages: object };
    assert.deepEqual(Object.keys(lock.packages), [
      "",
      "node_modules/marketing-playbook",
    ]);
  });

  it("checks a folder", () => {
    const { status, stdout, stderr } = playbook({
      "policies/brand.md": POLICY,
      "policies/consent.md": POLICY.replace("owner: brand-lead\n", "").replace(
        "POL-001",
        "POL-002",
      ),
    });
    assert.equal(stderr, "");
    assert.equal(status, 1);
    assert.match(stdout, /policies\/consent\.md {2}Policy: Brand\n/);
    assert.match(stdout, /^ {2}1:1 {2}error {4}Nobody owns this document/m);
    assert.match(stdout, /2 documents checked as of 2026-11-21: 2 policies\./);
  });

  it("says that there is nothing to check in an empty folder", () => {
    const { status, stderr } = playbook({});
    assert.equal(status, 2);
    assert.equal(
      stderr,
      "There is no document to check in this folder. It is empty. Name the playbook's folder: `playbook lint FOLDER`.\n",
    );
  });

  it("runs under either name", () => {
    for (const name of ["playbook", "marketing-playbook"]) {
      const { status, stdout, stderr } = spawnSync(
        "npm",
        ["exec", "--offline", "--", name, "--version"],
        { cwd: home, ...SPAWN },
      );
      assert.equal(status, 0, `${name}: ${stderr}`);
      assert.equal(stdout.trim(), MANIFEST.version);
    }
  });

  /** Runs the installed command in a folder of its own with these files. */
  function playbook(files: Readonly<Record<string, string>>) {
    const cwd = join(home, `playbook-${Object.keys(files).length}`);
    mkdirSync(cwd);
    writeFiles(cwd, files);
    return spawnSync(
      join(home, "node_modules", ".bin", "playbook"),
      ["lint", "--today", "2026-11-21"],
      { cwd, ...SPAWN },
    );
  }
});

function npm(cwd: string, ...argv: readonly string[]): string {
  return execFileSync("npm", [...argv, "--no-audit", "--no-fund"], {
    cwd,
    ...SPAWN,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
