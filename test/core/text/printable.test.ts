import assert from "node:assert/strict";
import fc from "fast-check";
import {
  printable,
  wellFormed,
  withoutLogCommands,
} from "../../../src/core/text/printable.ts";

describe("printable text", () => {
  it("keeps ordinary text, whatever its script", () => {
    for (const text of ["Café, naïve", "日本語", "עברית", "👩‍💻 ok", "a\u00adb"])
      assert.equal(printable(text), text);
  });

  it("is one line without control characters, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        assert.doesNotMatch(
          printable(text),
          /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
    );
  });

  it("keeps the marks of Hebrew and Arabic, and no override", () => {
    for (const [text, shown] of [
      ["מדיניות (GDPR)\u200f", "מדיניות (GDPR)\u200f"],
      ["شركة \u200eACME\u061c", "شركة \u200eACME\u061c"],
      ["a\u202eb\u2067c\u2069", "a\ufffdb\ufffdc\ufffd"],
    ] as const)
      assert.equal(printable(text), shown);
  });

  it("can be encoded after half characters are replaced", () => {
    assert.equal(wellFormed("a\ud800b\udc00👍"), "a\ufffdb\ufffd👍");
  });

  it("begins no line with a command of a job's log", () => {
    assert.equal(
      withoutLogCommands(
        "::error::a\n  ::add-mask::b\n\u001b[1m::c\nd ::e ##[f]",
      ),
      ": :error::a\n  : :add-mask::b\n\u001b[1m: :c\nd ::e ## [f]",
    );
  });
});
