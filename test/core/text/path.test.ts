/** Paths inside a playbook. */

import assert from "node:assert/strict";
import fc from "fast-check";
import {
  folderOf,
  joinPath,
  nameOf,
  relativePath,
  stemOf,
} from "../../../src/core/text/path.ts";

describe("paths", () => {
  it("have a folder, a name and a stem", () => {
    assert.equal(folderOf("sops/eu/launch.md"), "sops/eu");
    assert.equal(folderOf("launch.md"), "");
    assert.equal(nameOf("sops/launch.md"), "launch.md");
    assert.equal(nameOf("launch.md"), "launch.md");
    assert.equal(stemOf("sops/launch.html.md.erb"), "launch");
    assert.equal(stemOf("sops/LICENSE"), "LICENSE");
    assert.equal(stemOf(".github"), ".github");
  });

  for (const [folder, relative, expected] of [
    ["sops", "launch.md", "sops/launch.md"],
    ["sops", "../policies/brand.md", "policies/brand.md"],
    ["sops/eu", "./../us/./a.md", "sops/us/a.md"],
    ["", "a.md", "a.md"],
    ["sops", "..", ""],
    ["sops", "a//b.md", "sops/a/b.md"],
    ["sops", "../../etc/passwd", undefined],
    ["", "..", undefined],
    ["sops", "a/../../../b", undefined],
  ] as const)
    it(`\`${relative}\` seen from \`${folder}\` is ${expected ?? "outside the root"}`, () => {
      assert.equal(joinPath(folder, relative), expected);
    });

  it("are written as relative links that lead back", () => {
    assert.equal(
      relativePath("sops/launch.md", "policies/brand.md"),
      "../policies/brand.md",
    );
    assert.equal(relativePath("a.md", "b.md"), "b.md");
    assert.equal(relativePath("sops/a.md", "sops/b.md"), "b.md");
    assert.equal(relativePath("sops/a.md", "sops"), ".");
    const part = fc.constantFrom("a", "b", "c");
    const path = fc
      .array(part, { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join("/"));
    fc.assert(
      fc.property(path, path, (from, to) => {
        assert.equal(joinPath(folderOf(from), relativePath(from, to)), to);
      }),
    );
  });
});
