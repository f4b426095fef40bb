import assert from "node:assert/strict";
import * as fs from "node:fs";
import { join } from "node:path";
import { writableHost } from "../../../src/cli/node-host.ts";
import { replaceFile } from "../../../src/cli/writing/replace-file.ts";
import { inFolder } from "../temp-folder.ts";
import { killedNames } from "./killed-names.ts";
import { fail, failingAt, withCalls } from "./with-calls.ts";

const OLD = "a long old text";

describe("writing a file with several names", function () {
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  for (const after of [
    "new",
    "a text that is longer by far",
    "a long new text",
  ])
    it(`gives all of them the new text: ${after}`, () =>
      linked((path, folder) => {
        assert.equal(replaceFile(path, OLD, after, folder), undefined);
        assert.equal(textOf(folder, "b.md"), after);
        assert.deepEqual(fs.readdirSync(folder), ["a.md", "b.md"]);
      }));

  it("keeps the old text, whichever call of the system fails", async () => {
    const calls = [
      "openSync",
      "writeSync",
      "fsyncSync",
      "ftruncateSync",
      "renameSync",
      "readSync",
    ] as const;
    for (const call of calls)
      for (const after of ["new", "a text that is longer by far"])
        for (let nth = 1; nth <= 6; nth++)
          await linked((path, folder) => {
            const problem = withCalls({ [call]: failingAt(nth) }, () =>
              replaceFile(path, OLD, after, folder),
            );
            assert.equal(textOf(folder, "b.md"), problem ? OLD : after);
            if (problem)
              assert.match(problem.reason, /^cannot be (?:read|written)/);
            assert.deepEqual(fs.readdirSync(folder), ["a.md", "b.md"]);
          });
  });

  it("takes room for a longer text before it touches the old one", () =>
    linked((path, folder) => {
      let writes = 0;
      const seen: string[] = [];
      const problem = withCalls(
        {
          writeSync: (call, ...args) => {
            // After the new text and the backup comes the file itself.
            if (++writes < 3) return call(...args);
            seen.push(fs.readFileSync(path, "utf8"));
            return fail("ENOSPC");
          },
        },
        () => replaceFile(path, OLD, `THE NEW ${OLD}`, folder),
      );
      assert.match(problem!.reason, /the disk is full; its old text stands$/);
      assert.deepEqual(seen, [OLD]);
      assert.equal(textOf(folder, "a.md"), OLD);
    }));

  it("leaves nothing that the next run does not clear away when the backup cannot be removed", () =>
    linked(async (path, folder) => {
      const write = () => replaceFile(path, OLD, "new", folder);
      withCalls({ rmSync: failingAt(1) }, write);
      const left = fs.readdirSync(folder).filter((name) => name.length > 4);
      assert.equal(left.length, 2, "the backup, and what it belongs to");
      for (const name of left) {
        const dead = name.replace(`.${process.pid}-`, ".999999999-");
        fs.renameSync(join(folder, name), join(folder, dead));
      }
      await writableHost(folder).list();
      assert.deepEqual(fs.readdirSync(folder), ["a.md", "b.md"]);
      assert.equal(textOf(folder, "a.md"), "new");
    }));

  it("says where the old text is when not even that can be put back", () =>
    linked((path, folder) => {
      let writes = 0;
      const problem = withCalls(
        {
          writeSync: (call, handle, bytes, offset, length, position) =>
            ++writes < 3
              ? call(handle, bytes, offset, length, position)
              : writes === 3
                ? call(handle, bytes, offset, 1, position)
                : fail("EIO"),
        },
        () => replaceFile(path, OLD, "THE NEW", folder),
      );
      const [, backup] =
        /the old one is in `(.*)`$/.exec(problem!.reason) ?? [];
      assert.equal(fs.readFileSync(backup!, "utf8"), OLD);
      assert.equal(textOf(folder, "b.md"), `T${OLD.slice(1)}`);
    }));

  it("is finished by the next run when a run was killed in the middle", () =>
    linked(async (path, folder) => {
      const { backup, unfinished } = killedNames(path);
      fs.writeFileSync(backup, OLD);
      fs.writeFileSync(unfinished, "THE NEW");
      fs.writeFileSync(path, `THE ${OLD.slice(4)}`);
      await writableHost(folder).list();
      assert.equal(textOf(folder, "b.md"), "THE NEW");
      assert.deepEqual(fs.readdirSync(folder), ["a.md", "b.md"]);
    }));

  it("is left alone where someone has written the file since; the old text is kept for a week", () =>
    linked(async (path, folder) => {
      const { backup, unfinished } = killedNames(path);
      fs.writeFileSync(backup, OLD);
      fs.writeFileSync(unfinished, "THE NEW");
      fs.writeFileSync(path, "Of a colleague");
      await writableHost(folder).list();
      assert.equal(textOf(folder, "a.md"), "Of a colleague");
      assert.equal(fs.readFileSync(backup, "utf8"), OLD);
      const longAgo = new Date(Date.now() - 8 * 24 * 3_600_000);
      fs.utimesSync(backup, longAgo, longAgo);
      await writableHost(folder).list();
      assert.deepEqual(fs.readdirSync(folder), ["a.md", "b.md"]);
    }));
});

describe("writing a file in a folder that takes no new one", () => {
  it("writes it where it stands, and leaves nothing in the folder for temporary files", () =>
    inFolder({ "a.md": OLD }, (folder) => {
      const path = join(folder, "a.md");
      const elsewhere: string[] = [];
      const problem = withCalls(
        {
          openSync: (call, file, ...rest) => {
            const isNew = String(rest[0]) === "wx";
            if (isNew && String(file).startsWith(folder)) return fail("EACCES");
            if (isNew) elsewhere.push(String(file));
            return call(file, ...rest);
          },
        },
        () => replaceFile(path, OLD, "new", folder),
      );
      assert.equal(problem, undefined);
      assert.equal(textOf(folder, "a.md"), "new");
      assert.equal(elsewhere.length, 2);
      assert.ok(!elsewhere.some((each) => fs.existsSync(each)));
    }));

  it("is finished by the next run when a run was killed in the middle", () =>
    inFolder({ "playbook/a.md": OLD, "tmp/x": "" }, async (folder) => {
      const [playbook, tmp] = [join(folder, "playbook"), join(folder, "tmp")];
      const path = join(playbook, "a.md");
      const { backup, unfinished } = killedNames(path, tmp);
      fs.writeFileSync(backup, OLD);
      fs.writeFileSync(unfinished, "THE NEW");
      fs.writeFileSync(path, `THE ${OLD.slice(4)}`);
      const { TMPDIR } = process.env;
      try {
        process.env.TMPDIR = tmp;
        await writableHost(playbook).list();
      } finally {
        if (TMPDIR === undefined) delete process.env.TMPDIR;
        else process.env.TMPDIR = TMPDIR;
      }
      assert.equal(textOf(playbook, "a.md"), "THE NEW");
      assert.deepEqual(fs.readdirSync(tmp), ["x"]);
    }));
});

/** A document under two names, in a folder of its own. */
function linked(
  test: (path: string, folder: string) => void | Promise<void>,
): Promise<void> {
  return inFolder({ "a.md": OLD }, (folder) => {
    const path = join(folder, "a.md");
    fs.linkSync(path, join(folder, "b.md"));
    return test(path, folder);
  });
}

function textOf(folder: string, name: string): string {
  return fs.readFileSync(join(folder, name), "utf8");
}
