import assert from "node:assert/strict";
import fc from "fast-check";
import {
  applySafeFixes,
  EXAMPLE_DAY,
  memoryHost,
  openSession,
  RULES,
  type Diagnostic,
  type FixOutcome,
  type Result,
  type Session,
} from "../../../src/core/index.ts";

/** What a toy rule finds (a pattern) and writes instead. */
type Toy = readonly [name: string, pattern: RegExp, replacement: string];

describe("safe fixes", () => {
  it("are applied to the wanted files, everything else staying as it is", async () => {
    const { outcome, texts } = await fix(
      { "a.md": "one teh two teh\r\n", "b.md": "teh" },
      [["typo", /teh/g, "the"]],
      (path) => path === "a.md",
    );
    assert.deepEqual(texts, { "a.md": "one the two the\r\n", "b.md": "teh" });
    assert.equal(outcome.result.diagnostics.length, 1);
    assert.deepEqual(outcome.files.get("a.md"), {
      before: "one teh two teh\r\n",
      after: "one the two the\r\n",
      cured: new Map([["typo", 2]]),
    });
  });

  it("that overlap are applied one after the other", async () => {
    const { texts } = await fix({ "a.md": "abcabc" }, [
      ["first", /ab/g, "x"],
      ["second", /bc/g, "y"],
      ["third", /xc/g, "z"],
    ]);
    assert.deepEqual(texts, { "a.md": "zz" });
  });

  it("use the line breaks of the file", async () => {
    const { texts } = await fix({ "a.md": "a;b\r\nc", "b.md": "a;b\nc" }, [
      ["break", /;/g, "\n"],
    ]);
    assert.deepEqual(texts, { "a.md": "a\r\nb\r\nc", "b.md": "a\nb\nc" });
  });

  it("that undo each other are held back", async () => {
    const { outcome, texts } = await fix({ "a.md": "black teh" }, [
      ["white", /black/g, "white"],
      ["black", /white/g, "black"],
      ["typo", /teh/g, "the"],
    ]);
    assert.match(texts["a.md"]!, /the$/);
    assert.ok(outcome.heldBack > 0);
  });

  it("that bring up more than they cure are held back, without holding up others", async () => {
    const { outcome, texts } = await fix({ "a.md": "box teh", "b.md": "box" }, [
      ["open", /box/g, "!!!"],
      ["noise", /!/g, "!"],
      ["typo", /teh/g, "the"],
    ]);
    assert.deepEqual(texts, { "a.md": "box the", "b.md": "box" });
    assert.equal(outcome.heldBack, 2);
  });

  it("never end up with a text that grows for ever", async () => {
    const { texts } = await fix({ "a.md": "a" }, [["more", /a/g, "aa"]]);
    assert.deepEqual(texts, { "a.md": "a" });
  });

  it("fit the text that is there now, not the one that was linted", async () => {
    const session = toySession({ "a.md": "teh" }, [["typo", /teh/g, "the"]]);
    const outcome = await applySafeFixes(session, () => ({
      text: "quite another teh",
    }));
    assert.equal(outcome.files.get("a.md")!.after, "quite another the");
  });

  it("leave a file alone that cannot be read any more", async () => {
    const session = toySession({ "a.md": "teh" }, [["typo", /teh/g, "the"]]);
    const outcome = await applySafeFixes(session, () => ({
      reason: "has gone",
    }));
    assert.deepEqual(outcome.unread, [{ path: "a.md", reason: "has gone" }]);
    assert.equal(outcome.files.size, 0);
  });

  it("are done after one run, and never leave more findings, whatever the rules", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(words(1), words(0)), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom("a.md", "b.md"), words(0, 12)),
        async (pairs, files) => {
          const toys = pairs.map(([from, to], at): Toy => [
            `rule-${at}`,
            new RegExp(from, "g"),
            to,
          ]);
          const before = toySession(files, toys).result.diagnostics.length;
          const first = await fix(files, toys);
          assert.ok(first.outcome.result.diagnostics.length <= before);
          const second = await fix(first.texts, toys);
          assert.deepEqual(second.texts, first.texts);
        },
      ),
      { numRuns: 300 },
    ));

  it("of the real rules are done after one run and keep marks and line breaks", () => {
    const examples = RULES.flatMap(({ examples: { good, bad } }) =>
      [good, bad].map((each) =>
        typeof each === "string" ? { "example.md": each } : each,
      ),
    );
    return fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...examples),
        fc.boolean(),
        fc.boolean(),
        async (example, isWindows, hasMark) => {
          const files = Object.fromEntries(
            Object.entries(example).map(([path, text]) => [
              path,
              (hasMark ? "\ufeff" : "") +
                (isWindows ? text.replaceAll("\n", "\r\n") : text),
            ]),
          );
          const first = await fixReal(files);
          const second = await fixReal(first.texts);
          assert.deepEqual(second.texts, first.texts);
          assert.ok(second.before <= first.before);
          for (const [path, text] of Object.entries(first.texts)) {
            assert.equal(text.startsWith("\ufeff"), hasMark, path);
            if (isWindows) assert.doesNotMatch(text, /[^\r]\n/);
            else assert.ok(!text.includes("\r"));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

async function fix(
  files: Readonly<Record<string, string>>,
  toys: readonly Toy[],
  isWanted?: (path: string) => boolean,
): Promise<{ outcome: FixOutcome; texts: Record<string, string> }> {
  const session = toySession(files, toys);
  const outcome = await applySafeFixes(
    session,
    (path) => ({ text: files[path]! }),
    isWanted,
  );
  return { outcome, texts: textsAfter(files, outcome) };
}

async function fixReal(files: Readonly<Record<string, string>>) {
  const session = await openSession(memoryHost(files), { today: EXAMPLE_DAY });
  const before = session.result.diagnostics.length;
  const outcome = await applySafeFixes(session, (path) => ({
    text: files[path]!,
  }));
  return { before, texts: textsAfter(files, outcome) };
}

function textsAfter(
  files: Readonly<Record<string, string>>,
  outcome: FixOutcome,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      outcome.files.get(path)?.after ?? text,
    ]),
  );
}

/** A session whose only rules are toys, so that fixes of every kind can meet. */
function toySession(
  files: Readonly<Record<string, string>>,
  toys: readonly Toy[],
): Session {
  const texts = new Map(Object.entries(files));
  const judge = (): Result => {
    const diagnostics = [...texts].flatMap(([path, text]) =>
      toys.flatMap(([rule, pattern, newText]) =>
        [...text.matchAll(pattern)].map(({ index, 0: { length } }) =>
          diagnose(path, rule, { start: index, end: index + length }, newText),
        ),
      ),
    );
    return { diagnostics } as unknown as Result;
  };
  let result = judge();
  return {
    get result() {
      return result;
    },
    update(changes) {
      for (const [path, text] of changes) texts.set(path, text ?? "");
      return (result = judge());
    },
  } as Session;
}

function diagnose(
  path: string,
  rule: string,
  range: Diagnostic["range"],
  newText: string,
): Diagnostic {
  return {
    path,
    rule,
    severity: "error",
    message: `This is ${rule}.`,
    range,
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
    fixes: [{ title: "Fix it", intents: [{ range, newText }], safe: true }],
    related: [],
  };
}

function words(minLength: number, maxLength = 3): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.constantFrom("a", "b", "c"),
    minLength,
    maxLength,
  });
}
