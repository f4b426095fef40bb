import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as nodeFs from "node:fs";
import { linkSync, mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import {
  openSession,
  type Result,
  type Skipped,
} from "../../src/core/index.ts";
import { nodeHost } from "../../src/cli/node-host.ts";
import { inFolder, writeFiles } from "./temp-folder.ts";
import type { ReadingFs } from "../../src/cli/reading-fs.ts";

const isWindows = process.platform === "win32";
const POLICY = "---\ntype: policy\n---\n\n# Brand\n";

describe("a folder on disk", () => {
  it("lists files by their path below the root, in order", () =>
    inFolder({ "b.md": "", "a/c.md": "", "a/logo.png": "" }, (folder) => {
      assert.deepEqual(filesOf(folder), ["a/c.md", "a/logo.png", "b.md"]);
    }));

  it("leaves out git's own folder and installed packages", () =>
    inFolder(
      { "a.md": "", ".git/b.md": "", "x/node_modules/p/README.md": "" },
      (folder) => assert.deepEqual(filesOf(folder), ["a.md"]),
    ));

  it("lets documents link into hidden folders but does not check those", () =>
    inFolder({ "a.md": POLICY, ".github/ask.md": POLICY }, async (folder) => {
      assert.deepEqual(filesOf(folder), [".github/ask.md", "a.md"]);
      assert.equal((await lint(folder)).counts.documents, 1);
    }));

  it("honours every `.gitignore` on the way, the deepest last", () =>
    inFolder(
      {
        ".gitignore": "drafts/\n*.tmp.md\n",
        "a.tmp.md": "",
        "drafts/x.md": "",
        "keep/.gitignore": "!*.tmp.md\n/only-here.md\n",
        "keep/b.tmp.md": "",
        "keep/only-here.md": "",
        "keep/deep/only-here.md": "",
      },
      (folder) =>
        assert.deepEqual(
          filesOf(folder).filter((path) => path.endsWith(".md")),
          ["keep/b.tmp.md", "keep/deep/only-here.md"],
        ),
    ));

  it("honours the `.gitignore` of the repository around it, unless that ignores the playbook itself", () =>
    inFolder(
      {
        ".git/HEAD": "",
        ".gitignore": "*.tmp.md\n/docs/old\nbuild/\n",
        "docs/a.md": "",
        "docs/a.tmp.md": "",
        "docs/old/b.md": "",
        "build/c.md": "",
      },
      (folder) => {
        assert.deepEqual(filesOf(join(folder, "docs")), ["a.md"]);
        assert.deepEqual(filesOf(join(folder, "build")), ["c.md"]);
      },
    ));

  it("does not hang on a hostile `.gitignore`", () =>
    inFolder(
      {
        ".gitignore": `${"*a".repeat(40)}*b\n${"**/a".repeat(30)}\n`,
        [`${"a".repeat(200)}.md`]: "",
      },
      (folder) => {
        const start = performance.now();
        assert.equal(filesOf(folder).length, 2);
        assert.ok(performance.now() - start < 1000);
      },
    ));

  it("passes over what is no regular file, and says why", async function () {
    if (isWindows) this.skip();
    await inFolder(
      { "a.md": POLICY, "dir.md/b.md": POLICY },
      async (folder) => {
        execFileSync("mkfifo", [
          join(folder, "pipe.md"),
          join(folder, "pipe.png"),
        ]);
        symlinkSync("/dev/zero", join(folder, "zero.md"));
        symlinkSync("circle.md", join(folder, "circle.md"));
        symlinkSync("nothing.md", join(folder, "dangling.md"));
        const server = createServer().listen(join(folder, "socket.md"));
        await new Promise((done) => server.once("listening", done));
        const { counts, skipped } = await lint(folder);
        server.close();
        assert.equal(counts.documents, 2);
        assert.deepEqual(reasons(skipped), {
          "circle.md": "is a link that leads in a circle",
          "dangling.md": "is a link to a file that does not exist",
          "dir.md": "is a folder",
          "pipe.md": "is a named pipe, not a file",
          "socket.md": "is a socket, not a file",
          "zero.md": "is a link to a file outside the playbook",
        });
      },
    );
  });

  it("follows links to files inside, and no link to a folder", async function () {
    if (isWindows) this.skip();
    await inFolder(
      { "in/a.md": POLICY, "in/sub/b.md": POLICY, "out/c.md": POLICY },
      async (folder) => {
        const root = join(folder, "in");
        symlinkSync("sub/b.md", join(root, "inside.md"));
        symlinkSync("../out/c.md", join(root, "outside.md"));
        symlinkSync("..", join(root, "sub", "loop"));
        symlinkSync("../../out", join(root, "sub", "elsewhere"));
        linkSync(join(folder, "out/c.md"), join(root, "hard.md"));
        const { playbook, skipped } = await lint(root);
        assert.deepEqual(
          playbook.documents.map(({ path }) => path),
          ["a.md", "hard.md", "sub/b.md"],
        );
        assert.deepEqual(reasons(skipped), {
          "outside.md": "is a link to a file outside the playbook",
          "sub/elsewhere": "is a link to a folder outside the playbook",
        });
      },
    );
  });

  it("says of every file that is no text for it what it is", () =>
    inFolder(
      {
        "binary.md": Buffer.from("a\0b"),
        "large.md": "x".repeat(1024 * 1024 + 1),
        "just-fits.md": "x".repeat(1024 * 1024),
        "latin1.md": Buffer.from("caf\xe9", "latin1"),
        "utf16le.md": Buffer.from("\ufeffhello", "utf16le"),
        "bom.md": "\ufeff" + POLICY,
        "empty.md": "",
        "picture.png": Buffer.from("\0\0"),
      },
      async (folder) => {
        const { counts, skipped } = await lint(folder);
        assert.deepEqual(reasons(skipped), {
          "binary.md": "is not a text file",
          "large.md": "is larger than 1 MiB",
          "latin1.md": "is not UTF-8 text",
          "utf16le.md":
            "is not UTF-8 text but UTF-16; save it as UTF-8 to have it checked",
        });
        assert.equal(counts.files, 7);
        assert.equal(counts.documents, 3);
        const read = nodeHost(folder).read("bom.md");
        assert.deepEqual(read, { text: "\ufeff" + POLICY });
      },
    ));

  it("reads a file whole, whatever its length and letters, and mixes up no two", () => {
    const texts: Record<string, string> = {};
    for (const size of [1, 65_535, 65_536, 65_537, 200_000])
      for (const letter of ["x", "é", "\u{1f600}"])
        texts[`${size}-${letter.codePointAt(0)}.md`] =
          "a".repeat(size - Math.min(size, 4)) +
          letter.repeat(Math.min(size, 4));
    return inFolder(texts, (folder) => {
      const host = nodeHost(folder);
      const read = Object.keys(texts).map((path) => [path, host.read(path)]);
      assert.deepEqual(
        Object.fromEntries(read),
        Object.fromEntries(
          Object.entries(texts).map(([path, text]) => [path, { text }]),
        ),
      );
    });
  });

  it("copes with odd names", async function () {
    if (isWindows) this.skip();
    await inFolder(
      { "a\nb.md": POLICY, "[x] {y}*.md": POLICY, "-rf.md": POLICY },
      async (folder) => {
        const bytes = Buffer.concat([
          Buffer.from(join(folder, "caf")),
          Buffer.from([0xe9]),
          Buffer.from(".md"),
        ]);
        nodeFs.writeFileSync(bytes, POLICY);
        const { counts, skipped } = await lint(folder);
        assert.equal(counts.documents, 3);
        assert.deepEqual(reasons(skipped), {
          "caf\ufffd.md": "has a name that is not UTF-8",
        });
      },
    );
  });

  it("goes on when a file vanishes or turns into a pipe while the folder is read", async function () {
    if (isWindows) this.skip();
    await inFolder(
      { "a.md": POLICY, "b.md": POLICY, "c.md": POLICY },
      async (folder) => {
        const host = nodeHost(folder);
        const { skipped, counts } = await openSession(
          {
            ...host,
            list: () => {
              const listing = host.list();
              unlinkSync(join(folder, "a.md"));
              unlinkSync(join(folder, "b.md"));
              execFileSync("mkfifo", [join(folder, "b.md")]);
              return listing;
            },
          },
          { today: "2026-11-21" },
        ).then(({ result }) => result);
        assert.equal(counts.documents, 1);
        assert.deepEqual(reasons(skipped), {
          "a.md": "has gone since the folder was listed",
          "b.md": "is not a regular file",
        });
      },
    );
  });

  it("goes on when a file or folder may not be read", () =>
    inFolder(
      { "a.md": POLICY, "b.md": POLICY, "x/c.md": POLICY, "y/d.md": POLICY },
      async (folder) => {
        const refuse = (code: string): never => {
          throw Object.assign(new Error(code), { code });
        };
        const fs = {
          ...nodeFs,
          readdirSync: ((path: string, options: { withFileTypes: true }) =>
            path.endsWith("/x")
              ? refuse("EACCES")
              : nodeFs.readdirSync(path, options)) as ReadingFs["readdirSync"],
          openSync: ((path: string, flags: number) =>
            path.endsWith("a.md")
              ? refuse("EACCES")
              : path.endsWith("d.md")
                ? refuse("EIO")
                : nodeFs.openSync(path, flags)) as ReadingFs["openSync"],
        };
        const { result } = await openSession(nodeHost(folder, fs), {
          today: "2026-11-21",
        });
        assert.equal(result.counts.documents, 1);
        assert.deepEqual(reasons(result.skipped), {
          "a.md": "cannot be read: permission denied",
          x: "cannot be read: permission denied",
          "y/d.md": "cannot be read (EIO)",
        });
      },
    ));

  it("keeps what it has read when a file cannot be closed", () =>
    inFolder({ "a.md": POLICY }, async (folder) => {
      const fs = {
        ...nodeFs,
        closeSync: (handle: number): never => {
          nodeFs.closeSync(handle);
          throw Object.assign(new Error("EROFS"), { code: "EROFS" });
        },
      };
      const { result } = await openSession(nodeHost(folder, fs), {
        today: "2026-11-21",
      });
      assert.equal(result.counts.documents, 1);
    }));

  it("says that a config it cannot read is no config", () =>
    inFolder(
      { "playbook.config.yaml": Buffer.from([0xff, 0xfe]), "a.md": POLICY },
      async (folder) => {
        const { isConfigBroken, diagnostics } = await lint(folder);
        assert.ok(isConfigBroken);
        assert.match(diagnostics.at(-1)!.message, /UTF-16/);
      },
    ));

  it("lists ten thousand files in a moment", function () {
    const files: Record<string, string> = { ".gitignore": "*.tmp\nout/\n" };
    for (let at = 0; at < 10_000; at++)
      files[`folder-${at % 100}/document-${at}.md`] = "";
    return inFolder({}, (folder) => {
      writeFiles(folder, files);
      mkdirSync(join(folder, "empty"));
      // Processor time, because a busy machine makes any clock lie.
      const times = [0, 1, 2].map(() => {
        const before = process.cpuUsage();
        assert.equal(filesOf(folder).length, 10_001);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      });
      assert.ok(Math.min(...times) < 2000, `${Math.min(...times)} ms`);
    });
  });
});

function filesOf(folder: string): readonly string[] {
  const listing = nodeHost(folder).list();
  assert.ok(!(listing instanceof Promise));
  return listing.files;
}

async function lint(folder: string): Promise<Result> {
  const session = await openSession(nodeHost(folder), { today: "2026-11-21" });
  return session.result;
}

function reasons(skipped: readonly Skipped[]): Record<string, string> {
  return Object.fromEntries(
    [...skipped]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, reason }) => [path, reason]),
  );
}
