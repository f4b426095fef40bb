/** Documents that could not be read are named in every format, each in the way that format has for it. */

import assert from "node:assert/strict";
import type { Log } from "sarif";
import { LINT_FORMATS, type LintFormat } from "../../src/cli/lint-formats.ts";
import { git, runIn } from "./run-on-disk.ts";
import { inFolder, writeFiles } from "./temp-folder.ts";

const POLICY =
  "---\ntype: policy\nid: POL-001\ntitle: Brand\nstatus: draft\nowner: lead\nlast_reviewed: 2026-11-01\n---\n\n# Brand\n\nText.\n";

const LATIN = Buffer.from(POLICY.replace("Text", "Überblick"), "latin1");
const FILES = {
  "policies/good.md": POLICY,
  "policies/a latin,1.md": LATIN,
  "policies/utf16.md": Buffer.from(`\ufeff${POLICY}`, "utf16le"),
  "policies/binary.md": Buffer.from([0, 1, 2]),
  "policies/large.md": Buffer.alloc(1024 * 1024 + 1, "a\n"),
  // No documents, so nobody misses them.
  "media/logo.png": Buffer.from([0x89, 0x50, 0]),
  "node_modules/x/readme.md": LATIN,
  ".hidden/notes.md": LATIN,
};
const UNREAD = [
  ["node_modules", "is a folder for what others wrote"],
  ["policies/a latin,1.md", "is not UTF-8 text"],
  ["policies/binary.md", "is not a text file"],
  ["policies/large.md", "is larger than 1 MiB"],
  [
    "policies/utf16.md",
    "is not UTF-8 text but UTF-16; save it as UTF-8 to have it checked",
  ],
] as const;

const message = ([path, reason]: readonly [string, string]): string =>
  `\`${path}\` ${reason}, so it was not checked.`;

/** Where each format names them. */
const NAMED: Readonly<Record<LintFormat, (out: string) => unknown>> = {
  text: (out) => linesAfter(out, "4 files and 1 folder skipped:", "  "),
  json: (out) =>
    (
      JSON.parse(out) as { skipped: { path: string; reason: string }[] }
    ).skipped.map(({ path, reason }) => `${path} ${reason}`),
  github: (out) =>
    out
      .split("\n")
      .filter((line) => line.includes("title=not-checked"))
      .map((line) =>
        /^::warning file=(.*),title=not-checked::`(.*)` (.*), so it was not checked\.$/.exec(
          line,
        ),
      )
      .map((match) => {
        assert.equal(match?.[1]?.replaceAll("%2C", ","), match?.[2]);
        return `${match?.[2]} ${match?.[3]}`;
      }),
  gitlab: (out) =>
    (
      JSON.parse(out) as {
        check_name: string;
        description: string;
        severity: string;
        fingerprint: string;
        location: { path: string; lines: object };
      }[]
    )
      .filter(({ check_name }) => check_name === "not-checked")
      .map(({ description, severity, fingerprint, location }) => {
        assert.equal(severity, "info");
        assert.match(fingerprint, /^[0-9a-f]{32}$/);
        assert.deepEqual(location.lines, { begin: 1 });
        return plain(location.path, description);
      }),
  sarif: (out) => {
    const [run] = (JSON.parse(out) as Log).runs;
    const [invocation] = run!.invocations!;
    assert.equal(invocation!.executionSuccessful, true);
    return invocation!.toolExecutionNotifications!.map((each) => {
      assert.equal(each.level, "warning");
      const { uri } = each.locations![0]!.physicalLocation!.artifactLocation!;
      return plain(decodeURIComponent(uri!), each.message.text!);
    });
  },
  junit: (out) => {
    assert.match(out, /<testsuites [^>]*tests="6"[^>]* skipped="5">/);
    return [
      ...out.matchAll(
        /<testcase name="not-checked" classname="(.*)"><skipped message="(.*)"\/><\/testcase>/g,
      ),
    ].map(([, path, text]) => plain(path!, text!));
  },
  markdown: (out) => linesAfter(out, "Skipped:\n", "- "),
};

describe("documents that could not be read", () => {
  for (const format of LINT_FORMATS)
    it(`are named with the reason by \`--format ${format}\``, () =>
      inFolder(FILES, async (folder) => {
        const { code, out } = await runIn(folder, ["lint", "--format", format]);
        assert.deepEqual(
          NAMED[format](out),
          UNREAD.map(([path, reason]) => `${path} ${reason}`),
          out,
        );
        assert.equal(code, 0);
      }));

  it("are only those that were asked for", () =>
    inFolder(FILES, async (folder) => {
      const { out } = await runIn(folder, [
        ...["lint", "policies/binary.md", "--format", "json"],
      ]);
      assert.deepEqual(NAMED.json(out), [
        "policies/binary.md is not a text file",
      ]);
      assert.equal(JSON.parse(out).counts.skipped, 1);
    }));

  it("are named where they became unreadable since a revision, and not where they were so before", () =>
    inFolder({ "a.md": POLICY, "b.md": LATIN }, async (folder) => {
      git(folder, "init", "-q");
      git(folder, "add", ".");
      git(folder, "commit", "-qm", "one");
      writeFiles(folder, { "a.md": LATIN, "c.md": LATIN });
      for (const [what, expected] of [
        ["--changed-since=HEAD", ["a.md", "c.md"]],
        ["--staged", ["a.md", "c.md"]],
      ] as const) {
        if (what === "--staged") git(folder, "add", ".");
        const { out } = await runIn(folder, ["lint", what, "--format", "json"]);
        assert.deepEqual(
          NAMED.json(out),
          expected.map((path) => `${path} is not UTF-8 text`),
          what,
        );
      }
    }));
});

/** What follows a heading, as far as lines begin so. */
function linesAfter(out: string, heading: string, start: string): string[] {
  const lines = out
    .slice(out.indexOf(`${heading}\n`))
    .split("\n")
    .slice(1);
  const from = lines.findIndex((line) => line.startsWith(start));
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => !line.startsWith(start));
  return rest
    .slice(0, end)
    .map((line) => line.slice(start.length).replaceAll("\\", ""));
}

/** The path and the reason in a message, which has to be about that path. */
function plain(path: string, text: string): string {
  const found = UNREAD.find((each) => message(each) === text);
  assert.equal(found?.[0], path, text);
  return `${path} ${found[1]}`;
}
