import assert from "node:assert/strict";
import {
  areSame,
  compareDiagnostics,
  diagnosticAt,
  type Diagnostic,
} from "../../../src/core/lint/diagnostic.ts";
import {
  countWords,
  findingWords,
} from "../../../src/core/lint/finding-words.ts";
import {
  fingerprintOf,
  uniqueFingerprints,
} from "../../../src/core/lint/fingerprint.ts";
import { findLineStarts } from "../../../src/core/text/range.ts";

const TEXT = "one\ntwo  words\nthree\n";

function finding(changes: Partial<Diagnostic> = {}): Diagnostic {
  const range = changes.range ?? { start: 4, end: 14 };
  const made = diagnosticAt(
    "a.md",
    findLineStarts(TEXT),
    range,
    "owner-unknown",
    "error",
    "Nobody.",
  );
  return { ...made, ...changes };
}

describe("a diagnostic", () => {
  it("counts lines and columns from 1, and offers nothing of itself", () => {
    assert.deepEqual(finding(), {
      path: "a.md",
      rule: "owner-unknown",
      severity: "error",
      message: "Nobody.",
      range: { start: 4, end: 14 },
      start: { line: 2, column: 1 },
      end: { line: 2, column: 11 },
      fixes: [],
      related: [],
    });
  });

  it("is the same as one that says the same", () => {
    const one = finding();
    assert.ok(areSame(undefined, undefined));
    assert.ok(areSame([one], [one]));
    assert.ok(areSame([finding()], [finding()]));
    assert.ok(areSame([], []));
    const fixes = [{ title: "Write it", intents: [], safe: true }];
    assert.ok(areSame([finding({ fixes })], [finding({ fixes: [...fixes] })]));
  });

  it("is another when anything is told otherwise", () => {
    const place = {
      path: "b.md",
      range: { start: 0, end: 1 },
      message: "Here.",
    };
    const position = { line: 1, column: 1 };
    const changes: readonly Partial<Diagnostic>[] = [
      { rule: "owner-missing" },
      { severity: "warning" },
      { message: "Somebody." },
      { range: { start: 5, end: 14 }, start: finding().start },
      { range: { start: 4, end: 13 }, end: finding().end },
      { start: { line: 1, column: 1 } },
      { start: { line: 2, column: 2 } },
      { end: { line: 3, column: 11 } },
      { end: { line: 2, column: 12 } },
      { fixes: [{ title: "Write it", intents: [], safe: true }] },
      { related: [{ ...place, start: position, end: position }] },
    ];
    for (const change of changes) {
      const [before, after] = [[finding()], [finding(change)]];
      assert.ok(!areSame(before, after), JSON.stringify(change));
      assert.ok(!areSame(after, before), JSON.stringify(change));
    }
    for (const [before, after] of [
      [undefined, []],
      [[], undefined],
      [[finding()], []],
      [[], [finding()]],
      [
        [finding(), finding()],
        [finding(), finding({ message: "Somebody." })],
      ],
    ])
      assert.ok(!areSame(before, after));
  });

  it("comes in the order of path, start, end, rule, message", () => {
    const inOrder = [
      finding({ path: "B.md", range: { start: 9, end: 9 } }),
      finding({ path: "a.md", range: { start: 3, end: 9 }, rule: "z" }),
      finding({ path: "a.md", range: { start: 4, end: 5 }, rule: "z" }),
      finding({
        path: "a.md",
        range: { start: 4, end: 14 },
        rule: "a",
        message: "z",
      }),
      finding({
        path: "a.md",
        range: { start: 4, end: 14 },
        rule: "b",
        message: "a",
      }),
      finding({
        path: "a.md",
        range: { start: 4, end: 14 },
        rule: "b",
        message: "b",
      }),
      finding({ path: "b.md", range: { start: 0, end: 0 }, rule: "a" }),
    ];
    inOrder.forEach((one, at) =>
      inOrder.forEach((other, otherAt) =>
        assert.equal(
          Math.sign(compareDiagnostics(one, other)),
          Math.sign(at - otherAt),
          `${at} and ${otherAt}`,
        ),
      ),
    );
  });
});

describe("findings", () => {
  it("are counted as people say it", () => {
    const of = (...severities: readonly Diagnostic["severity"][]) =>
      findingWords(severities.map((severity) => finding({ severity })));
    assert.equal(of("error", "warning", "error"), "2 errors, 1 warning");
    assert.equal(of("info", "hint"), "1 notice");
    assert.equal(of("hint"), undefined);
    assert.equal(
      countWords([
        { errors: 1, warnings: 0, infos: 1 },
        { errors: 2, warnings: 0, infos: 1 },
      ]),
      "3 errors, 2 notices",
    );
  });

  it("are named by path, rule and words, however these are spaced", () => {
    const name = (text: string, changes: Partial<Diagnostic> = {}): string =>
      fingerprintOf(finding(changes), new Map([["a.md", text]]));
    const whole = { range: { start: 0, end: 30 } };
    assert.equal(name("two  words", whole), name("two\n words", whole));
    assert.equal(name("two words", whole), name("two   words", whole));
    assert.notEqual(name("two words", whole), name("twowords", whole));
    assert.notEqual(name("two words", whole), name("one words", whole));
    assert.notEqual(name(TEXT), name(TEXT, { rule: "owner-missing" }));
    assert.equal(
      fingerprintOf(finding(), new Map()),
      fingerprintOf(finding(), new Map([["a.md", ""]])),
    );
  });

  it("that are equal are told apart by their number", () => {
    const texts = new Map([["a.md", TEXT]]);
    const names = uniqueFingerprints([finding(), finding(), finding()], texts);
    assert.equal(new Set(names).size, 3);
    assert.equal(names[0], fingerprintOf(finding(), texts));
    assert.deepEqual(
      uniqueFingerprints([finding(), finding()], texts),
      names.slice(0, 2),
    );
  });
});
