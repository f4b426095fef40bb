import assert from "node:assert/strict";
import * as fs from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../../src/cli/writing/replace-file.ts";
import { git, runIn } from "../run-on-disk.ts";
import { inFolder } from "../temp-folder.ts";

const POLICY =
  "---\nid: POL-001\ntitle: A\nstatus: active\nowner: Tom\nlast_reviewed: 2026-5-1\n---\n\n# A\n";
const FILES = {
  "pb/playbook.config.yaml": "",
  "pb/policies/a.md": POLICY,
  "out/there": "old",
};

describe("nothing is written outside the playbook", function () {
  before(function () {
    if (process.platform === "win32") this.skip();
  });

  /** Links by path within the playbook, what is run, and what it says. */
  const cases: Readonly<
    Record<string, readonly [Record<string, string>, string[], RegExp]>
  > = {
    "through a folder that the settings name for the baseline": [
      { base: "../out" },
      ["lint", "--update-baseline"],
      /The baseline `base\/b\.json` lies outside the playbook: `.*base` is a link/,
    ],
    "through a baseline that is a link to no file yet": [
      { "playbook.baseline.json": "../out/new.json" },
      ["lint", "--update-baseline"],
      /The baseline `playbook\.baseline\.json` is a link to a file outside/,
    ],
    "through a baseline of `init` that is a link": [
      { base: "../out", "playbook.config.yaml": "" },
      ["init", "--baseline"],
      /`base\/b\.json` lies outside the playbook/,
    ],
    "through a link that lies where the report shall go": [
      { "report.json": "../out/there" },
      ["lint", "--output", "report.json"],
      /`report\.json` is a link that lies in the playbook/,
    ],
    "through such a link to no file yet": [
      { "report.json": "../out/new" },
      ["list", "--output", "report.json"],
      /`report\.json` is a link that lies in the playbook/,
    ],
    "through such a link of a folder": [
      { reports: "../out" },
      ["rules", "--output", "reports/rules.txt"],
      /`reports\/rules\.txt` lies outside the playbook/,
    ],
    "through a link from one link to the next": [
      { one: "two", two: "../out" },
      ["lint", "--output", "one/report.txt"],
      /lies outside the playbook/,
    ],
    "into the linked folder of a type": [
      { sops: "../out" },
      ["new", "sop", "Launch"],
      /`sops\/launch\.md` lies outside the playbook: `.*sops` is a link/,
    ],
    "into a linked folder that is asked for": [
      { away: "../out" },
      ["new", "sop", "Launch", "--output", "away"],
      /`away\/launch\.md` lies outside the playbook/,
    ],
    "into a linked folder of meetings": [
      { meetings: "../out" },
      ["agenda", "--date", "2026-12-02", "--create"],
      /lies outside the playbook/,
    ],
    "as a pack, in a folder that is a link": [
      { pack: "../out" },
      ["audit", "--output", "pack"],
      /`pack` is a link that lies in the playbook/,
    ],
  };
  for (const [title, [links, argv, message]] of Object.entries(cases))
    it(title, () =>
      inFolder(FILES, async (folder) => {
        const playbook = join(folder, "pb");
        fs.writeFileSync(
          join(playbook, "playbook.config.yaml"),
          "base" in links ? "baseline: base/b.json\n" : "",
        );
        for (const [path, target] of Object.entries(links))
          if (target !== "") {
            fs.rmSync(join(playbook, path), { recursive: true, force: true });
            fs.symlinkSync(target, join(playbook, path));
          }
        const { code, err } = await runIn(playbook, argv);
        assert.equal(code, 2, err);
        assert.match(err, message);
        assert.deepEqual(fs.readdirSync(join(folder, "out")), ["there"]);
        assert.equal(fs.readFileSync(join(folder, "out/there"), "utf8"), "old");
      }),
    );

  it("as a hook, where the folder of hooks is a link", () =>
    inFolder(FILES, async (folder) => {
      const playbook = join(folder, "pb");
      git(playbook, "init", "-q");
      fs.rmSync(join(playbook, ".git/hooks"), { recursive: true, force: true });
      fs.symlinkSync("../../out", join(playbook, ".git/hooks"));
      const { err } = await runIn(playbook, ["init", "--hook"]);
      assert.match(
        err,
        /is no part of this repository, so nothing was written/,
      );
      assert.deepEqual(fs.readdirSync(join(folder, "out")), ["there"]);
    }));

  it("not even where a document becomes a link between reading and writing", () =>
    inFolder({ ...FILES, "out/a.md": "old" }, (folder) => {
      const path = join(folder, "pb/policies/a.md");
      fs.rmSync(path);
      fs.symlinkSync("../../out/a.md", path);
      assert.deepEqual(replaceFile(path, "old", "new", join(folder, "pb")), {
        reason: "is a link to a file outside the playbook and is left as it is",
      });
      assert.equal(fs.readFileSync(join(folder, "out/a.md"), "utf8"), "old");
    }));

  it("or into git's own folder, whatever the settings name", () =>
    inFolder(
      {
        ...FILES,
        "pb/playbook.config.yaml": "baseline: .git/info/attributes\n",
      },
      async (folder) => {
        const playbook = join(folder, "pb");
        git(playbook, "init", "-q");
        const { code, err } = await runIn(playbook, [
          "lint",
          "--update-baseline",
        ]);
        assert.equal(code, 2, err);
        assert.match(
          err,
          /lies in a folder that is never a part of a playbook/,
        );
        assert.ok(!fs.existsSync(join(playbook, ".git/info/attributes")));
      },
    ));

  it("but links that stay inside are followed, and a report goes wherever the user says", () =>
    inFolder(FILES, async (folder) => {
      const playbook = join(folder, "pb");
      fs.mkdirSync(join(playbook, "procedures"));
      fs.symlinkSync("procedures", join(playbook, "sops"));
      fs.symlinkSync("policies/a.md", join(playbook, "b.md"));
      const made = await runIn(playbook, ["new", "sop", "X", "-o", "sops"]);
      assert.equal(made.code, 0, made.err);
      assert.deepEqual(fs.readdirSync(join(playbook, "procedures")), ["x.md"]);
      await runIn(playbook, ["fix"]);
      assert.ok(fs.lstatSync(join(playbook, "b.md")).isSymbolicLink());
      const fixed = fs.readFileSync(join(playbook, "policies/a.md"), "utf8");
      assert.match(fixed, /2026-05-01/);
      fs.symlinkSync("there", join(folder, "out/link"));
      for (const name of ["report.txt", "link"]) {
        const path = `../out/${name}`;
        const { err } = await runIn(playbook, ["lint", "--output", path]);
        assert.doesNotMatch(err, /`\.\.\/out/);
      }
      assert.ok(fs.lstatSync(join(folder, "out/link")).isSymbolicLink());
      for (const name of ["report.txt", "there"])
        assert.match(
          fs.readFileSync(join(folder, "out", name), "utf8"),
          /checked/,
        );
    }));
});

describe("a read-only file", () => {
  const READ_ONLY = { "a.md": POLICY, "report.json": "old" };

  it("is left as it is, with a word and exit code 1", () =>
    inFolder(READ_ONLY, async (folder) => {
      const path = join(folder, "a.md");
      fs.chmodSync(path, 0o444);
      for (const argv of [
        ["fix"],
        ["fix", "--quiet"],
        ["review", "a.md", "--mark", "reviewed", "--by", "Tom"],
      ]) {
        const { code, err } = await runIn(folder, argv);
        assert.equal(code, 1);
        assert.match(err, /^a\.md is read-only and is left as it is\.$/m);
        assert.doesNotMatch(err, /Fixed|on 1 document/);
      }
      assert.equal(fs.readFileSync(path, "utf8"), POLICY);
    }));

  it("takes no report either", () =>
    inFolder(READ_ONLY, async (folder) => {
      fs.chmodSync(join(folder, "report.json"), 0o444);
      const { code, err } = await runIn(folder, ["lint", "-o", "report.json"]);
      assert.equal(code, 2);
      assert.match(err, /`report\.json` is read-only and is left as it is\./);
    }));
});
