import assert from "node:assert/strict";
import { withoutComments } from "../../src/core/text/plain-markdown.ts";
import { assertLinear } from "../growth.ts";
import { parseYaml } from "../../src/core/document/front-matter/yaml.ts";
import { frontMatterBlock } from "../../src/core/language/front-matter-block.ts";
import { readActionLine } from "../../src/core/subjects/action/action-item-text.ts";
import {
  proseOf,
  rangeInPiece,
} from "../../src/core/playbook/sections/block-text.ts";
import { proseInMarkdown } from "../../src/core/report/markdown-escape.ts";
import { withoutLogCommands } from "../../src/core/text/printable.ts";
import { findLineStarts } from "../../src/core/text/range.ts";

/** Texts that once took a reader quadratic time, or more. */
const READERS: Readonly<
  Record<
    string,
    readonly [read: (text: string) => unknown, ...text: readonly string[]]
  >
> = {
  "an action item": [
    (text) => readActionLine(text, undefined),
    ..."*_:-~,.|([@`=\t",
    " -",
    " - ",
    ": ",
    "✅ ",
    "@a ",
    "a@",
    "2026-01-01 ",
    "jan",
    "due: ",
    "lead: ",
    "owned by A ",
    "status ",
    "[a](",
    "(a ",
    "<!--",
  ],
  "the prose of a paragraph": [proseOf, "`", "`a", "<!--", "[a]("],
  "a paragraph without its comments": [withoutComments, "<!--", "-->", "<!-->"],
  "YAML with mistakes": [
    (text) => parseYaml(`a: ${text}`),
    "]",
    "}",
    '"',
    "[a] ",
    "&a ",
    "!a ",
    " :",
    "\r",
  ],
  "open front matter": [
    (text) => frontMatterBlock(`---\n${text}`),
    "\n",
    " \n",
    "\r\n",
    " ",
  ],
  "a sentence in a Markdown report": [proseInMarkdown, "a", "-", "/", "`", "@"],
  "what is printed in a log": [withoutLogCommands, "\n", " ", ":", " \n"],
};

describe("takes time that grows with the length of", () => {
  for (const [name, [read, ...marks]] of Object.entries(READERS))
    for (const mark of marks)
      it(`${name}: ${JSON.stringify(mark)}`, () => {
        assertLinear(
          (size) => read(mark.repeat(Math.ceil(size / mark.length)) + "x"),
          2_000,
        );
      });

  it("a paragraph in which every word is pointed at", () => {
    assertLinear((size) => {
      const text = "TODO\n".repeat(size / 5).trimEnd();
      const range = { start: 0, end: text.length };
      const piece = { kind: "paragraph", text, range } as const;
      const parsed = {
        lineStarts: findLineStarts(text),
        lineBreak: "\n",
      } as const;
      for (let at = 0; at < text.length; at += 5)
        rangeInPiece(parsed, piece, at, at + 4);
    }, 2_000);
  });
});

describe("YAML", () => {
  it("is read where its lines end with many carriage returns", () => {
    const { root } = parseYaml(`a: b${"\r".repeat(20_000)}\nc: d\n`);
    assert.deepEqual(
      root?.kind === "map" && root.entries.map(({ key }) => key),
      ["a", "c"],
    );
  });

  it("is read behind comments whose lines end with two carriage returns", () => {
    const { root } = parseYaml(`${"# a comment\r\r\n".repeat(40)}a: b\n`);
    assert.deepEqual(
      root?.kind === "map" && root.entries.map(({ key }) => key),
      ["a"],
    );
  });
});
