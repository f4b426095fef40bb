import assert from "node:assert/strict";
import * as fs from "node:fs";
import { basename, join } from "node:path";
import { nodeHost } from "../../../src/cli/node-host.ts";
import { runIn } from "../run-on-disk.ts";
import { inFolder } from "../temp-folder.ts";
import { killedNames } from "./killed-names.ts";

const DOCUMENT =
  "---\nid: DOC-1\ntype: document\ntitle: A\nstatus: draft\nowner: Tom\n---\n\n# A\n";

describe("what a killed run has left", () => {
  it("is no file of the playbook, even where the settings include everything", () =>
    inFolder(
      { "a.md": DOCUMENT, "playbook.config.yaml": "include: ['**']\n" },
      async (folder) => {
        const names = killedNames(join(folder, "a.md"));
        for (const name of Object.values(names)) fs.writeFileSync(name, "# B");
        const { files } = await nodeHost(folder).list();
        assert.deepEqual(files, ["a.md", "playbook.config.yaml"]);
        assert.ok(fs.existsSync(names.fresh), "reading clears nothing");
      },
    ));

  for (const argv of [
    ["fix"],
    ["review", "a.md", "--mark", "reviewed", "--by", "Tom"],
    ["new", "document", "B"],
    ["lint", "--update-baseline"],
    ["init"],
  ])
    it(`is cleared away by \`playbook ${argv.join(" ")}\`, in all folders`, () =>
      inFolder({ "a.md": DOCUMENT, "x/b.md": "# B\n" }, async (folder) => {
        for (const path of ["a.md", "x/b.md"])
          fs.writeFileSync(killedNames(join(folder, path)).fresh, "half");
        await runIn(folder, argv);
        assert.deepEqual(unfinishedIn(folder), []);
      }));

  it("is cleared away beside a report, even one of the first version", () =>
    inFolder({ "a.md": DOCUMENT, "out/r.txt": "" }, async (folder) => {
      const old = ".r.txt.999999999-0badcafe.playbook-unfinished";
      fs.writeFileSync(join(folder, "out", old), "half");
      await runIn(folder, ["lint", "--output", "out/r.txt"]);
      assert.deepEqual(fs.readdirSync(join(folder, "out")), ["r.txt"]);
    }));

  it("stays in a dry run, while its process runs, and where another machine may be at it; an hour at most", () =>
    inFolder({ "a.md": DOCUMENT }, async (folder) => {
      const dead = killedNames(join(folder, "a.md")).fresh;
      fs.writeFileSync(dead, "");
      await runIn(folder, ["fix", "--dry-run"]);
      assert.deepEqual(unfinishedIn(folder), [basename(dead)]);
      const alive = dead.replace(".999999999-", `.${process.ppid}-`);
      const foreign = dead.replace(/-[0-9a-f]{4}-/, "-0000-");
      for (const path of [alive, foreign]) fs.writeFileSync(path, "");
      await runIn(folder, ["fix"]);
      assert.deepEqual(
        unfinishedIn(folder),
        [alive, foreign].map((each) => basename(each)).sort(),
      );
      const longAgo = new Date(Date.now() - 2 * 3_600_000);
      for (const path of [alive, foreign])
        fs.utimesSync(path, longAgo, longAgo);
      await runIn(folder, ["fix"]);
      assert.deepEqual(unfinishedIn(folder), []);
    }));

  it("finds a name in any language, of any length", () => {
    const name = `${"承認".repeat(40)}.md`;
    return inFolder({ [name]: DOCUMENT }, async (folder) => {
      const { code, err } = await runIn(folder, [
        "review",
        name,
        "--mark",
        "reviewed",
        "--by",
        "Tom",
      ]);
      assert.equal(code, 0, err);
      fs.writeFileSync(killedNames(join(folder, name)).fresh, "half");
      await runIn(folder, ["fix"]);
      assert.deepEqual(unfinishedIn(folder), []);
    });
  });
});

function unfinishedIn(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.includes(".playbook-"))
    .sort();
}
