/** What registers take from git's history, and what they say where there is less of it than is asked for. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { git, runIn } from "./run-on-disk.ts";
import { inFolder, writeFiles } from "./temp-folder.ts";

const policy = (title: string, owner: string): string =>
  `---\ntype: policy\ntitle: ${title}\nstatus: draft\nowner: ${owner}\n---\n`;

/** A repository that becomes better month by month: 0, 50, then 100 of 100. */
async function inHistory(
  use: (folder: string) => Promise<void>,
): Promise<void> {
  await inFolder({ "playbook.config.yaml": "" }, async (folder) => {
    const commit = (day: string, files: Record<string, string>): void => {
      writeFiles(folder, files);
      git(folder, "add", "-A");
      git(folder, "commit", "-qm", day, "--date", `${day}T12:00:00Z`);
    };
    git(folder, "init", "-q");
    commit("2026-08-31", {
      "policies/a.md": policy("A", ""),
      "policies/b.md": policy("B", ""),
    });
    git(folder, "tag", "start");
    commit("2026-09-03", { "policies/a.md": policy("A", "maria") });
    commit("2026-09-28", { "policies/c.md": policy("C", "") });
    commit("2026-10-05", { "policies/c.md": policy("C", "maria") });
    commit("2026-11-02", { "policies/b.md": policy("B", "maria") });
    await use(folder);
  });
}

describe("the trend of the health", () => {
  it("is told for then, the end of each month, and now", () =>
    inHistory(async (folder) => {
      const { code, out } = await runIn(folder, ["health", "--since", "start"]);
      assert.equal(code, 0);
      assert.ok(
        out.includes(
          "\nScore at the end of each month: 2026-08-31 0, 2026-09-28 33, 2026-10-05 66, 2026-11-21 100.\n",
        ),
        out,
      );
    }));

  it("is left out of a shallow clone, with one line that says so", () =>
    inHistory((folder) =>
      inFolder({}, async (other) => {
        git(other, "clone", "-q", "--depth", "1", `file://${folder}`, "clone");
        const { code, out, err } = await runIn(join(other, "clone"), [
          "health",
          "--since",
          git(folder, "rev-parse", "start").trim(),
        ]);
        assert.equal(code, 0);
        assert.match(out, /^Health as of 2026-11-21\n/);
        assert.match(err, /^No trend: .*shallow.*\n$/);
      }),
    ));

  it("is left out where history was rewritten, with one line that names what is lost", () =>
    inHistory((folder) =>
      inFolder({}, async (other) => {
        const lost = git(folder, "rev-parse", "start").trim();
        git(folder, "checkout", "-q", "--orphan", "anew");
        git(folder, "commit", "-qm", "anew");
        const clone = ["clone", "-q", "--single-branch", "--branch", "anew"];
        git(other, ...clone, `file://${folder}`, "clone");
        const { code, out, err } = await runIn(join(other, "clone"), [
          "health",
          "--since",
          lost,
        ]);
        assert.equal(code, 0);
        assert.match(out, /^Health as of 2026-11-21\n/);
        assert.equal(err.trim().split("\n").length, 1);
        assert.ok(err.startsWith("No trend: ") && err.includes(lost), err);
      }),
    ));
});

describe("the audit pack", () => {
  it("holds what a shallow clone has, says so in one line, and is the same each time", () =>
    inHistory((folder) =>
      inFolder({}, async (other) => {
        git(other, "clone", "-q", "--depth", "1", `file://${folder}`, "clone");
        const clone = join(other, "clone");
        const manifests = [];
        for (const pack of ["one", "two"]) {
          const output = join(other, pack);
          const { code, err } = await runIn(clone, [
            "audit",
            "--output",
            output,
          ]);
          assert.equal(code, 0, err);
          assert.equal(
            err.split("\n").filter((line) => line.includes("shallow")).length,
            1,
            err,
          );
          manifests.push(readFileSync(join(output, "manifest.sha256"), "utf8"));
        }
        assert.match(manifests[0]!, /^[0-9a-f]{64} {2}\S+\.csv$/m);
        assert.equal(manifests[0], manifests[1]);
      }),
    ));
});
