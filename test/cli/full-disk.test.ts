import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { join, resolve } from "node:path";
import { canMount } from "../chaos/full-disk.ts";
import { inFolder, writeFiles } from "./temp-folder.ts";

const CLI = resolve("dist/cli.cjs");
const LONG = `---\ntype: document\nid: DOC-1\ntitle: Brand: tone\nstatus: draft\nowner: lead\n---\n\n# Brand\n\n${"Text.\n".repeat(7000)}`;
const FILES = { "playbook.config.yaml": "", "a.md": LONG };

describe("where there is no room for a text", function () {
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  it("`fix` keeps the old one and says why, also of a file with several names", () =>
    inFolder(FILES, (folder) => {
      for (const names of [["a.md"], ["a.md", "b.txt"]]) {
        if (names[1]) fs.linkSync(join(folder, "a.md"), join(folder, names[1]));
        const { status, stderr } = within(folder, 8, "fix");
        assert.equal(status, 1);
        assert.match(
          stderr,
          /^a\.md cannot be written: it would be larger than this system allows; its old text stands\.$/m,
        );
        assert.doesNotMatch(stderr, /Fixed/);
        for (const name of names)
          assert.equal(fs.readFileSync(join(folder, name), "utf8"), LONG);
        assert.deepEqual(
          fs.readdirSync(folder),
          [...names, "playbook.config.yaml"].sort(),
        );
      }
    }));

  it("`init` and `new` leave no file in the way of the next try", () =>
    inFolder({ "a.md": LONG }, (folder) => {
      for (const argv of [["init"], ["new", "sop", "Launch"]]) {
        const full = within(folder, 0, ...argv);
        assert.equal(full.status, 2);
        assert.match(full.stderr, /cannot be written: it would be larger/);
        assert.doesNotMatch(fs.readdirSync(folder).join(), /config|sops/);
      }
      for (const argv of [["init"], ["new", "sop", "Launch"]])
        assert.equal(within(folder, "unlimited", ...argv).status, 0);
    }));

  it("nothing is lost on a disk that is nearly full", function () {
    if (!canMount()) this.skip();
    return inFolder({}, (folder) => {
      const mount = ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder];
      execFileSync("mount", mount);
      try {
        writeFiles(folder, FILES);
        const { status, stderr } = within(folder, "unlimited", "fix");
        assert.equal(status, 1);
        assert.match(
          stderr,
          /^a\.md cannot be written: the disk is full; its old text stands\.$/m,
        );
        assert.equal(fs.readFileSync(join(folder, "a.md"), "utf8"), LONG);
        assert.deepEqual(
          fs.readdirSync(folder).sort(),
          Object.keys(FILES).sort(),
        );
      } finally {
        execFileSync("umount", ["-l", folder]);
      }
    });
  });
});

/** Runs the built command where no file may have more than so many blocks. */
function within(
  cwd: string,
  blocks: number | "unlimited",
  ...argv: readonly string[]
) {
  return spawnSync(
    "sh",
    [
      "-c",
      `ulimit -f ${blocks}; exec "$@"`,
      "sh",
      process.execPath,
      CLI,
      ...argv,
    ],
    { cwd, encoding: "utf8" },
  );
}
