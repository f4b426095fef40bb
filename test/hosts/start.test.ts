/** `npm start` as it runs: what it prints, shows and leaves behind. */

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { inFolder } from "../cli/temp-folder.ts";
import { repository } from "./repository.ts";

const COMMAND = ["--import", "tsx", "test/hosts/start.ts"];
/** The first use fetches VS Code. */
const PATIENCE = 900_000;

describe("npm start", function () {
  this.timeout(PATIENCE);
  // A window on a busy machine may once be too slow.
  this.retries(1);

  it("--check reports on the example and sees it in a window", () => {
    const { status, stdout, stderr } = start("--check");
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^81 documents checked as of 2026-11-20: /m);
    assert.match(stdout, /^View `Marketing Playbook`: \d+ rows\.$/m);
    assert.match(stdout, /^ {2}Change requests \(5\)$/m);
    assert.match(stdout, /^Problems: .*\d\.$/m);
    assert.match(stdout, /^The tree and the findings are there\.$/m);
  });

  it("--check says why a folder without a playbook shows nothing", () =>
    inFolder({ "README.md": "# Nothing\n" }, (folder) => {
      const { status, stderr } = start("--check", folder);
      assert.equal(status, 2);
      assert.match(
        stderr,
        /^There is no `playbook\.config\.yaml` in `.*`, so a window would show no tree; .*\n$/,
      );
    }));

  it("serves until it is told to end, and leaves nothing behind", async () => {
    const child = spawn(process.execPath, [...COMMAND, "--browser"], {
      cwd: repository,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit");
    let output = "";
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (output.includes("Ctrl+C ends it.")) break;
    }
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(output)?.[0] ?? "";
    assert.ok((await fetch(address)).ok);
    child.kill("SIGTERM");
    assert.deepEqual(await ended, [0, null]);
    await assert.rejects(fetch(address));
  });

  it("says that a port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = start("--port", String(port));
    other.close();
    assert.equal(status, 2);
    assert.equal(
      stderr,
      `Port ${port} is taken; name another, or leave \`--port\` out for a free one.\n`,
    );
  });

  it("says that there is no network to fetch VS Code from", () =>
    inFolder({}, (cache) => {
      const { status, stderr } = start("--browser", {
        PLAYBOOK_HOSTS_CACHE: cache,
        npm_config_registry: "http://127.0.0.1:9/",
      });
      assert.equal(status, 2);
      assert.match(
        stderr,
        /^VS Code could not be fetched: the npm registry is out of reach \(ECONNREFUSED\)\. .*\n/m,
      );
      assert.doesNotMatch(stderr, /^ {4}at /m);
    }));
});

/** Runs it to its end; the last argument may be a part of the environment. */
function start(...args: readonly (string | NodeJS.ProcessEnv)[]) {
  const words = args.filter((each) => typeof each === "string");
  const environment = args.find((each) => typeof each === "object");
  return spawnSync(process.execPath, [...COMMAND, ...words], {
    cwd: repository,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: repository, ...environment },
  });
}
