/** Which files of a folder are documents: endings in any case, symbolic links, folders of what others wrote, patterns. */

import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";
import { runIn } from "./run-on-disk.ts";
import { inFolder } from "./temp-folder.ts";

const policy = (id: string): string =>
  `---\ntype: policy\nid: ${id}\ntitle: Brand ${id}\nstatus: draft\nowner: lead\n---\n\n# Brand\n`;

async function listed(
  files: Readonly<Record<string, string>>,
  config = "",
): Promise<readonly string[]> {
  const { out } = await run(["list", "--format", "json"], {
    ...files,
    "playbook.config.yaml": config,
  });
  return (JSON.parse(out) as { path: string }[]).map(({ path }) => path);
}

describe("the documents of a folder", () => {
  const FILES = {
    "drafts/a.md": policy("POL-001"),
    "drafts/keep/b.md": policy("POL-002"),
    "archive/c.md": policy("POL-003"),
    "docs/d.MD": policy("POL-004"),
    "docs/e.Markdown": policy("POL-005"),
    "vendor/x/f.md": policy("POL-006"),
    "vendor/index.md": policy("POL-010"),
    "docs/third_party/g.md": policy("POL-007"),
    "dist/h.md": policy("POL-008"),
    "vendors/i.md": policy("POL-009"),
  };
  for (const [config, expected] of [
    [
      "",
      "archive/c.md docs/d.MD docs/e.Markdown drafts/a.md drafts/keep/b.md vendor/index.md vendors/i.md",
    ],
    [
      'exclude: ["drafts/**", "!drafts/keep/**", "[a-c]*/**"]',
      "docs/d.MD docs/e.Markdown drafts/keep/b.md vendor/index.md vendors/i.md",
    ],
    [
      "exclude: ['*.md', '!/docs/', '!b.md']",
      "docs/d.MD docs/e.Markdown drafts/keep/b.md",
    ],
    [
      "include: ['**/*.md', '!archive']",
      "docs/d.MD drafts/a.md drafts/keep/b.md vendor/index.md vendors/i.md",
    ],
    ["include: ['vendor/**']", "vendor/index.md vendor/x/f.md"],
    ["include: ['**/[d-h].*']", "docs/d.MD docs/e.Markdown"],
  ] as const)
    it(`are right with \`${config}\``, async () => {
      assert.equal((await listed(FILES, config)).join(" "), expected);
    });

  it("can be named in capitals at the command line", async () => {
    const { code, out } = await run(["lint", "docs/README.MD"], {
      "playbook.config.yaml": "",
      "docs/README.MD": "# Docs\n\nSee [that](gone.md).\n",
    });
    assert.equal(code, 1);
    assert.match(out, /`gone\.md` leads to no file/);
  });

  it("are not those of others, which the report says", async () => {
    const { out } = await run(["lint"], {
      ...FILES,
      "playbook.config.yaml": "",
      "dist/app.js": "",
      "third_party/app.js": "",
    });
    assert.match(out, /3 folders skipped/);
    for (const folder of ["vendor", "dist", "docs/third_party"])
      assert.ok(out.includes(`  ${folder} is a folder for what others wrote`));
  });

  for (const [first, why] of [
    ["!drafts/**", /there is none/],
    ["drafts/[ab", /without its `\]`/],
    ["[[:alpha:]]*", /write `\[a-z\]`/],
  ] as const)
    it(`are not guessed from \`${first}\``, async () => {
      const { out } = await run(["lint"], {
        ...FILES,
        "playbook.config.yaml": `exclude: ["${first}"]\n`,
      });
      assert.match(out, why);
      assert.match(out, /config-invalid/);
    });
});

describe("a symbolic link", () => {
  for (const [what, from, to] of [
    ["in the same folder", "docs/CONSENT.md", "consent.md"],
    ["that comes first", "docs/aaa.md", "consent.md"],
    ["in another folder", "legal/consent.md", "../docs/consent.md"],
  ] as const)
    it(`${what} is another name of one document`, () =>
      inFolder(
        {
          "playbook.config.yaml": "",
          "docs/consent.md": policy("POL-001"),
          "legal/README.md": `See [it](../${from}).\n`,
        },
        async (folder) => {
          symlinkSync(to, join(folder, from));
          const { out } = await runIn(folder, ["lint", "--format", "json"]);
          const { findings, counts } = JSON.parse(out);
          assert.equal(counts.files, 2);
          assert.deepEqual(
            findings.filter(({ rule }: { rule: string }) =>
              /id-|link-/.test(rule),
            ),
            [],
          );
        },
      ));

  it("to what is hidden is the document, once", () =>
    inFolder(
      { "playbook.config.yaml": "", ".github/consent.md": policy("POL-001") },
      async (folder) => {
        symlinkSync(".github/consent.md", join(folder, "a.md"));
        symlinkSync(".github/consent.md", join(folder, "b.md"));
        const { out } = await runIn(folder, ["list", "--format", "json"]);
        const documents = JSON.parse(out);
        assert.deepEqual(
          documents.map(({ path }: { path: string }) => path),
          ["a.md"],
        );
      },
    ));
});
