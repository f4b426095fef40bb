/** Offsets, lines and columns. */

import assert from "node:assert/strict";
import fc from "fast-check";
import {
  findLineStarts,
  isWithin,
  lineAt,
  positionAt,
} from "../../../src/core/text/range.ts";

describe("lines and columns", () => {
  for (const [name, text, starts] of [
    ["LF", "a\nb\n", [0, 2, 4]],
    ["CRLF", "a\r\nb\r\n", [0, 3, 6]],
    ["lone CR", "a\rb", [0, 2]],
    ["all three mixed", "a\rb\r\nc\nd", [0, 2, 5, 7]],
    ["CR CR LF", "a\r\r\nb", [0, 2, 4]],
    ["nothing", "", [0]],
    ["only line breaks", "\n\r\n\r", [0, 1, 3, 4]],
    ["LS and PS, which are no line breaks", "a\u2028b\u2029c", [0]],
  ] as const)
    it(`are found in a text with ${name}`, () => {
      assert.deepEqual([...findLineStarts(text)], [...starts]);
    });

  it("count from 1, columns in UTF-16 units", () => {
    const text = "# 🎉 x\r\nowner: y";
    const starts = findLineStarts(text);
    assert.deepEqual(positionAt(starts, 0), { line: 1, column: 1 });
    assert.deepEqual(positionAt(starts, text.indexOf("x")), {
      line: 1,
      column: 6,
    });
    assert.deepEqual(positionAt(starts, text.indexOf("y")), {
      line: 2,
      column: 8,
    });
    assert.deepEqual(positionAt(starts, text.length), { line: 2, column: 9 });
  });

  it("agree with splitting the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\r\n]{0,30}$/), (text) => {
        const starts = findLineStarts(text);
        assert.equal(starts.length, text.split(/\r\n|\r|\n/).length);
        for (let at = 0; at <= text.length; at++) {
          const line = lineAt(starts, at);
          assert.ok(starts[line]! <= at);
          assert.ok(line + 1 === starts.length || starts[line + 1]! > at);
        }
      }),
    );
  });

  it("lie within another range when both ends do", () => {
    assert.ok(isWithin({ start: 1, end: 2 }, { start: 1, end: 2 }));
    assert.ok(!isWithin({ start: 0, end: 2 }, { start: 1, end: 2 }));
    assert.ok(!isWithin({ start: 1, end: 3 }, { start: 1, end: 2 }));
  });
});
