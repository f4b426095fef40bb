/** What a glob matches, and that no pattern can make matching slow. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { globProblem, matchesGlob } from "../../../src/core/text/glob.ts";

describe("globs", () => {
  for (const [pattern, path, expected] of [
    ["*.md", "a.md", true],
    ["*.md", "deep/down/a.md", true],
    ["*.md", "a.mdx", false],
    ["/*.md", "a.md", true],
    ["/*.md", "sops/a.md", false],
    ["./sops/*.md", "sops/a.md", true],
    ["sops/*.md", "sops/a.md", true],
    ["sops/*.md", "sops/eu/a.md", false],
    ["sops/*.md", "old/sops/a.md", false],
    ["sops/**", "sops/eu/a.md", true],
    ["sops/**/*.md", "sops/a.md", true],
    ["sops/**/*.md", "sops/eu/deep/a.md", true],
    ["**/sops/*.md", "old/sops/a.md", true],
    ["**/sops/*.md", "sops/a.md", true],
    ["sops", "sops/a.md", true],
    ["sops/", "sops/eu/a.md", true],
    ["sops/", "sopsy/a.md", false],
    ["templates", "x/templates/a.md", true],
    ["a?c.md", "abc.md", true],
    ["a?c.md", "ac.md", false],
    ["a?c.md", "a/c.md", false],
    ["*", "any/where.md", true],
    ["**", "any/where.md", true],
    ["{sops,runbooks}/*.md", "runbooks/a.md", true],
    ["{sops,runbooks}/*.md", "policies/a.md", false],
    ["a{b,{c,d}}.md", "ad.md", true],
    ["[x].md", "x.md", true],
    ["[x].md", "[x].md", false],
    ["[a-c]*/**", "archive/c.md", true],
    ["[a-c]*/**", "docs/c.md", false],
    ["[!a-c]*.md", "d.md", true],
    ["[^a-c]*.md", "b.md", false],
    ["20[12][0-9]-*.md", "2026-11-02.md", true],
    ["20[12][0-9]-*.md", "1999-11-02.md", false],
    ["[]x].md", "].md", true],
    ["[a-].md", "-.md", true],
    ["a[/]b.md", "a/b.md", false],
    ["[abc", "a", false],
    ["a.c", "abc", false],
    ["", "a.md", false],
    ["A.md", "a.md", false],
    ["été/*.md", "été/a.md", true],
  ] as const)
    it(`\`${pattern}\` ${expected ? "matches" : "does not match"} ${path}`, () => {
      assert.equal(matchesGlob(path, pattern), expected);
    });

  it("say in a sentence why a pattern cannot be used", () => {
    assert.equal(globProblem("sops/**/*.{md,mdx}"), undefined);
    for (const pattern of [
      "",
      "a".repeat(257),
      "{a,b",
      "a}b",
      "{a,b}".repeat(10),
      "sops\\*.md",
      "drafts/[ab",
      "[[:alpha:]]*.md",
    ])
      assert.match(globProblem(pattern) ?? "", /^The pattern .*\.$/, pattern);
  });

  it("stay fast for patterns that make regular expressions hang", () => {
    const started = performance.now();
    const long = "a".repeat(5_000);
    assert.equal(matchesGlob(`${long}b`, `${"*a".repeat(60)}*c`), false);
    assert.equal(
      matchesGlob("a/".repeat(2_000) + "b", `${"**/a/".repeat(40)}c`),
      false,
    );
    assert.equal(matchesGlob(long, "*a*a*a*a*a*a*a*a*b"), false);
    assert.equal(
      matchesGlob("aaaaaaaaaaaaaaaaaaaa/".repeat(40), "**/*a*a*a*a*a*a*a*a*b"),
      false,
    );
    assert.equal(matchesGlob(long, "{a,b}".repeat(50)), false);
    assert.ok(performance.now() - started < 5_000);
  });

  it("agree with a slow and simple definition", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ab/]{1,8}$/),
        fc.stringMatching(/^\/[ab*?]{1,6}(\/([ab*?]{1,4}|\*\*)){0,3}$/),
        (path, pattern) => {
          assert.equal(
            matchesGlob(path, pattern),
            slowly(path.split("/"), pattern.slice(1).split("/")),
            `${pattern} on ${path}`,
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** Segments by recursion; a pattern also matches everything below what it names. */
function slowly(path: string[], pattern: string[]): boolean {
  if (pattern.length === 0) return true;
  if (pattern[0] === "**") {
    if (pattern.length === 1) return true;
    return [...path, ""].some((_, at) =>
      slowly(path.slice(at), pattern.slice(1)),
    );
  }
  if (path.length === 0) return false;
  const name = new RegExp(
    `^${pattern[0]!.replace(/\*/g, "[^]*").replace(/\?/g, "[^]")}$`,
  );
  return name.test(path[0]!) && slowly(path.slice(1), pattern.slice(1));
}
