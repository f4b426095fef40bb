/** No command starts what a repository names: every command with every option, where git itself would start it all. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command, OptionDefinition } from "../../src/cli/command.ts";
import { COMMANDS } from "../../src/cli/commands/index.ts";
import {
  ADDITION,
  becomesBare,
  losesContents,
  makeHostile,
  type Hostile,
} from "./hostile-repository.ts";
import { runIn } from "./run-on-disk.ts";
import { inFolder, writeFiles } from "./temp-folder.ts";

const POLICY =
  "---\ntype: policy\nid: POL-001\ntitle: Brand\nstatus: draft\nowner: maria\nlast_reviewed: 2026-11-01\n---\n\n# Brand\n\nText.\n";
const FILES = {
  "playbook.config.yaml": "people: people.yaml\n",
  "people.yaml": "people:\n  - name: Maria Lopez\n    id: maria\n",
  "policies/brand.md": POLICY,
  "stream/brand.md": POLICY.replace("POL-001", "POL-002"),
};

/** What a command is given besides options; one that is not named here is given nothing. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  explain: ["owner-missing"],
  new: ["policy", "Email"],
  audit: ["--output", "../pack"],
  agenda: ["--date", "2026-12-01"],
  init: ["policies"],
  review: ["policies/brand.md"],
};

/** A value for each kind of value; where an option has choices, they are its values. */
const VALUES: Readonly<Record<string, string>> = {
  DAY: "2026-12-01",
  DIR: ".",
  FILE: "../out",
  ID: "POL-009",
  "ID[=SEVERITY]": "owner-missing",
  "ID=SEVERITY": "owner-missing=off",
  MEETING: "Council",
  N: "0",
  NAME: "maria",
  PATH: "policies/brand.md",
  PERSON: "maria",
  REV: "HEAD~1",
  STATUS: "draft",
  SYSTEM: "crm",
  TEXT: "text",
  TYPE: "policy",
  WEEK: "2026-W48",
  "YYYY-MM-DD": "2026-12-01",
};

/** Plain git, and what it sets off: without these, silence would prove nothing. */
const PLAIN_GIT: readonly (readonly [expected: string, ...args: string[]])[] = [
  ["core.fsmonitor", "status"],
  ["filter.trap.clean", "status"],
  ["filter.trap.clean", "diff-files"],
  ["filter.stream.process", "diff"],
  ["diff.trap.command", "diff"],
  ["diff.trap.textconv", "log", "-p"],
  ["gpg.program", "log"],
  ["gpg.x509.program", "log"],
  ["gpg.ssh.program", "log"],
  ["module.diff.external", "log", "-p"],
  ["module.core.fsmonitor", "status"],
  ["pre-commit", "commit", "-m", "x"],
  ["core.editor", "commit", "--no-verify", "--allow-empty"],
  ["sequence.editor", "rebase", "-i", "--autostash", "HEAD~1"],
  ["reference-transaction", "update-ref", "refs/heads/x", "HEAD"],
  ["post-index-change", "update-index", "--refresh"],
  ["post-checkout", "checkout", "-q", "-b", "side"],
  ["filter.trap.smudge", "archive", "HEAD"],
  ["tar.canary.command", "archive", "--format=canary", "HEAD"],
  ["remote.origin.url", "fetch", "origin"],
  ["core.sshCommand", "fetch", "secure"],
  ["core.gitProxy", "fetch", "proxied"],
  ["remote.local.uploadpack", "fetch", "local"],
  ["remote.local.receivepack", "push", "--no-verify", "local"],
  ["credential.helper", "credential", "fill"],
  ["core.askPass", "credential", "fill"],
  ["trailer.canary.cmd", "interpret-trailers", "--trailer", "canary=x"],
  ["alias.canary", "canary"],
  ["difftool.canary.cmd", "difftool", "-y", "--", "stream"],
];

describe("in a repository that names programs, plain git", function () {
  this.timeout(120_000);
  before(skipOnWindows);

  it("starts them", () =>
    inHostile((hostile) => {
      for (const [expected, ...args] of PLAIN_GIT) {
        writeFiles(hostile.folder, edited(args.join(" ")));
        const stderr = plainGit(hostile, ...args);
        const sprung = hostile.sprung();
        assert.ok(
          sprung.includes(expected),
          `git ${args.join(" ")}: ${expected} was not among ${sprung.join(", ")}\n${stderr}`,
        );
      }
    }));

  it("fetches lost contents through them", () =>
    inHostile((hostile) => {
      losesContents(hostile, "policies/brand.md");
      plainGit(hostile, "cat-file", "-p", "HEAD~1:policies/brand.md");
      assert.ok(hostile.sprung().includes("remote.origin.url"));
    }));

  it("takes a folder for a bare repository", () =>
    inHostile((hostile) => {
      becomesBare(hostile);
      plainGit(hostile, "log");
      assert.ok(hostile.sprung().includes("gpg.program"));
    }));
});

/** What may have been done to the repository before a command runs in it. */
const VARIANTS: Readonly<Record<string, (hostile: Hostile) => void>> = {
  "as it is": () => undefined,
  "with contents that are to be fetched": (hostile) =>
    losesContents(hostile, "policies/brand.md"),
  "that lies bare among the documents": becomesBare,
};

for (const [variant, prepare] of Object.entries(VARIANTS))
  describe(`in a repository that names programs, ${variant}`, function () {
    this.timeout(600_000);
    before(skipOnWindows);

    let top: string;
    let template: Hostile;
    before(() => {
      top = realpathSync(mkdtempSync(join(tmpdir(), "playbook-")));
      template = hostileIn(top);
      prepare(template);
    });
    after(() => rmSync(top, { recursive: true, force: true }));

    for (const command of COMMANDS)
      it(`\`playbook ${command.name}\` starts none, whatever its options`, async () => {
        const folder = join(top, command.name);
        cpSync(template.folder, folder, {
          recursive: true,
          preserveTimestamps: true,
        });
        for (const args of linesOf(command)) {
          const { err } = await runIn(folder, args, environment());
          const line = args.join(" ");
          assert.doesNotMatch(err, /\n +at /, `${line}: ${err}`);
          assert.deepEqual(template.sprung(), [], line);
        }
      });
  });

describe("in a repository that names programs, git", () => {
  before(skipOnWindows);

  it("still answers what it is asked", () =>
    inHostile(async ({ folder }) => {
      const answers: readonly (readonly [RegExp, ...string[]])[] = [
        [/policies\/staged\.md[^]*owner/, "lint", "--staged"],
        [/policies\/staged\.md/, "lint", "--changed-since", "HEAD"],
        [/HEAD~1/, "health", "--since", "HEAD~1"],
        [/\w/, "review", "--evidence"],
      ];
      for (const [expected, ...args] of answers) {
        const { out, err } = await runIn(folder, args, environment());
        assert.match(out, expected, `${args.join(" ")}: ${err}`);
        assert.doesNotMatch(err, /No trend|git/);
      }
    }));
});

/** A command with each of its own options in turn; those that all commands have are the same in all. */
function linesOf({ name, options }: Command): readonly (readonly string[])[] {
  return [
    [],
    ["--verbose"],
    ...Object.entries(options).flatMap(([option, definition]) =>
      valuesOf(option, definition).map((value) =>
        value === undefined ? [`--${option}`] : [`--${option}`, value],
      ),
    ),
  ].map((given) => [name, ...(ARGUMENTS[name] ?? []), ...given]);
}

function valuesOf(
  option: string,
  { value, choices }: OptionDefinition,
): readonly (string | undefined)[] {
  if (value === undefined) return [undefined];
  const values = choices ?? [VALUES[value]];
  assert.ok(values[0], `give VALUES one for ${value} of --${option}`);
  return values;
}

function inHostile(
  test: (hostile: Hostile) => void | Promise<void>,
): Promise<void> {
  return inFolder({}, (top) => test(hostileIn(top)));
}

function hostileIn(top: string): Hostile {
  const hostile = makeHostile(join(top, "playbook"), FILES, {
    "policies/empty.md": "",
    "policies/staged.md": POLICY.replace("POL-001", "POL-003").replace(
      "owner: maria\n",
      "",
    ),
  });
  writeFiles(hostile.folder, edited("at first"));
  assert.deepEqual(hostile.sprung(), []);
  return hostile;
}

/** A change on disk that keeps the size, so that git has to look at the contents. */
function edited(note: string): Readonly<Record<string, string>> {
  const addition = `\n${note.padEnd(ADDITION.length).slice(0, ADDITION.length - 2)}\n`;
  return {
    "policies/brand.md": POLICY + addition,
    "stream/brand.md": FILES["stream/brand.md"] + addition,
  };
}

function plainGit({ folder }: Hostile, ...args: readonly string[]): string {
  return spawnSync("git", args, {
    cwd: folder,
    input: "protocol=https\nhost=example.invalid\n\n",
    encoding: "utf8",
    env: environment(),
    timeout: 20_000,
  }).stderr;
}

/** Nobody's settings but the repository's. */
function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Maria Lopez",
    GIT_AUTHOR_EMAIL: "maria@example.com",
    GIT_COMMITTER_NAME: "Maria Lopez",
    GIT_COMMITTER_EMAIL: "maria@example.com",
    TERM: "xterm",
  };
}

function skipOnWindows(this: Mocha.Context): void {
  if (process.platform === "win32") this.skip();
}
