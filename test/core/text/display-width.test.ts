import assert from "node:assert/strict";
import fc from "fast-check";
import {
  cutColumns,
  displayWidth,
  padColumns,
  wrapColumns,
} from "../../../src/core/text/display-width.ts";

describe("the width of text in a terminal", () => {
  it("counts wide characters twice and marks not at all", () => {
    assert.equal(displayWidth("abc"), 3);
    assert.equal(displayWidth("日本語"), 6);
    assert.equal(displayWidth("e\u0301"), 1);
    assert.equal(displayWidth("👍"), 2);
    assert.equal(displayWidth("✅ ⚠️"), 5);
    assert.equal(displayWidth("👨‍👩‍👧"), 2);
  });

  it("pads and cuts to columns", () => {
    assert.equal(padColumns("日", 4), "日  ");
    assert.equal(cutColumns("日本語", 5), "日本…");
    assert.equal(cutColumns("brand", 5), "brand");
    assert.equal(cutColumns("a brand", 3), "a…");
    assert.equal(cutColumns("👍🏽👍🏽👍🏽", 5), "👍🏽👍🏽…");
  });

  it("breaks lines at blanks without losing a word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z日]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 1, max: 30 }),
        (words, width) => {
          const lines = wrapColumns(words.join(" "), width);
          assert.equal(lines.join(" "), words.join(" "));
          for (const line of lines)
            assert.ok(displayWidth(line) <= width || !line.includes(" "));
        },
      ),
    );
  });
});
