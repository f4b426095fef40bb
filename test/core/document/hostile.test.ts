import assert from "node:assert/strict";
import { readFrontMatter } from "../../../src/core/document/front-matter/front-matter.ts";
import { TimedReader } from "./timed-reader.ts";

/** How long each text is. `HOSTILE_SIZE=1000000` asks for more; what is quadratic then takes minutes. */
const SIZE = Number(process.env.HOSTILE_SIZE ?? 200_000);
/** Generous, because machines differ and are shared. */
const LIMIT_SECONDS = 10 + SIZE / 20_000;

const filled = (unit: string, share = 1): string =>
  unit.repeat(Math.ceil((SIZE * share) / unit.length));
/** As many lines, each longer than the one above, as fit into a text. */
const growing = (line: (length: number) => string): readonly string[] =>
  Array.from({ length: Math.floor(Math.sqrt(2 * SIZE)) }, (_, at) => line(at));

/** Texts that take a careless reader quadratic time. */
const HOSTILE: Readonly<Record<string, string>> = {
  "opening brackets": filled("["),
  "closing brackets": filled("]"),
  "images that never close": filled("![a"),
  "links that never close": filled("[a]("),
  "nested links": filled("[a](b[c](d"),
  "links in links": filled("[") + filled("](a)"),
  "targets with parentheses": filled("[a](b("),
  "titles that never close": filled('[a](b "'),
  "links of one paragraph": filled("[a](b) "),
  "links of a paragraph in an item": "- " + filled("[a](b)\n  "),
  "links defined elsewhere": "[a]: b\n\n" + filled("[a][b "),
  definitions: filled("[a]: b\n"),
  "a definition each": Array.from(
    { length: SIZE / 20 },
    (_, at) => `[${at}]: b\n[${at}]`,
  ).join("\n"),
  stars: filled("*"),
  "stars and letters": filled("*a "),
  "underscores in a heading": "# " + filled("_a"),
  "quote marks": filled(">"),
  "quotes in lines": filled("> > > a\n"),
  backticks: filled("`"),
  "backticks of every length": growing((length) => "`".repeat(length + 1)).join(
    " ",
  ),
  "backticks in a heading": "# " + filled("`a` "),
  "angle brackets": filled("<"),
  "tags that never close": filled("<a b "),
  "tags with blanks": "<a" + filled(" ") + "\n\n" + filled("<a \t"),
  "autolinks that never close": "](" + filled("<http:a"),
  comments: filled("<!--"),
  "comments in a line": filled("<!-- a --> "),
  "suppressions that never close": filled("<!-- playbook-disable "),
  "attribute marks": filled("{: #"),
  tables: filled("|a|b|\n|-|-|\n"),
  "a table of bars": "|a|\n|-|\n" + filled("|"),
  "a table with escaped bars": "|a|\n|-|\n" + filled("\\|[a](b)"),
  "headers without a table": filled("a|b\n"),
  "a delimiter row": "a\n" + filled("-|"),
  "nested lists": growing((length) => " ".repeat(length) + "- a").join("\n"),
  "nested markers": filled("- "),
  items: filled("- a\n"),
  "numbered items": filled("1) a\n"),
  "blank lines": filled("\n"),
  "blank lines in an item": "- a" + filled("\n") + "b",
  "lines of blanks": filled("    \n"),
  "blanks in a label": "**ab**:" + filled(" ") + "x",
  tabs: filled("\t"),
  "carriage returns": filled("\r"),
  "null characters": filled("\0"),
  headings: filled("# a\n"),
  "closing marks of a heading": "# " + filled("# "),
  "headings with the same name": filled("## a\n\n"),
  "an open fence": "```\n" + filled("a\n"),
  "front matter": "---\n" + filled("a: b\n") + "---\n",
  "front matter that never closes": "---\n" + filled("a: b\n"),
  "front matter of blanks": "---\n" + filled("\n") + "---\n",
  "blank lines in front matter":
    "---\n" + filled(`${" ".repeat(30)}\n`, 0.3) + "# x\n---\n",
  "line separators": "---\n" + filled("\u2028", 0.3) + "\n---\n",
  "many keys": `---\n${Array.from({ length: 1_900 }, (_, at) => `key${at}: "x"`).join("\n")}\n---\n`,
  "one key many times": `---\n${"a: 'b'\n".repeat(1_900)}---\n`,
  "many mistakes": `---\n${"a: b: c\n".repeat(1_900)}---\n`,
  "many handles": `---\n${"- @jane\n".repeat(1_900)}---\n`,
  "brackets in front matter": "---\na: " + filled("[", 0.3) + "\n---\n",
  indentation: `---\n${Array.from({ length: 350 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")}\n---\n`,
  "an alias bomb": `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(",")}]`).join("\n")}\n---\n`,
  "blanks in a line": "---\ntitle: x" + filled(" ", 0.3) + "y: z\n---\n",
  "almost fences": "---\ntitle: x\n" + filled("----\n"),
  "a large value": "---\ntext: " + filled("x", 0.35) + "\n---\n",
  "labels that never close": filled("**a") + "\n",
  bars: filled("|") + "\n",
};

describe("parseDocument on a long text of", () => {
  const reader = new TimedReader(LIMIT_SECONDS);
  after(() => reader.stop());
  for (const [name, text] of Object.entries(HOSTILE))
    it(name, async function () {
      this.timeout((LIMIT_SECONDS + 5) * 1000);
      const seconds = await reader.secondsFor(text);
      assert.ok(
        seconds < LIMIT_SECONDS,
        `It took longer than ${LIMIT_SECONDS} s.`,
      );
      if (process.env.SHOW_SECONDS) console.log(seconds.toFixed(2), name);
    });
});

describe("YAML that nests by its colons alone", () => {
  for (const [what, value] of [
    ["in an item of a list", `\n  - Jane ${": ".repeat(4_000)}`],
    ["in brackets", ` [${":: ".repeat(8_000)}]`],
  ] as const)
    it(`is refused and throws nothing ${what}`, () => {
      const { problems } = readFrontMatter(
        `---\ntype: policy\nowner:${value}\n---\n`,
      );
      assert.ok(problems.length > 0);
    });
});
