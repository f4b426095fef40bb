import assert from "node:assert/strict";
import type { BodyFacts, Link } from "../../../src/core/document/body.ts";
import { parseMarkdown } from "../../../src/core/document/markdown.ts";
import type { Range } from "../../../src/core/text/range.ts";
import { corpusSamples, packageSamples, specSamples } from "./samples.ts";

function read(text: string): BodyFacts {
  return parseMarkdown(text, 0, "blocks");
}

/** What the links of a text point at in the source. */
function shown(text: string): readonly string[] {
  return read(text).links.map(({ range }) =>
    text.slice(range.start, range.end),
  );
}

describe("parseMarkdown", () => {
  it("points at the target of a link", () => {
    const text =
      "See [the plan](plans/q1.md#goals), ![logo]( <a b.png> 'A') and <https://a.b>.";
    assert.deepEqual(shown(text), [
      "plans/q1.md#goals",
      "a b.png",
      "https://a.b",
    ]);
  });

  it("points at the second of two equal targets where it stands", () => {
    const text = "`[a](x)` and [b](x)\nand [a](x)";
    assert.deepEqual(
      read(text).links.map(({ range }) => range.start),
      [text.indexOf("x)", 9), text.lastIndexOf("x)")],
    );
  });

  it("points at a target with escapes as it is written", () => {
    const [link] = read("[a](b\\_c.md)").links;
    assert.deepEqual(link, { target: "b_c.md", range: { start: 4, end: 11 } });
  });

  it("points at a link as a whole when its target is defined elsewhere or empty", () => {
    const text =
      "A [one][r], [r][], [r], ![two][r] and [none]().\n\n[r]: to.md";
    assert.deepEqual(shown(text), [
      "[one][r]",
      "[r][]",
      "[r]",
      "![two][r]",
      "[none]()",
    ]);
    assert.equal(read(text).links[0]!.target, "to.md");
  });

  it("does not take a footnote for a link", () => {
    const text =
      "Text[^1] and [^2].\n\n[^1]: https://a.b\n[^2]: See [here](x.md).";
    assert.deepEqual(shown(text), ["x.md"]);
    assert.equal(read(text).blocks.length, 2);
  });

  it("points at links in table cells with escaped bars", () => {
    const text = "|a|b|\n|-|-|\n|x\\|y\\|[q](#q)\\|[r](#r)|[s](#s)|";
    assert.deepEqual(shown(text), ["#q", "#r", "#s"]);
  });

  it("points at links in lists, quotes and headings", () => {
    const text =
      "- a\n  [b](c)\n\n> d\n> [e](f)\n> > ## [g](h) ##\n\n[i](j)\n===";
    assert.deepEqual(shown(text), ["c", "f", "h", "j"]);
  });

  it("points at links and images that are written in HTML", () =>
    assert.deepEqual(
      shown(
        [
          'See <a class="x" href="a.md">a</a>, <img src=\'b.png\' alt="b">.',
          "",
          '- <A HREF = "c.md">c</A>',
          "",
          '| <a href="d.md">d</a> |',
          "|-|",
          "",
          "<details>",
          '<img src="e.png"> <!-- <a href="no.md"> --> <a href="f.md">f</a>',
          "</details>",
        ].join("\n"),
      ),
      ["a.md", "b.png", "c.md", "d.md", "e.png", "f.md"],
    ));

  for (const [what, text] of [
    ["in code", '`<a href="a.md">`\n\n    <a href="a.md">'],
    ["in a fence", '```\n<a href="a.md">\n```'],
    ["in what is shown as it is written", '<pre>\n<a href="a.md">\n</pre>'],
    ["in a comment", '<!-- <a href="a.md"> -->'],
    ["that is empty", '<a href="">a</a>'],
    ["that a script computes", '<a href={url}>a</a> <img src="{{ x }}">'],
    ["of another tag or attribute", '<link href="a"> <a data-href="a">a</a>'],
  ] as const)
    it(`takes nothing for a link ${what}`, () =>
      assert.deepEqual(shown(text), []));

  it("gives an item only what stands before its other blocks", () => {
    const items = read("- # Head\n\n  text\n- - inner\n\n  outer").blocks;
    assert.deepEqual(
      items.map((block) => block.kind === "item" && block.text),
      ["", "", "inner"],
    );
  });

  for (const sample of [
    ...specSamples(),
    ...packageSamples(),
    ...corpusSamples(),
  ])
    it(`gives places that show what was found in ${sample.name}`, () => {
      checkPlaces(sample.text);
    });
});

function checkPlaces(text: string): void {
  const facts = read(text);
  const at = (range: Range): string => {
    assert.ok(
      range.start >= 0 && range.start <= range.end && range.end <= text.length,
    );
    return text.slice(range.start, range.end);
  };
  for (const heading of facts.headings)
    assert.ok(hasWords(at(heading.range), heading.text), heading.text);
  for (const link of facts.links) checkLink(link, at(link.range));
  for (const block of facts.blocks) {
    const source = at(block.range);
    if (block.kind === "paragraph" || block.kind === "item")
      assert.ok(source.includes(firstLine(block.text)), block.text);
    if (block.kind === "table")
      for (const cell of [block.header, ...block.rows].flat())
        assert.equal(at(cell.range).replaceAll("\\|", "|"), cell.text);
  }
}

function checkLink(link: Link, source: string): void {
  if (/^!?\[/.test(source)) return;
  const plain = source.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
  const isSame = link.target === plain || link.target === `mailto:${source}`;
  assert.ok(isSame || /[&\\]/.test(source), `${link.target} at ${source}`);
}

/** Whether the letters of a heading stand in its source in this order; entities and HTML are looked over. */
function hasWords(source: string, heading: string): boolean {
  if (/[&<]/.test(source)) return true;
  let at = 0;
  return (heading.match(/[\p{L}\p{N}]/gu) ?? []).every(
    (letter) => (at = source.indexOf(letter, at) + 1) > 0,
  );
}

function firstLine(text: string): string {
  return text.split("\n")[0]!.trim();
}
