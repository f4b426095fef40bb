import assert from "node:assert/strict";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { findingsIn, git, runIn } from "./run-on-disk.ts";
import { inFolder, writeFiles } from "./temp-folder.ts";

/** A draft asks for little: with an owner it lints clean, without one there is one error. */
const good = (id: string): string =>
  `---\ntype: document\nid: ${id}\ntitle: ${id}\nstatus: draft\nowner: lead\nlast_reviewed: 2026-11-01\n---\n\n# ${id}\n\nText.\n`;
const ownerless = (id: string): string => good(id).replace("owner: lead\n", "");
const OVERDUE = good("DOC-9")
  .replace("draft", "active")
  .replace("2026-11-01", "2020-01-01");

describe("lint --staged", () => {
  it("reads what is staged, not what is on disk", () =>
    inRepository({ "a.md": good("DOC-1") }, async (folder) => {
      assert.deepEqual(await staged(folder), []);
      writeFiles(folder, { "a.md": ownerless("DOC-1") });
      assert.deepEqual(await staged(folder), []);
      git(folder, "add", ".");
      writeFiles(folder, { "a.md": good("DOC-1") });
      assert.deepEqual(await staged(folder), ["a.md owner-missing"]);
      const { code, out } = await runIn(folder, ["lint", "--staged"]);
      assert.equal(code, 1);
      assert.match(out, /owner-missing/);
    }));

  it("looks at changed documents only, and never at what time alone brings up", () =>
    inRepository(
      { "old.md": ownerless("DOC-1"), "overdue.md": OVERDUE },
      async (folder) => {
        writeFiles(folder, { "new.md": ownerless("DOC-2") });
        git(folder, "add", ".");
        assert.deepEqual(await staged(folder), ["new.md owner-missing"]);
      },
    ));

  it("sees that a change breaks another document", () =>
    inRepository(
      { "a.md": good("DOC-1"), "b.md": good("DOC-2"), "c.md": good("DOC-2") },
      async (folder) => {
        writeFiles(folder, { "0.md": good("DOC-1") });
        git(folder, "add", ".");
        assert.deepEqual(
          await staged(folder),
          ["0.md id-duplicate", "a.md id-duplicate"],
          "c.md was so before",
        );
      },
    ));

  it("sees that a deletion leaves a reference of another document without an end", () =>
    inRepository(
      {
        "a.md": good("DOC-1").replace("owner:", "related: [DOC-2]\nowner:"),
        "b.md": good("DOC-2"),
        "c.md": `${good("DOC-3")}\n[gone](gone.md) [b](b.md)\n`,
      },
      async (folder) => {
        git(folder, "rm", "-q", "b.md");
        assert.deepEqual(await staged(folder), [
          "a.md reference-broken",
          "c.md link-broken",
        ]);
        const { code } = await runIn(folder, ["lint", "--staged"]);
        assert.equal(code, 1);
      },
    ));

  it("follows renames and deletions", () =>
    inRepository(
      { "a.md": good("DOC-1"), "b.md": good("DOC-2") },
      async (folder) => {
        git(folder, "mv", "a.md", "x.md");
        git(folder, "rm", "-q", "b.md");
        assert.deepEqual(await staged(folder), []);
        writeFiles(folder, { "b.md": ownerless("DOC-2") });
        assert.deepEqual(await staged(folder), [], "it is only on disk");
      },
    ));

  it("works before the first commit, in a folder below the top, with odd names", () =>
    inFolder({}, async (folder) => {
      git(folder, "init", "-q");
      writeFiles(folder, {
        'docs/é "x".md': ownerless("DOC-1"),
        "docs/-n.md": good("DOC-2"),
        "elsewhere.md": ownerless("DOC-3"),
      });
      git(folder, "add", ".");
      assert.deepEqual(await staged(join(folder, "docs")), [
        'é "x".md owner-missing',
      ]);
      assert.deepEqual(await findingsIn(folder, ["lint", "--staged", "docs"]), [
        'é "x".md owner-missing',
      ]);
    }));

  it("works in a second work tree, and with what git tells a hook", () =>
    inRepository({ "docs/a.md": good("DOC-1") }, (folder) =>
      inFolder({}, async (other) => {
        const tree = join(other, "tree");
        git(folder, "worktree", "add", "-q", tree);
        writeFiles(tree, { "docs/a.md": ownerless("DOC-1") });
        git(tree, "add", ".");
        const found = ["a.md owner-missing"];
        assert.deepEqual(await staged(join(tree, "docs")), found);
        assert.deepEqual(await staged(join(folder, "docs")), []);
        const env = {
          ...process.env,
          GIT_DIR: git(tree, "rev-parse", "--absolute-git-dir").trim(),
          GIT_INDEX_FILE: join(
            git(tree, "rev-parse", "--git-dir").trim(),
            "index",
          ),
        };
        assert.deepEqual(
          await findingsIn(tree, ["lint", "--staged", "docs"], env),
          found,
        );
        const main = {
          ...process.env,
          GIT_DIR: ".git",
          GIT_INDEX_FILE: ".git/index",
        };
        assert.deepEqual(
          await findingsIn(folder, ["lint", "--staged", "docs"], main),
          [],
        );
      }),
    ));

  it("passes over what cannot be committed yet: conflicts, announced files, modules", () =>
    inRepository({ "a.md": good("DOC-1") }, async (folder) => {
      git(folder, "checkout", "-q", "-b", "side");
      writeFiles(folder, { "a.md": `${good("DOC-1")}\nside\n` });
      git(folder, "commit", "-qam", "side");
      git(folder, "checkout", "-q", "main");
      writeFiles(folder, { "a.md": `${good("DOC-1")}\nmain\n` });
      git(folder, "commit", "-qam", "main");
      assert.throws(() => git(folder, "merge", "side"));
      writeFiles(folder, { "new.md": ownerless("DOC-2") });
      git(folder, "add", "-N", "new.md");
      const head = git(folder, "rev-parse", "HEAD").trim();
      git(folder, "update-index", "--add", "--cacheinfo", `160000,${head},mod`);
      const { code, err, out } = await runIn(folder, ["lint", "--staged"]);
      assert.match(
        out + err,
        /a\.md has a merge conflict that is not resolved/,
      );
      assert.equal(code, 0);
    }));

  it("follows links among the staged files", async function () {
    if (process.platform === "win32") this.skip();
    await inRepository({}, async (folder) => {
      writeFiles(folder, { "real/a.md": ownerless("DOC-1") });
      symlinkSync("real/a.md", join(folder, "link.md"));
      symlinkSync("nowhere.md", join(folder, "dangling.md"));
      symlinkSync("real", join(folder, "folder"));
      git(folder, "add", ".");
      const { out } = await runIn(folder, ["lint", "--staged"]);
      assert.match(out, /link\.md/);
      assert.match(out, /dangling\.md is a link to no file that is staged/);
    });
  });

  it("has nothing to say when nothing of the playbook is staged", () =>
    inRepository({ "docs/a.md": ownerless("DOC-1") }, async (folder) => {
      writeFiles(folder, { "code.ts": "x" });
      git(folder, "add", ".");
      const run = await runIn(join(folder, "docs"), ["lint", "--staged"]);
      assert.deepEqual(run, {
        code: 0,
        out: "",
        err: "Nothing of the playbook is staged.\n",
      });
      const json = await runIn(join(folder, "docs"), [
        ..."lint --staged --format json".split(" "),
      ]);
      assert.deepEqual(JSON.parse(json.out).findings, []);
    }));

  it("reads many and large files", () =>
    inRepository({}, async (folder) => {
      const files: Record<string, string> = {};
      for (let at = 0; at < 400; at++)
        files[`f/${at}.md`] = good(`DOC-${at}`) + "x ".repeat(at * 20);
      files["large.md"] = "x".repeat(1024 * 1024 + 1);
      files["bad.md"] = ownerless("DOC-1000");
      writeFiles(folder, files);
      git(folder, "add", ".");
      const { out } = await runIn(folder, ["lint", "--staged"]);
      assert.match(out, /large\.md is larger than 1 MiB/);
      assert.match(out, /401 documents|401 of/);
    }));

  it("does not go with options that are about files on disk", () =>
    inRepository({ "a.md": good("DOC-1") }, async (folder) => {
      for (const option of ["--fix", "--fix-dry-run", "--update-baseline"]) {
        const run = await runIn(folder, ["lint", "--staged", option]);
        assert.equal(run.code, 2);
        assert.match(run.err, /do not go together/);
      }
    }));
});

describe("lint --changed-since", () => {
  it("looks at edited, new and untracked files since the branch began", () =>
    inRepository(
      {
        "a.md": good("DOC-1"),
        "b.md": good("DOC-2"),
        "z.md": ownerless("DOC-3"),
      },
      async (folder) => {
        git(folder, "checkout", "-q", "-b", "side");
        writeFiles(folder, { "a.md": ownerless("DOC-1") });
        git(folder, "commit", "-qam", "edit");
        git(folder, "checkout", "-q", "main");
        writeFiles(folder, { "b.md": ownerless("DOC-2") });
        git(folder, "commit", "-qam", "on main");
        git(folder, "checkout", "-q", "side");
        writeFiles(folder, {
          "new.md": ownerless("DOC-4"),
          ".gitignore": "i.md",
        });
        git(folder, "add", "-N", "new.md");
        writeFiles(folder, {
          "untracked.md": ownerless("DOC-5"),
          "i.md": ownerless("DOC-6"),
        });
        assert.deepEqual(await since(folder, "main"), [
          "a.md owner-missing",
          "new.md owner-missing",
          "untracked.md owner-missing",
        ]);
      },
    ));

  it("does not take other line breaks for a change", () =>
    inRepository({ "a.md": ownerless("DOC-1") }, async (folder) => {
      writeFiles(folder, {
        "a.md": ownerless("DOC-1").replaceAll("\n", "\r\n"),
      });
      assert.deepEqual(await since(folder, "HEAD"), []);
    }));

  it("sees what changed settings and registers do to other documents", () =>
    inRepository(
      { "a.md": good("DOC-1"), "b.md": good("DOC-2") },
      async (folder) => {
        writeFiles(folder, {
          "playbook.config.yaml":
            "types:\n  document:\n    fields:\n      cost_centre: always\n",
        });
        const findings = await since(folder, "HEAD");
        assert.deepEqual(findings, [
          "a.md field-missing",
          "b.md field-missing",
        ]);
      },
    ));

  it("fixes only what has changed", () =>
    inRepository({ "a.md": good("DOC-1") }, async (folder) => {
      const { code } = await runIn(folder, ["fix", "--changed-since", "HEAD"]);
      assert.equal(code, 0);
    }));

  it("sees that a document was deleted that others share an id with", () =>
    inRepository(
      { "a.md": good("DOC-1"), "b.md": good("DOC-1") },
      async (folder) => {
        rmSync(join(folder, "b.md"));
        assert.deepEqual(await since(folder, "HEAD"), []);
      },
    ));

  it("says plainly why git cannot answer", () =>
    inRepository({ "a.md": good("DOC-1") }, async (folder) => {
      const cases: readonly (readonly [string[], RegExp])[] = [
        [["nowhere"], /git knows no revision `nowhere`\./],
        [["--output=x"], /--changed-since|no revision|needs a value/],
      ];
      for (const [[revision], message] of cases) {
        const run = await runIn(folder, [
          "lint",
          `--changed-since=${revision}`,
        ]);
        assert.equal(run.code, 2);
        assert.match(run.err, message);
      }
      git(folder, "checkout", "-q", "--orphan", "other");
      git(folder, "commit", "-qm", "other");
      const apart = await runIn(folder, ["lint", "--changed-since", "main"]);
      assert.equal(apart.code, 2);
      assert.match(apart.err, /no commit in common/);
    }));

  it("says what to do in a shallow clone", () =>
    inRepository({ "a.md": good("DOC-1") }, (folder) =>
      inFolder({}, async (other) => {
        writeFiles(folder, { "a.md": good("DOC-2") });
        git(folder, "commit", "-qam", "second");
        git(other, "clone", "-q", "--depth", "1", `file://${folder}`, "clone");
        const clone = join(other, "clone");
        const first = git(folder, "rev-parse", "HEAD~1").trim();
        const run = await runIn(clone, ["lint", "--changed-since", first]);
        assert.equal(run.code, 2);
        assert.match(run.err, /shallow.*--unshallow/);
      }),
    ));

  it("needs a repository, and git", () =>
    inFolder({ "a.md": good("DOC-1") }, async (folder) => {
      const outside = await runIn(folder, ["lint", "--staged"]);
      assert.equal(outside.code, 2);
      assert.match(outside.err, /not in a git repository/);
      const without = await runIn(folder, ["lint", "--staged"], {
        PATH: folder,
      });
      assert.equal(without.code, 2);
      assert.match(without.err, /git is needed for this/);
    }));
});

function staged(folder: string): Promise<readonly string[]> {
  return findingsIn(folder, ["lint", "--staged"]);
}

function since(folder: string, revision: string): Promise<readonly string[]> {
  return findingsIn(folder, ["lint", "--changed-since", revision]);
}

/** A repository whose first commit holds the files. */
function inRepository(
  files: Readonly<Record<string, string>>,
  test: (folder: string) => void | Promise<void>,
): Promise<void> {
  return inFolder(files, async (folder) => {
    git(folder, "init", "-q", "-b", "main");
    git(folder, "add", ".");
    git(folder, "commit", "-q", "--allow-empty", "-m", "first");
    await test(folder);
  });
}
