/** The built command line in a process of its own. */

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inFolder } from "./temp-folder.ts";

const BIN = fileURLToPath(new URL("../../dist/cli.cjs", import.meta.url));

function playbook(cwd: string, ...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [BIN, ...argv],
    { cwd, encoding: "utf8", env: { PATH: process.env["PATH"] } },
  );
  return { status, stdout, stderr };
}

const BROKEN = "---\ntype: policy\nstatus: draft\n---\n";

describe("the built command line", () => {
  it("answers 0, 1 or 2", () =>
    inFolder(
      { "policies/brand.md": BROKEN, "README.md": "# Playbook\n" },
      (folder) => {
        assert.equal(playbook(folder, "lint", "README.md").status, 0);
        const lint = playbook(folder, "lint", "--today", "2026-11-21");
        assert.equal(lint.status, 1);
        assert.match(lint.stdout, /owner-missing/);
        assert.equal(lint.stderr, "");
        assert.equal(playbook(folder, "lint", "nowhere").status, 2);
        assert.equal(playbook(folder, "--version").stdout.split(".").length, 3);
      },
    ));

  it("writes everything before it ends, also into a pipe", () =>
    inFolder(
      Object.fromEntries(
        Array.from({ length: 1500 }, (_, at) => [`policies/${at}.md`, BROKEN]),
      ),
      (folder) => {
        const { stdout } = playbook(
          folder,
          "lint",
          "-f",
          "json",
          "--rule",
          "owner-missing",
        );
        assert.equal(JSON.parse(stdout).findings.length, 1500);
      },
    ));

  it("does not mind a reader that has seen enough", () =>
    inFolder(
      Object.fromEntries(
        Array.from({ length: 1500 }, (_, at) => [`policies/${at}.md`, BROKEN]),
      ),
      async (folder) => {
        const child = spawn(process.execPath, [BIN, "list"], { cwd: folder });
        let err = "";
        child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
        child.stdout.once("data", () => child.stdout.destroy());
        const code = await new Promise((resolve) => child.on("close", resolve));
        assert.equal(code, 0);
        assert.doesNotMatch(err, /EPIPE/);
      },
    ));

  it("reads a document from standard input", () =>
    inFolder({ "policies/brand.md": BROKEN }, (folder) => {
      const { status, stdout } = spawnSync(
        process.execPath,
        [
          BIN,
          "lint",
          "--stdin",
          "--stdin-filename",
          "policies/brand.md",
          "--rule",
          "owner-missing",
        ],
        { cwd: folder, encoding: "utf8", input: "---\nowner: dpo\n---\n" },
      );
      assert.equal(status, 0);
      assert.match(stdout, /Nothing needs attention\./);
    }));
});
