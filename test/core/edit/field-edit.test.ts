/** Edits that touch a value or a key and nothing else. */

import assert from "node:assert/strict";
import {
  renameKey,
  replaceText,
} from "../../../src/core/edit/field/field-edit.ts";
import { applyEdits } from "../../../src/core/text/edit.ts";

function replaced(
  written: string,
  text: string,
  newText: string,
): string | undefined {
  const quoted = /^["']/.test(written);
  const edits = replaceText(
    { text, range: { start: 0, end: written.length }, quoted },
    newText,
  );
  return edits && applyEdits(written, edits);
}

function renamed(
  written: string,
  key: string,
  newKey: string,
): string | undefined {
  const edits = renameKey(
    { key, keyRange: { start: 0, end: written.length } },
    newKey,
  );
  return edits && applyEdits(written, edits);
}

describe("an edit of a field", () => {
  it("puts a plain text in a plain text's place", () => {
    assert.equal(replaced("polcy", "polcy", "policy"), "policy");
    assert.equal(replaced("x", "x", "in review"), "in review");
  });

  it("keeps quotes", () => {
    assert.equal(replaced("'polcy'", "polcy", "policy"), "'policy'");
    assert.equal(replaced('"x"', "x", "a: b"), '"a: b"');
  });

  it("refuses what would need other quotes, or does not stand there as it reads", () => {
    assert.equal(replaced("x", "x", "a: b"), undefined);
    assert.equal(replaced("x", "x", "@maria"), undefined);
    assert.equal(replaced("x", "x", "a, b"), undefined);
    assert.equal(replaced("'x'", "x", "it's"), undefined);
    assert.equal(replaced('"a\\tb"', "a\tb", "c"), undefined);
    assert.equal(replaced("a\n  b", "a b", "c"), undefined);
  });

  it("renames keys, quoted ones as well", () => {
    assert.equal(renamed("onwer", "onwer", "owner"), "owner");
    assert.equal(renamed('"onwer"', "onwer", "owner"), '"owner"');
    assert.equal(renamed("onwer", "onwer", "change owner:"), undefined);
  });
});
