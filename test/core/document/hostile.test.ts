import assert from "node:assert/strict";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";

const SIZE = 1_000_000;
/** Generous, because machines differ; what is quadratic takes minutes. */
const LIMIT_SECONDS = 45;

const filled = (unit: string): string =>
  unit.repeat(Math.ceil(SIZE / unit.length));

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
    { length: 50_000 },
    (_, at) => `[${at}]: b\n[${at}]`,
  ).join("\n"),
  stars: filled("*"),
  "stars and letters": filled("*a "),
  "underscores in a heading": "# " + filled("_a"),
  "quote marks": filled(">"),
  "quotes in lines": filled("> > > a\n"),
  backticks: filled("`"),
  "backticks of every length": Array.from({ length: 1400 }, (_, at) =>
    "`".repeat(at + 1),
  ).join(" "),
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
  "nested lists": Array.from(
    { length: 1400 },
    (_, at) => " ".repeat(at) + "- a",
  ).join("\n"),
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
};

/** The reader as one script, because a thread of its own knows no TypeScript. */
function bundleReader(): string {
  const { outputFiles } = buildSync({
    entryPoints: ["test/core/document/read-in-worker.ts"],
    bundle: true,
    platform: "node",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}

/** Reads one text in a thread, which is ended when it takes too long; answers the seconds it took. */
function secondsFor(reader: string, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(reader, { eval: true, workerData: text });
    const timer = setTimeout(
      () => void worker.terminate().then(() => resolve(Infinity)),
      LIMIT_SECONDS * 1000,
    );
    worker.once("message", (seconds: number) => resolve(seconds));
    worker.once("error", reject);
    worker.once("exit", () => clearTimeout(timer));
  });
}

describe("parseDocument on a megabyte of", () => {
  const reader = bundleReader();
  for (const [name, text] of Object.entries(HOSTILE))
    it(name, async () => {
      const seconds = await secondsFor(reader, text);
      assert.ok(
        seconds < LIMIT_SECONDS,
        `It took longer than ${LIMIT_SECONDS} s.`,
      );
      if (process.env.SHOW_SECONDS) console.log(seconds.toFixed(2), name);
    });
});
