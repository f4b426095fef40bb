import assert from "node:assert/strict";
import fc from "fast-check";
import { doEditsOverlap, type TextEdit } from "../../../src/core/text/edit.ts";
import { TakenPlaces } from "../../../src/core/text/taken-places.ts";

const edit = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 5 }))
  .map(([start, length]): TextEdit => ({
    range: { start, end: start + length },
    newText: "",
  }));

describe("places taken by edits", () => {
  it("overlap where comparing with each edit says so", () =>
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const places = new TakenPlaces();
        const taken: TextEdit[] = [];
        for (const each of edits) {
          const expected = taken.some((other) => doEditsOverlap(each, other));
          assert.equal(places.overlap([each]), expected);
          if (expected) continue;
          places.take([each]);
          taken.push(each);
        }
      }),
    ));
});
