/** What `npm run package` gives: a small package with everything the editor needs, and nothing else. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packExtension, withPictures } from "../../.config/pack-extension.ts";
import { inFolder } from "../cli/temp-folder.ts";
import { repository } from "../hosts/repository.ts";

/** Two engines, for the desktop and for the web, of some 440 kB each; the rest is small. */
const LARGEST = 1_050_000;

describe("the package for the editor", function () {
  this.timeout(120_000);

  it("is small, and holds only what the editor needs", () =>
    inFolder({}, async (folder) => {
      const vsix = join(folder, "packed.vsix");
      await packExtension(repository, vsix);
      const bytes = readFileSync(vsix);
      assert.ok(bytes.length < LARGEST, `${bytes.length} bytes`);
      const below = (name: string): readonly string[] =>
        readdirSync(join(repository, name), {
          recursive: true,
          encoding: "utf8",
        })
          .filter((path) => /\.(?:json|svg)$/.test(path))
          .map((path) => `${name}/${path}`);
      const expected = [
        "LICENSE.txt",
        "NOTICE",
        "SECURITY.md",
        "changelog.md",
        "dist/extension.cjs",
        "dist/form.js",
        "dist/web.cjs",
        "media/form.css",
        "media/form.svg",
        "media/icon.png",
        "media/playbook.svg",
        "media/preview.css",
        "package.json",
        "package.nls.json",
        "readme.md",
        ...below("l10n"),
        ...below("media/walkthrough"),
        ...below("schemas"),
        ...below("snippets"),
        ...below("syntaxes"),
      ].map((path) => `extension/${path}`);
      assert.deepEqual(
        namesIn(bytes),
        ["[Content_Types].xml", "extension.vsixmanifest", ...expected].sort(),
      );
    }));

  it("shows pictures by their address", () => {
    assert.equal(
      withPictures(
        '![A](media/a.png) <source srcset="media/b.png"> <img src="media/c.png">',
      ).match(/https:\/\/raw\.githubusercontent\.com\/\S+\/media\/[abc]\.png/g)
        ?.length,
      3,
    );
  });
});

/** The names of a zip's directory, sorted. */
function namesIn(zip: Buffer): readonly string[] {
  const names: string[] = [];
  // The end record says where the directory begins and how many entries it has.
  const end = zip.lastIndexOf("PK\x05\x06");
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    ) as [number, number, number];
    names.push(zip.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.sort();
}
