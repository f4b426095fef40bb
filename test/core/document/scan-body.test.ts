import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import {
  parseInline,
  parseMarkdown,
} from "../../../src/core/document/markdown.ts";
import { findFence } from "../../../src/core/document/front-matter/fence.ts";
import { scanBody } from "../../../src/core/document/scanner/scan-body.ts";
import {
  corpusSamples,
  every,
  packageSamples,
  runs,
  specSamples,
} from "./samples.ts";

const margin = fc.constantFrom(
  "",
  "",
  "",
  " ",
  "  ",
  "   ",
  "    ",
  "      ",
  "\t",
  "> ",
  ">",
  "- ",
  "1. ",
  "  - ",
  "> - ",
  "- > ",
);
const mark = fc.constantFrom(
  "",
  "",
  "a",
  "a",
  "- ",
  "* ",
  "+ ",
  "-",
  "1. ",
  "2) ",
  "10. ",
  "# ",
  "## ",
  "#",
  "> ",
  ">",
  "```",
  "~~~",
  "---",
  "===",
  "***",
  "- - -",
  "| ",
  "|-|-|",
  "-|-",
  "--|",
  ":-:|-",
  "|a|",
  "<div>",
  "</div>",
  "<!--",
  "-->",
  "<b>",
  '<p><a href="b">',
  "<pre>",
  "<?",
  "[a]: b",
  "[a]: b",
  "[b]: c 'd'",
  "[a]:",
  "[^1]: b",
  "[ ] ",
  "[x] ",
  "    ",
  "\t",
);
const words = fc.constantFrom(
  "",
  "",
  "a",
  "b c",
  "a | b",
  "[a](b)",
  "![a](b)",
  "[![a](b)](c)",
  "[a](<b> 'c')",
  '[a](b "c")',
  "[a]",
  "[a][b]",
  "[a][]",
  "![a][A]",
  "[ a\\nb ]",
  "<https://a.b>",
  "<a@b.c>",
  "`a`",
  "``",
  "`",
  "*a*",
  "_a_",
  "a_b",
  "\\",
  "\\[",
  "\\|",
  "&amp;",
  "<br>",
  '<a id="x">',
  '<a href="b">c</a>',
  "<img alt='' src='b.png'/>",
  "{#x}",
  "](",
  "[",
  "]",
  "(",
  ")",
  "#",
  " ",
  "  ",
  "é",
);
/** A line put together from what begins blocks, what links are made of, and what breaks both. */
const anyLine = fc
  .tuple(
    fc.array(margin, { maxLength: 3 }),
    mark,
    fc.array(words, { maxLength: 4 }),
  )
  .map(([margins, begin, rest]) => margins.join("") + begin + rest.join(" "));

/** Whether the scanner knew the text; if so, it must say what `markdown-it` says. */
function isScanned(text: string, start = 0): boolean {
  const blocks = scanBody(text, start, "blocks", parseInline);
  const outline = scanBody(text, start, "outline", parseInline);
  assert.equal(blocks === undefined, outline === undefined);
  if (blocks === undefined) return false;
  const told = parseMarkdown(text, start, "blocks");
  // The comparison that explains itself is slow, so it is asked only when there is something to explain.
  if (!isDeepStrictEqual(blocks, told)) assert.deepEqual(blocks, told);
  const short = { ...told, blocks: [] };
  if (!isDeepStrictEqual(outline, short)) assert.deepEqual(outline, short);
  return true;
}

describe("scanBody", () => {
  for (const [at, { name, text }] of [
    ...specSamples(),
    ...packageSamples(),
    ...corpusSamples(),
  ].entries())
    it(`says what markdown-it says of ${name}`, () => {
      isScanned(text, findFence(text).bodyStart);
      // The same with front matter taken for text, and with other line breaks, for every so many.
      if (at % every(4) === 0 && findFence(text).bodyStart > 0) isScanned(text);
      if (at % every(5) === 0) isScanned(text.replaceAll("\n", "\r\n"));
    });

  it("says what markdown-it says of any lines", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        isScanned(lines.join("\n"));
      }),
      { numRuns: runs(3_000) },
    );
  });

  it("knows most documents without help", () => {
    const samples = [...packageSamples(), ...corpusSamples()];
    const known = samples.filter(({ text }) =>
      scanBody(text, findFence(text).bodyStart, "outline", parseInline),
    );
    assert.ok(
      known.length > samples.length * 0.5,
      `${known.length} of ${samples.length}`,
    );
  });
});
