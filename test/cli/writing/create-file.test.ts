import assert from "node:assert/strict";
import * as fs from "node:fs";
import { join } from "node:path";
import { createFile } from "../../../src/cli/writing/create-file.ts";
import { inFolder } from "../temp-folder.ts";
import { runIn } from "../run-on-disk.ts";
import { fail, failingAt, withCalls } from "./with-calls.ts";

describe("creating a file", () => {
  it("leaves nothing behind, no folder either, whichever call of the system fails", async () => {
    for (const call of [
      "mkdirSync",
      "openSync",
      "writeSync",
      "fsyncSync",
      "closeSync",
      "linkSync",
    ] as const)
      await inFolder({}, (folder) => {
        const path = join(folder, "x/y/z.md");
        const create = () => createFile(path, "new", folder);
        const problem = withCalls({ [call]: failingAt(1, "ENOSPC") }, create);
        assert.deepEqual(
          problem,
          { reason: "cannot be written: the disk is full" },
          call,
        );
        assert.deepEqual(fs.readdirSync(folder), [], call);
        assert.equal(create(), undefined);
      });
  });

  it("keeps the folders that were there, and those in which someone has put something", () =>
    inFolder({ "x/old.md": "" }, (folder) => {
      const path = join(folder, "x/y/z.md");
      const problem = withCalls(
        {
          fsyncSync: () => {
            fs.writeFileSync(join(folder, "x/y/other.md"), "");
            return fail("EDQUOT");
          },
        },
        () => createFile(path, "new", folder),
      );
      assert.match(problem!.reason, /your quota on this disk is used up/);
      assert.deepEqual(fs.readdirSync(join(folder, "x")), ["old.md", "y"]);
      assert.deepEqual(fs.readdirSync(join(folder, "x/y")), ["other.md"]);
    }));

  it("never writes over a file that someone creates at the same moment", () =>
    inFolder({}, (folder) => {
      const path = join(folder, "a.md");
      for (const hasLinks of [true, false]) {
        const problem = withCalls(
          {
            linkSync: (call, ...args) => {
              fs.writeFileSync(path, "Of a colleague");
              return hasLinks ? call(...args) : fail("EPERM");
            },
          },
          () => createFile(path, "new", folder),
        );
        assert.deepEqual(problem, { reason: "exists already" });
        assert.equal(fs.readFileSync(path, "utf8"), "Of a colleague");
        fs.rmSync(path);
      }
    }));

  it("works on a disk that knows no second name for a file", () =>
    inFolder({}, (folder) => {
      const create = () => createFile(join(folder, "a.md"), "new", folder);
      const linkSync = () => fail("EPERM");
      const renameSync = () => fail("EIO");
      assert.ok(withCalls({ linkSync, renameSync }, create));
      assert.deepEqual(fs.readdirSync(folder), []);
      assert.equal(withCalls({ linkSync }, create), undefined);
      assert.deepEqual(fs.readdirSync(folder), ["a.md"]);
    }));

  it("has an end: `init` that could not write says so with exit code 2, and works the next time", () =>
    inFolder({ "a.md": "# A\n" }, async (folder) => {
      const create = () => ({ reason: "cannot be written: the disk is full" });
      const full = await runIn(folder, ["init", "--baseline"], process.env, {
        create,
      });
      assert.equal(full.code, 2);
      assert.match(
        full.err,
        /`playbook\.config\.yaml` cannot be written: the disk is full\./,
      );
      const { code, err } = await runIn(folder, ["init", "--baseline"]);
      assert.equal(code, 0, err);
    }));
});
