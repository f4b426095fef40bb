import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  watch,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { run } from "./run.ts";
import { git, runIn } from "./run-on-disk.ts";
import { inFolder } from "./temp-folder.ts";

const GOOD =
  "---\ntype: document\nid: DOC-1\ntitle: Brand\nstatus: draft\nowner: lead\n---\n\n# Brand\n\nText.\n";
/** Quotes around a value with a colon are something that can be added safely. */
const FIXABLE = GOOD.replace("title: Brand", "title: Brand: tone");
const FILES = { "a.md": FIXABLE };

describe("playbook fix", () => {
  it("cures what it can, writes it, and lists what is left", async () => {
    const { code, out, err, files } = await run(["fix"], FILES);
    assert.equal(code, 0, out + err);
    assert.match(err, /^Fixed \d+ findings? in 1 document: \d+ [a-z-]+/);
    assert.notEqual(files["/work/playbook/a.md"], FIXABLE);
    const again = await run(["lint", "--fix"], files);
    assert.match(again.err, /nothing that can be fixed safely/);
    assert.deepEqual(again.files, files);
  });

  it("shows a diff that git can apply, and writes nothing, in a dry run", () =>
    inFolder(FILES, async (folder) => {
      git(folder, "init", "-q");
      for (const argv of [
        ["fix", "--dry-run"],
        ["lint", "--fix-dry-run"],
      ]) {
        const { out, err } = await runIn(folder, argv);
        assert.match(out, /^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /);
        assert.match(err, /^Would fix/);
        assert.equal(readFileSync(join(folder, "a.md"), "utf8"), FIXABLE);
        execFileSync("git", ["apply", "--check", "-"], {
          cwd: folder,
          input: out,
        });
      }
    }));

  it("touches only the files that are named, and keeps their modes", function () {
    if (process.platform === "win32") this.skip();
    const text = FIXABLE;
    return inFolder(
      { "a.md": text, "b/c.md": text.replace("DOC-1", "DOC-2") },
      async (folder) => {
        chmodSync(join(folder, "a.md"), 0o640);
        await runIn(folder, ["fix", "a.md"]);
        assert.equal(statSync(join(folder, "a.md")).mode & 0o777, 0o640);
        assert.notEqual(readFileSync(join(folder, "a.md"), "utf8"), text);
        assert.match(readFileSync(join(folder, "b/c.md"), "utf8"), /DOC-2/);
        assert.equal(
          readFileSync(join(folder, "b/c.md"), "utf8"),
          text.replace("DOC-1", "DOC-2"),
        );
      },
    );
  });

  it("leaves a file alone that changes at the same moment", () =>
    inFolder(FILES, async (folder) => {
      const path = join(folder, "a.md");
      const { err } = await runIn(folder, ["fix"], process.env, {
        replace(file, before, after, root) {
          writeFileSync(file, "# Of a colleague\n");
          return nodeFiles.replace(file, before, after, root);
        },
      });
      assert.match(
        err,
        /a\.md was changed while it was being fixed and is left as it is/,
      );
      assert.equal(readFileSync(path, "utf8"), "# Of a colleague\n");
    }));

  it("never writes a file that is not UTF-8", () => {
    const bytes = Buffer.from(FIXABLE.replace("Text.", "caf\xe9"), "latin1");
    return inFolder({ "a.md": bytes, "b.md": GOOD }, async (folder) => {
      await runIn(folder, ["fix"]);
      assert.deepEqual(readFileSync(join(folder, "a.md")), bytes);
    });
  });

  it("leaves whole files and nothing else when it is told to stop", function () {
    if (process.platform === "win32") this.skip();
    const names = [...Array(200).keys()].map((at) => `${at}.md`);
    const textOf = (name: string): string => FIXABLE.replace("DOC-1", name);
    return inFolder(
      Object.fromEntries(names.map((name) => [name, textOf(name)])),
      async (folder) => {
        const child = spawn(
          process.execPath,
          [resolve("dist/cli.cjs"), "fix", "--quiet"],
          { cwd: folder, stdio: "ignore" },
        );
        const ended = new Promise((done) =>
          child.once("exit", (code, signal) => done(code ?? signal)),
        );
        await new Promise<void>((done) => {
          const watcher = watch(folder, () => {
            watcher.close();
            done();
          });
          child.once("exit", () => done());
        });
        child.kill("SIGTERM");
        assert.ok([0, 143].includes((await ended) as number));
        assert.deepEqual(readdirSync(folder).sort(), [...names].sort());
        for (const name of names) {
          const text = readFileSync(join(folder, name), "utf8");
          const fixed = textOf(name).replace("Brand: tone", '"Brand: tone"');
          assert.ok(text === textOf(name) || text === fixed, text);
        }
      },
    );
  });

  it("leaves 1 as exit code while errors remain", async () => {
    const { code } = await run(["fix"], {
      "a.md": FIXABLE.replace("owner: lead\n", ""),
    });
    assert.equal(code, 1);
  });
});
