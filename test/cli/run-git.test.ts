/** Which git is run, with what, and where it may leave a hook. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import {
  HARDENED_ARGUMENTS,
  hardenedEnvironment,
} from "../../src/cli/git/hardened.ts";
import { losesContents, makeHostile } from "./hostile-repository.ts";
import { git, runIn } from "./run-on-disk.ts";
import { inFolder, writeFiles } from "./temp-folder.ts";

const POLICY =
  "---\ntype: policy\nid: POL-001\ntitle: Brand\nstatus: draft\nlast_reviewed: 2026-11-01\n---\n\n# Brand\n\nText.\n";

describe("git", function () {
  this.timeout(60_000);
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  it("is taken from the PATH, never from the playbook", () =>
    inFolder(
      { "a.md": POLICY, git: "#!/bin/sh\n: >sprung\n" },
      async (folder) => {
        git(folder, "init", "-q");
        git(folder, "add", "a.md");
        chmodSync(join(folder, "git"), 0o755);
        for (const before of [".", "", "./"]) {
          const PATH = `${before}${delimiter}${process.env.PATH}`;
          const { out, err } = await runIn(folder, ["lint", "--staged"], {
            ...process.env,
            PATH,
          });
          assert.match(out, /owner-missing/, err);
        }
        assert.ok(!existsSync(join(folder, "sprung")));
      },
    ));

  it("hears nothing of variables that name programs, and where the repository is", () => {
    const given = {
      HOME: "/home/maria",
      PATH: "/usr/bin",
      GIT_DIR: "/x/.git",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "safe.directory",
      GIT_CONFIG_VALUE_0: "*",
    };
    const {
      LC_ALL,
      GIT_TERMINAL_PROMPT,
      GIT_NO_LAZY_FETCH,
      GIT_ALLOW_PROTOCOL,
      ...left
    } = hardenedEnvironment({
      ...given,
      GIT_SSH: "x",
      GIT_SSH_COMMAND: "x",
      GIT_ASKPASS: "x",
      SSH_ASKPASS: "x",
      GIT_EDITOR: "x",
      GIT_PAGER: "x",
      GIT_EXTERNAL_DIFF: "x",
      GIT_PROXY_COMMAND: "x",
      GIT_TRACE: "/tmp/x",
      GIT_ICASE_PATHSPECS: "1",
    });
    assert.deepEqual(left, given);
    assert.deepEqual(
      [LC_ALL, GIT_TERMINAL_PROMPT, GIT_NO_LAZY_FETCH, GIT_ALLOW_PROTOCOL],
      ["C", "0", "1", "none"],
    );
  });

  it("fetches nothing even where it is too old to be told so", () =>
    inFolder({}, (top) => {
      const hostile = makeHostile(
        join(top, "playbook"),
        { "a.md": POLICY },
        {},
      );
      losesContents(hostile, "a.md");
      hostile.sprung();
      const ask = (
        args: readonly string[],
        env: NodeJS.ProcessEnv,
      ): readonly string[] => {
        spawnSync("git", [...args, "cat-file", "-p", "HEAD~1:a.md"], {
          cwd: hostile.folder,
          env,
        });
        return hostile.sprung();
      };
      const hardened = hardenedEnvironment(process.env);
      delete hardened.GIT_NO_LAZY_FETCH;
      assert.deepEqual(ask(HARDENED_ARGUMENTS, hardened), []);
      delete hardened.GIT_ALLOW_PROTOCOL;
      assert.deepEqual(ask(HARDENED_ARGUMENTS, hardened), [
        "remote.origin.url",
      ]);
    }));

  it("tells announced files from empty ones without a look at the disk", () =>
    inFolder({}, async (folder) => {
      git(folder, "init", "-q");
      writeFiles(folder, {
        "policies/empty.md": "",
        "policies/announced.md": POLICY,
      });
      git(folder, "add", "policies/empty.md");
      git(folder, "add", "-N", "policies/announced.md");
      const first = await runIn(folder, ["lint", "--staged"]);
      assert.match(first.out, /policies\/empty\.md/);
      assert.doesNotMatch(first.out, /announced/);
      git(folder, "commit", "-qm", "one", "policies/empty.md");
      git(folder, "rm", "-q", "--cached", "policies/empty.md");
      git(folder, "add", "-N", "policies/empty.md");
      const second = await runIn(folder, ["lint", "--staged"]);
      assert.doesNotMatch(second.out, /\.md/);
    }));

  it("shows the history of documents that attributes declare binary", () =>
    inFolder(
      { "a.md": POLICY, ".gitattributes": "*.md -diff\n" },
      async (folder) => {
        git(folder, "init", "-q");
        git(folder, "add", ".");
        git(folder, "commit", "-qm", "one");
        writeFiles(folder, {
          "a.md": POLICY.replace("2026-11-01", "2026-11-20"),
        });
        git(folder, "commit", "-qam", "two");
        const { out } = await runIn(folder, [
          ...["review", "--evidence", "--format", "json"],
        ]);
        assert.match(out, /"path": "a\.md"/);
      },
    ));
});

describe("the hook of `init --hook`", function () {
  this.timeout(60_000);
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  const install = (folder: string) => runIn(folder, ["init", "docs", "--hook"]);
  const DOCS = { "docs/a.md": "# A\n" };
  const isHook = (folder: string): boolean =>
    existsSync(join(folder, "pre-commit"));

  /** A repository of somebody else beside the playbook. */
  const withNeighbour = (
    test: (playbook: string, neighbour: string) => void | Promise<void>,
  ): Promise<void> =>
    inFolder({}, async (top) => {
      const [playbook, neighbour] = [join(top, "mine"), join(top, "theirs")];
      writeFiles(playbook, DOCS);
      mkdirSync(neighbour);
      git(neighbour, "init", "-q");
      writeFiles(neighbour, { "x.md": "x" });
      git(neighbour, "add", ".");
      git(neighbour, "commit", "-qm", "x");
      const hooks = join(neighbour, ".git", "hooks");
      const before = readdirSync(hooks);
      await test(playbook, neighbour);
      assert.deepEqual(readdirSync(hooks), before);
      assert.ok(!isHook(neighbour));
    });

  const REFUSALS: Readonly<
    Record<string, (playbook: string, neighbour: string) => void>
  > = {
    "through `core.hooksPath`": (playbook, neighbour) => {
      git(playbook, "init", "-q");
      git(playbook, "config", "core.hooksPath", join(neighbour, ".git/hooks"));
    },
    "through `core.hooksPath` with another top": (playbook, neighbour) => {
      git(playbook, "init", "-q");
      git(playbook, "config", "core.worktree", "../..");
      git(playbook, "config", "core.hooksPath", join(neighbour, ".git/hooks"));
    },
    "through a link in the place of the hooks": (playbook, neighbour) => {
      git(playbook, "init", "-q", "--template=");
      symlinkSync(
        join(neighbour, ".git", "hooks"),
        join(playbook, ".git", "hooks"),
      );
    },
    "through a folder of hooks that is a link": (playbook, neighbour) => {
      git(playbook, "init", "-q");
      symlinkSync(neighbour, join(playbook, "hooks"));
      git(playbook, "config", "core.hooksPath", "hooks");
    },
    "through a file `.git`": (playbook, neighbour) =>
      writeFiles(playbook, { ".git": `gitdir: ${neighbour}/.git\n` }),
    "through a link `.git`": (playbook, neighbour) =>
      symlinkSync(join(neighbour, ".git"), join(playbook, ".git")),
    "through a `commondir`": (playbook, neighbour) =>
      writeFiles(playbook, {
        ".git": "gitdir: own\n",
        "own/HEAD": "ref: refs/heads/x\n",
        "own/commondir": `${neighbour}/.git\n`,
        "own/gitdir": `${playbook}/.git\n`,
      }),
  };
  for (const [way, prepare] of Object.entries(REFUSALS))
    it(`is not written into another repository ${way}`, () =>
      withNeighbour(async (playbook, neighbour) => {
        prepare(playbook, neighbour);
        const { err } = await install(playbook);
        assert.match(
          err,
          /which is no part of this repository, so nothing was written there|not a git repository/,
        );
      }));

  it("is written where the repository's own settings and its second tree want it", () =>
    inFolder(DOCS, async (folder) => {
      git(folder, "init", "-q");
      git(folder, "add", ".");
      git(folder, "commit", "-qm", "x");
      git(folder, "worktree", "add", "-q", "tree");
      const { err } = await install(join(folder, "tree"));
      assert.match(err, /From now on each commit is checked/);
      assert.ok(isHook(join(folder, ".git", "hooks")));
      git(folder, "config", "core.hooksPath", ".githooks");
      await runIn(folder, ["init", "docs", "--hook"]);
      assert.ok(isHook(join(folder, ".githooks")));
    }));

  it("is written for a module, which lies in the repository around it", () =>
    inFolder({}, async (top) => {
      const [outer, source] = [join(top, "outer"), join(top, "source")];
      writeFiles(source, DOCS);
      for (const each of [source, outer]) {
        mkdirSync(each, { recursive: true });
        git(each, "init", "-q");
        git(each, "add", ".");
        git(each, "commit", "-q", "--allow-empty", "-m", "x");
      }
      git(
        outer,
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        source,
        "inner",
      );
      const { err } = await install(join(outer, "inner"));
      assert.match(err, /From now on each commit is checked/);
      assert.ok(isHook(join(outer, ".git", "modules", "inner", "hooks")));
    }));
});
