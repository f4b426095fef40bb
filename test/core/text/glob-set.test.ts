/** Lists of patterns, read as a `.gitignore` is. */

import assert from "node:assert/strict";
import { compileGlobs } from "../../../src/core/text/glob-set.ts";

describe("a list of globs", () => {
  for (const [patterns, path, expected] of [
    [["drafts/**", "!drafts/keep/**"], "drafts/a.md", true],
    [["drafts/**", "!drafts/keep/**"], "drafts/keep/b.md", false],
    [["drafts", "!drafts/keep"], "drafts/keep/b.md", false],
    [["drafts", "!*.keep.md"], "drafts/x/a.keep.md", false],
    [["*.md", "!README.md"], "deep/README.md", false],
    [["*.md", "!README.md", "old/README.md"], "old/README.md", true],
    [["!*.md", "*.md"], "a.md", true],
    [["!a.md"], "a.md", false],
    [["*.md"], "README.MD", true],
    [["**/*.markdown"], "docs/Notes.Markdown", true],
    [["*.md"], "a.mdx", false],
    [[], "a.md", false],
  ] as const)
    it(`\`${patterns.join(" ")}\` ${expected ? "matches" : "does not match"} ${path}`, () => {
      assert.equal(compileGlobs(patterns)(path), expected);
    });
});
