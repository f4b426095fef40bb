/** Text edits. */

import assert from "node:assert/strict";
import { applyEdits, doEditsOverlap } from "../../../src/core/text/edit.ts";

const edit = (start: number, end: number, newText = "") => ({
  range: { start, end },
  newText,
});

describe("text edits", () => {
  it("apply in any order and leave the rest alone", () => {
    assert.equal(
      applyEdits("owner: leed\nstatus: don", [
        edit(20, 23, "done"),
        edit(7, 11, "lead"),
      ]),
      "owner: lead\nstatus: done",
    );
  });

  it("insert at the beginning, at the end and next to one another", () => {
    assert.equal(applyEdits("b", [edit(0, 0, "a"), edit(1, 1, "c")]), "abc");
    assert.equal(applyEdits("ab", [edit(0, 1, "x"), edit(1, 2, "y")]), "xy");
    assert.equal(applyEdits("", []), "");
  });

  it("are refused when they overlap or lie outside: that is a bug of ours", () => {
    for (const edits of [
      [edit(0, 2), edit(1, 3)],
      [edit(-1, 1)],
      [edit(2, 9)],
      [edit(2, 1)],
    ])
      assert.throws(() => applyEdits("abcd", edits), RangeError);
  });

  it("overlap when they share characters or insert at one place", () => {
    assert.ok(doEditsOverlap(edit(0, 3), edit(2, 4)));
    assert.ok(doEditsOverlap(edit(0, 5), edit(2, 2)));
    assert.ok(doEditsOverlap(edit(2, 2), edit(2, 2)));
    assert.ok(!doEditsOverlap(edit(0, 2), edit(2, 4)));
    assert.ok(!doEditsOverlap(edit(0, 3), edit(3, 3)));
  });
});
