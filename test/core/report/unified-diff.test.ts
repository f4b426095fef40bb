import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unifiedDiff } from "../../../src/core/index.ts";
import { inFolder } from "../../cli/temp-folder.ts";

describe("a unified diff", () => {
  it("shows changed lines among their neighbours", () => {
    const before = "a\nb\nc\nd\ne\nf\ng\nh\n";
    assert.equal(
      unifiedDiff("sops/launch.md", before, before.replace("e", "E")),
      "--- a/sops/launch.md\n+++ b/sops/launch.md\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n",
    );
  });

  it("is empty when nothing differs", () => {
    assert.equal(unifiedDiff("a.md", "a\n", "a\n"), "");
  });

  it("splits changes that are far apart, and joins those that are near", () => {
    const lines = [...Array(30).keys()].map((at) => `line ${at}\n`);
    const change = (...places: number[]): number =>
      unifiedDiff(
        "a.md",
        lines.join(""),
        lines
          .map((line, at) => (places.includes(at) ? "new\n" : line))
          .join(""),
      ).split("@@ -").length - 1;
    assert.equal(change(5, 11), 1);
    assert.equal(change(5, 13), 2);
  });

  it("does not take for ever over two texts that have nothing in common", () => {
    const text = (word: string): string =>
      [...Array(20_000).keys()].map((at) => `${word} ${at}\n`).join("");
    const start = process.cpuUsage();
    unifiedDiff("a.md", text("old"), text("new"));
    assert.ok(process.cpuUsage(start).user < 5_000_000);
  });

  it("is what git applies, whatever the texts", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "a\r", "", "é"), { maxLength: 25 })
      .chain((lines) =>
        fc.boolean().map((isEnded) => lines.join("\n") + (isEnded ? "\n" : "")),
      );
    const pairs = fc.sample(fc.tuple(text, text), 200);
    return inFolder({}, (folder) => {
      const changed = pairs
        .map(([before, after], at) => ({ path: `${at}.md`, before, after }))
        .filter(({ before, after }) => before !== "" && before !== after);
      execFileSync("git", ["init", "-q"], { cwd: folder });
      for (const { path, before } of changed)
        writeFileSync(join(folder, path), before);
      const diff = changed
        .map(({ path, before, after }) => unifiedDiff(path, before, after))
        .join("");
      execFileSync("git", ["apply", "--whitespace=nowarn", "-"], {
        cwd: folder,
        input: diff,
      });
      for (const { path, after } of changed)
        assert.equal(readFileSync(join(folder, path), "utf8"), after);
    });
  });
});
