import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import builtin, * as fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";
import { writableHost } from "../../../src/cli/node-host.ts";
import { createFile } from "../../../src/cli/writing/create-file.ts";
import { replaceFile as replaceFileIn } from "../../../src/cli/writing/replace-file.ts";
import { writeFile } from "../../../src/cli/writing/write-file.ts";
import { inFolder } from "../temp-folder.ts";
import { withCalls } from "./with-calls.ts";

const replaceFile = (path: string, before: string, after: string) =>
  replaceFileIn(path, before, after, dirname(path));
const isWindows = process.platform === "win32";

describe("writing a file", () => {
  it("replaces its text and leaves nothing else behind", () =>
    inFolder({ "a.md": "old" }, (folder) => {
      assert.equal(
        replaceFile(join(folder, "a.md"), "old", "new é"),
        undefined,
      );
      assert.deepEqual(textsIn(folder), { "a.md": "new é" });
    }));

  it("writes nothing when the file has changed since it was read, or is gone", () =>
    inFolder({ "a.md": "of a colleague" }, (folder) => {
      const path = join(folder, "a.md");
      assert.deepEqual(replaceFile(path, "old", "new"), {
        reason: "was changed while it was being fixed and is left as it is",
      });
      fs.unlinkSync(path);
      assert.ok(replaceFile(path, "old", "new"));
      assert.deepEqual(textsIn(folder), {});
    }));

  it("writes all of it to a disk that takes a part at a time", () =>
    inFolder({ "a.md": "old" }, (folder) => {
      const path = join(folder, "a.md");
      const writeSync: Parameters<typeof withCalls>[0]["writeSync"] = (
        call,
        handle,
        bytes,
        offset,
        _,
        position,
      ) => call(handle, bytes, offset, 2, position);
      const replace = () => replaceFile(path, "old", "a new text");
      assert.equal(withCalls({ writeSync }, replace), undefined);
      assert.deepEqual(textsIn(folder), { "a.md": "a new text" });
    }));

  it("keeps the old text when the disk takes a part and says nothing", () =>
    inFolder({ "a.md": "old" }, (folder) => {
      const path = join(folder, "a.md");
      for (const taken of [() => 0, (length: number) => length]) {
        const problem = withCalls(
          {
            writeSync: (_call, _handle, _bytes, _offset, length) =>
              taken(Number(length)),
          },
          () => replaceFile(path, "old", "new"),
        );
        assert.deepEqual(problem, {
          reason:
            "cannot be written: the disk took only a part of it; its old text stands",
        });
        assert.deepEqual(textsIn(folder), { "a.md": "old" });
      }
    }));

  it("sees a change that comes while the new text is being written", () =>
    inFolder({ "a.md": "old" }, (folder) => {
      const path = join(folder, "a.md");
      const { fsyncSync } = fs;
      try {
        builtin.fsyncSync = (handle) => {
          fsyncSync(handle);
          fs.appendFileSync(path, " and more");
        };
        syncBuiltinESMExports();
        assert.ok(replaceFile(path, "old", "new"));
      } finally {
        builtin.fsyncSync = fsyncSync;
        syncBuiltinESMExports();
      }
      assert.deepEqual(textsIn(folder), { "a.md": "old and more" });
    }));

  it("keeps the mode, whatever the umask", function () {
    if (isWindows) this.skip();
    return inFolder({ "a.md": "old" }, (folder) => {
      const path = join(folder, "a.md");
      for (const mode of [0o640, 0o664, 0o600, 0o755]) {
        fs.chmodSync(path, mode);
        fs.writeFileSync(path, "old");
        assert.equal(replaceFile(path, "old", "new"), undefined);
        assert.equal(fs.statSync(path).mode & 0o7777, mode);
      }
    });
  });

  it("writes through a link and keeps the link", function () {
    if (isWindows) this.skip();
    return inFolder({ "real/a.md": "old" }, (folder) => {
      fs.symlinkSync("real/a.md", join(folder, "link.md"));
      assert.equal(
        replaceFile(join(folder, "link.md"), "old", "new"),
        undefined,
      );
      assert.ok(fs.lstatSync(join(folder, "link.md")).isSymbolicLink());
      assert.deepEqual(textsIn(join(folder, "real")), { "a.md": "new" });
    });
  });

  it("keeps all names of a file that has several", function () {
    if (isWindows) this.skip();
    return inFolder({ "a.md": "old and long" }, (folder) => {
      fs.linkSync(join(folder, "a.md"), join(folder, "b.md"));
      replaceFile(join(folder, "a.md"), "old and long", "new");
      assert.deepEqual(textsIn(folder), { "a.md": "new", "b.md": "new" });
      assert.equal(fs.statSync(join(folder, "a.md")).nlink, 2);
    });
  });

  it("creates a file with its folders, but never over another", () =>
    inFolder({ "a.md": "there" }, (folder) => {
      assert.equal(
        createFile(join(folder, "x/y.md"), "new", folder),
        undefined,
      );
      assert.deepEqual(createFile(join(folder, "a.md"), "new", folder), {
        reason: "exists already",
      });
      assert.deepEqual(textsIn(folder), { "a.md": "there" });
    }));

  it("writes a report over an older one, and to a device", function () {
    if (isWindows) this.skip();
    return inFolder({ "report.json": "old" }, (folder) => {
      writeFile(join(folder, "report.json"), "new", folder);
      writeFile(join(folder, "other.json"), "new", folder);
      writeFile("/dev/null", "new", folder);
      assert.deepEqual(textsIn(folder), {
        "other.json": "new",
        "report.json": "new",
      });
    });
  });

  for (const signal of ["SIGKILL", "SIGTERM"] as const)
    it(`leaves the old text or the new one when killed at any moment (${signal})`, function () {
      if (isWindows) this.skip();
      this.timeout(120_000);
      return inFolder({}, async (folder) => {
        const path = join(folder, "a.md");
        for (let round = 0; round < 4; round++) {
          fs.writeFileSync(path, "0".repeat(300_000));
          await killWhileWriting(path, signal, 20 + round * 15);
          const text = fs.readFileSync(path, "utf8");
          assert.equal(text.length, 300_000);
          assert.equal(new Set(text).size, 1, "half of each");
          // The next run clears away what a killed one has left.
          await writableHost(folder).list();
          assert.deepEqual(Object.keys(textsIn(folder)), ["a.md"]);
          assert.equal(replaceFile(path, text, "new"), undefined);
          assert.deepEqual(Object.keys(textsIn(folder)), ["a.md"]);
        }
      });
    });
});

/** Starts a process that writes over and over, and ends it after some milliseconds. */
async function killWhileWriting(
  path: string,
  signal: NodeJS.Signals,
  after: number,
): Promise<void> {
  const module = new URL(
    "../../../src/cli/writing/replace-file.ts",
    import.meta.url,
  ).href;
  const script = `
    import { readFileSync } from "node:fs";
    const { replaceFile } = await import(${JSON.stringify(module)});
    process.stdout.write("ready");
    for (let at = 1; ; at++)
      replaceFile(${JSON.stringify(path)}, readFileSync(${JSON.stringify(path)}, "utf8"), String(at % 10).repeat(300_000), ${JSON.stringify(dirname(path))});
  `;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", script],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise((done) => child.once("exit", done));
  await new Promise((ready) => child.stdout.once("data", ready));
  await new Promise((done) => setTimeout(done, after));
  child.kill(signal);
  await ended;
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, fs.readFileSync(join(folder, name), "utf8")]),
  );
}
