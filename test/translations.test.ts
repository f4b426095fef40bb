/** A translation needs no code: all that the manifest and the extension say is in two files. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { l10nBundle } from "../src/generate/l10n-bundle.ts";
import { extractTexts } from "../src/generate/manifest-texts.ts";

const ROOT = new URL("../", import.meta.url);

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, ROOT), "utf8")) as T;
}

interface Step {
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
}

interface Manifest {
  readonly l10n: string;
  readonly files: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

const manifest = readJson<Manifest>("package.json");
const texts = readJson<Readonly<Record<string, string>>>("package.nls.json");

describe("the texts of the manifest", () => {
  it("are all there, and none is left over", () => {
    const used = [
      ...JSON.stringify(manifest.contributes).matchAll(/"%([^%"]+)%"/g),
    ].map((match) => match[1]!);
    assert.deepEqual(
      [...new Set(used)].sort(),
      Object.keys(texts).sort(),
      "Run `npm run generate` and commit the result.",
    );
  });

  it("are taken out of the manifest at the next run, wherever they were written", () => {
    const first = extractTexts(
      {
        commands: [
          { command: "playbook.lint", title: "Lint", category: "Playbook" },
          { command: "playbook.new", title: "New", category: "Playbook" },
        ],
        configuration: {
          title: "Settings",
          properties: {
            "playbook.a.b": { type: "string", enumDescriptions: ["x", "y"] },
          },
        },
        viewsWelcome: [
          { view: "playbook.v", contents: "One" },
          { view: "playbook.v", contents: "Two" },
        ],
        grammars: [{ path: "a", name: "stays" }],
      },
      {},
    );
    assert.deepEqual(first.texts, {
      category: "Playbook",
      "commands.lint.title": "Lint",
      "commands.new.title": "New",
      "configuration.a.b.enumDescriptions.1": "x",
      "configuration.a.b.enumDescriptions.2": "y",
      "configuration.title": "Settings",
      "viewsWelcome.v.contents": "One",
      "viewsWelcome.v.contents.2": "Two",
    });
    assert.deepEqual(
      extractTexts(first.contributes, first.texts),
      first,
      "a second run changes nothing",
    );
  });
});

describe("the texts of the extension", () => {
  const project = (source: string) => ({
    list: (folder: string) => (folder.endsWith("/b") ? ["c.ts"] : ["b"]),
    read: () => source,
  });

  it("are found where they are said, however deep", () =>
    assert.deepEqual(
      JSON.parse(
        l10nBundle(
          project(
            'vscode.l10n.t("One {0}", 1); const { t } = vscode.l10n; t(\n  "Two \\"quoted\\"",\n); at("no")',
          ),
        ).text,
      ),
      { "One {0}": "One {0}", 'Two "quoted"': 'Two "quoted"' },
    ));

  it("have to be written where they are said", () =>
    assert.throws(
      () => l10nBundle(project("vscode.l10n.t(`Hello ${name}`)")),
      /has to be a text in double quotes/,
    ));

  it("are shipped with the manifest's", () => {
    assert.equal(manifest.l10n, "./l10n");
    for (const path of ["l10n", "package.nls.json", "media/walkthrough"])
      assert.ok(manifest.files.includes(path), path);
  });
});

describe("the walkthrough", () => {
  const [{ steps } = { steps: [] }] = manifest.contributes.walkthroughs;

  it("has five steps at most, each with a picture in the colours of the theme", () => {
    assert.ok(steps.length > 0 && steps.length <= 5);
    for (const { media } of steps) {
      assert.ok(existsSync(new URL(media.svg, ROOT)), media.svg);
      const picture = readFileSync(new URL(media.svg, ROOT), "utf8");
      assert.match(picture, /var\(--vscode-foreground/);
      // VS Code shows pictures without their own styles and scripts.
      assert.doesNotMatch(picture, /<style|<script|style=|href=|\son\w+=/);
    }
  });

  it("leads to commands that there are", () => {
    const ours = manifest.contributes.commands.map(({ command }) => command);
    for (const { description } of steps) {
      const text = texts[description.replaceAll("%", "")]!;
      for (const [, command] of text.matchAll(/\(command:(playbook\.[\w.]+)/g))
        assert.ok(
          ours.includes(command!) || command!.endsWith(".focus"),
          command,
        );
    }
  });
});
