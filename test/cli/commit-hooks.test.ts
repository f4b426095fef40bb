import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { inFolder, writeFiles } from "./temp-folder.ts";

const REPOSITORY = resolve(".");
const GOOD =
  "---\ntype: document\nid: DOC-1\ntitle: Brand\nstatus: draft\nowner: lead\nlast_reviewed: 2026-11-01\n---\n\n# Brand\n\nText.\n";
const BAD = GOOD.replace("owner: lead\n", "");

describe("commit hooks", function () {
  this.timeout(180_000);
  const isWindows = process.platform === "win32";

  it("of `playbook init --hook` refuse a bad commit and accept a good one", function () {
    if (isWindows) this.skip();
    return inProject(async ({ folder, commit, playbook }) => {
      playbook("init", "docs/play book", "--hook");
      writeFiles(folder, { "docs/play book/a.md": BAD });
      const refused = commit();
      assert.notEqual(refused.status, 0);
      assert.match(refused.stdout + refused.stderr, /owner-missing/);
      writeFiles(folder, { "docs/play book/a.md": GOOD });
      assert.notEqual(commit({ stage: false }).status, 0, "judges the index");
      assert.equal(commit().status, 0);
      writeFiles(folder, { "code.ts": "x" });
      const other = commit();
      assert.equal(other.status, 0, other.stderr);
      assert.match(other.stderr, /Nothing of the playbook is staged/);
    });
  });

  it("of `playbook init --hook` work in a second work tree and with `commit -a` and paths", function () {
    if (isWindows) this.skip();
    return inProject(async ({ folder, commit, playbook, git }) => {
      playbook("init", "docs", "--hook");
      writeFiles(folder, {
        "docs/a.md": GOOD,
        "docs/b.md": GOOD.replace("-1", "-2"),
      });
      assert.equal(commit().status, 0);
      writeFiles(folder, {
        "docs/a.md": BAD,
        "docs/b.md": GOOD.replace("-1", "-3"),
      });
      assert.notEqual(git("commit", "-qam", "all").status, 0);
      const some = git("commit", "-qm", "one", "docs/b.md");
      assert.equal(some.status, 0, some.stderr);
      assert.equal(git("worktree", "add", "-q", "../tree").status, 0);
      const tree = join(folder, "..", "tree");
      try {
        writeFiles(tree, { "docs/c.md": BAD.replace("-1", "-9") });
        assert.equal(git("-C", tree, "add", ".").status, 0);
        const refused = git("-C", tree, "commit", "-qm", "tree");
        assert.notEqual(refused.status, 0);
        assert.match(refused.stderr, /c\.md/);
        assert.doesNotMatch(refused.stderr, /a\.md/);
      } finally {
        rmSync(tree, { recursive: true, force: true });
      }
    });
  });

  it("of pre-commit check the whole playbook, also with a partly staged file", function () {
    if (isWindows || spawnSync("pre-commit", ["--version"]).status !== 0) {
      console.log(
        "      (pre-commit is not installed here, so its hook is not tried)",
      );
      this.skip();
    }
    return inProject(async ({ folder, commit, git }) => {
      const hooks = execFileSync(
        "cat",
        [join(REPOSITORY, ".pre-commit-hooks.yaml")],
        {
          encoding: "utf8",
        },
      ).replaceAll("language: node", "language: system");
      writeFiles(folder, {
        ".pre-commit-config.yaml": `repos:\n  - repo: local\n    hooks:\n${hooks
          .split("\n")
          .filter((line) => line !== "" && !line.startsWith("#"))
          .slice(0, 7)
          .map((line) => `      ${line}`)
          .join("\n")}\n        args: [--staged]\n`,
        "a.md": GOOD,
      });
      run("pre-commit", ["install"], folder);
      const first = commit();
      assert.equal(first.status, 0, first.stdout + first.stderr);
      assert.match(first.stderr + first.stdout, /Check the playbook\.+Passed/);
      writeFiles(folder, { "b.md": BAD });
      git("add", ".");
      writeFiles(folder, { "b.md": GOOD.replace("DOC-1", "DOC-2") });
      const refused = commit({ stage: false });
      assert.notEqual(refused.status, 0);
      assert.match(refused.stdout + refused.stderr, /owner-missing/);
      const all = run("pre-commit", ["run", "--all-files"], folder);
      assert.notEqual(all.status, 0);
    });
  });
});

interface Project {
  readonly folder: string;
  /** Commits everything, or what is staged already. */
  commit(options?: { stage: boolean }): Answer;
  git(...args: readonly string[]): Answer;
  playbook(...args: readonly string[]): Answer;
}

interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository in which `playbook` is on the PATH, as the bundle that is published. */
function inProject(test: (project: Project) => Promise<void>): Promise<void> {
  return inFolder({}, async (top) => {
    const folder = join(top, "project");
    const bin = join(top, "bin");
    mkdirSync(join(folder, "docs", "play book"), { recursive: true });
    assert.ok(existsSync("dist/cli.cjs"), "run `npm run build` first");
    writeFiles(bin, {
      playbook: `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/cli.cjs")}" "$@" --today 2026-11-21\n`,
    });
    chmodSync(join(bin, "playbook"), 0o755);
    const env = { PATH: `${bin}${delimiter}${process.env.PATH}` };
    const git = (...args: readonly string[]): Answer =>
      run("git", args, folder, env);
    git("init", "-q", "-b", "main");
    await test({
      folder,
      git,
      playbook: (...args) => run("playbook", args, folder, env),
      commit: ({ stage } = { stage: true }) => {
        if (stage) git("add", ".");
        return git("commit", "-qm", "change");
      },
    });
  });
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Answer {
  return spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Maria Lopez",
      GIT_AUTHOR_EMAIL: "maria@example.com",
      GIT_COMMITTER_NAME: "Maria Lopez",
      GIT_COMMITTER_EMAIL: "maria@example.com",
      ...env,
    },
  });
}
