import assert from "node:assert/strict";
import * as fs from "node:fs";
import { join } from "node:path";
import { manifestOf } from "../../../src/cli/writing/pack-manifest.ts";
import { writePack } from "../../../src/cli/writing/write-pack.ts";
import { runIn } from "../run-on-disk.ts";
import { inFolder, writeFiles } from "../temp-folder.ts";
import { killedNames } from "./killed-names.ts";
import { failingAt, withCalls } from "./with-calls.ts";

const OLD = packOf({
  "index.html": "<p>old",
  "gone.csv": "old",
  "kpis.csv": "",
});
const NEW = packOf({ "index.html": "<p>new", "kpis.csv": "new" });
const OLD_FILES = Object.fromEntries(OLD);

describe("a pack of files", () => {
  it("takes the place of an older one, and what no longer belongs to it goes", () =>
    inFolder(OLD_FILES, (folder) => {
      assert.equal(write(folder, NEW), undefined);
      assert.deepEqual(textsIn(folder), Object.fromEntries(NEW));
    }));

  for (const path of [
    ".git/HEAD",
    "node_modules/x.js",
    ".gitignore",
    "notes.txt",
    "notes.csv",
    "more/index.html",
  ])
    it(`is not written into a folder with \`${path}\`, which stays`, () =>
      inFolder({ ...OLD_FILES, [path]: "mine" }, (folder) => {
        const [name] = path.split("/");
        assert.deepEqual(write(folder, NEW), {
          reason: `holds \`${name}\`, which is not of an audit pack; choose another folder`,
        });
        assert.equal(fs.readFileSync(join(folder, path), "utf8"), "mine");
      }));

  it("leaves a file that was edited by hand, and its manifest", () =>
    inFolder({ ...OLD_FILES, "gone.csv": "old, and mine" }, (folder) => {
      assert.match(
        write(folder, NEW)!.reason,
        /^holds `gone\.csv`, which was changed since the pack was written/,
      );
      fs.rmSync(join(folder, "manifest.sha256"));
      assert.match(write(folder, NEW)!.reason, /^holds `gone\.csv`/);
    }));

  it("takes no list of checksums of other files for its manifest", () => {
    const mine = { "photo.jpg": "mine" };
    const manifest = manifestOf(new Map(Object.entries(mine)));
    return inFolder({ ...mine, "manifest.sha256": manifest }, (folder) => {
      assert.match(write(folder, NEW)!.reason, /^holds `photo\.jpg`/);
      assert.equal(fs.readFileSync(join(folder, "photo.jpg"), "utf8"), "mine");
    });
  });

  it("does not follow a link in its folder", function () {
    if (process.platform === "win32") this.skip();
    return inFolder({ "mine.csv": "", "pack/x": "" }, (folder) => {
      fs.rmSync(join(folder, "pack/x"));
      fs.symlinkSync("../mine.csv", join(folder, "pack/kpis.csv"));
      assert.match(
        write(join(folder, "pack"), NEW)!.reason,
        /^holds `kpis\.csv`, which is not of an audit pack/,
      );
    });
  });

  it("is the old one, and nothing else lies there, whichever call of the system fails", async () => {
    for (const call of [
      "openSync",
      "writeSync",
      "fsyncSync",
      "closeSync",
      "renameSync",
    ] as const)
      for (let nth = 1; nth <= 5; nth++)
        await inFolder(OLD_FILES, (folder) => {
          const problem = withCalls({ [call]: failingAt(nth, "ENOSPC") }, () =>
            write(folder, NEW),
          );
          assert.deepEqual(
            textsIn(folder),
            Object.fromEntries(problem ? OLD : NEW),
            `${call} ${nth}`,
          );
          if (problem)
            assert.match(
              problem.reason,
              /the disk is full; the pack that was there stands$/,
            );
        });
  });

  it("leaves no folder when it could not be written into a new one", () =>
    inFolder({}, (folder) => {
      const path = join(folder, "a/pack");
      const problem = withCalls({ fsyncSync: failingAt(3, "EFBIG") }, () =>
        write(path, NEW),
      );
      assert.match(problem!.reason, /larger than this system allows$/);
      assert.deepEqual(fs.readdirSync(folder), []);
    }));

  it("is written anew after a run that was killed among its files", () =>
    inFolder(OLD_FILES, (folder) => {
      const { journal, fresh } = killedNames(join(folder, "manifest.sha256"));
      const lines = [manifestOf(OLD), manifestOf(NEW)].join("");
      writeFiles(folder, { "index.html": "<p>new" });
      assert.match(write(folder, NEW)!.reason, /was changed since/);
      fs.writeFileSync(journal, lines);
      fs.writeFileSync(fresh, "half a mani");
      assert.equal(write(folder, NEW), undefined);
      assert.deepEqual(textsIn(folder), Object.fromEntries(NEW));
    }));

  it("is left to another run that is writing it", () =>
    inFolder(OLD_FILES, (folder) => {
      const { journal } = killedNames(join(folder, "manifest.sha256"));
      const alive = journal.replace(".999999999-", `.${process.ppid}-`);
      fs.writeFileSync(alive, "");
      assert.deepEqual(write(folder, NEW), {
        reason: "is being written by another run; wait for its end",
      });
      const longAgo = new Date(Date.now() - 2 * 3_600_000);
      fs.utimesSync(alive, longAgo, longAgo);
      assert.equal(write(folder, NEW), undefined, "its number came back");
    }));

  it("of `playbook audit` takes the place of an older one, and of nothing else", () =>
    inFolder({ "a.md": "# A\n" }, async (folder) => {
      const audit = () => runIn(folder, ["audit", "--output", "out"]);
      for (const time of ["first", "second"])
        assert.equal((await audit()).code, 0, time);
      const out = join(folder, "out");
      const edited = fs.readdirSync(out).find((name) => /csv$/.test(name))!;
      for (const [path, message] of [
        [".git/HEAD", /^`out` holds `\.git`, which is not of an audit pack/],
        ["node_modules/x.js", /^`out` holds `node_modules`/],
        [edited, /^`out` holds `[a-z-]+\.csv`, which was changed since/],
      ] as const) {
        writeFiles(out, { [path]: "mine" });
        const { code, err } = await audit();
        assert.equal(code, 2);
        assert.match(err, message);
        assert.equal(fs.readFileSync(join(out, path), "utf8"), "mine");
        fs.rmSync(join(out, path.split("/")[0]!), { recursive: true });
      }
    }));
});

function packOf(files: Record<string, string>): ReadonlyMap<string, string> {
  const pack = new Map(Object.entries(files));
  return pack.set("manifest.sha256", manifestOf(pack));
}

function write(folder: string, pack: ReadonlyMap<string, string>) {
  return writePack(folder, pack, join(import.meta.dirname, "../../playbooks"));
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    fs
      .readdirSync(folder)
      .map((name) => [name, fs.readFileSync(join(folder, name), "utf8")]),
  );
}
