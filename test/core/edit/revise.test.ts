/** Changes one after another come out as one set of edits to the first text. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { composeEdits, revise } from "../../../src/core/edit/revise.ts";
import { setField } from "../../../src/core/edit/field/set-field.ts";
import { applyEdits, type TextEdit } from "../../../src/core/text/edit.ts";
import { edited } from "./sources.ts";

describe("several changes to a document", () => {
  it("may touch the same line, or add at the same place", () => {
    const text = "---\ntype: policy\nowner: maria\n---\n";
    const set =
      (name: string, value: string) => (from: Parameters<typeof setField>[0]) =>
        setField(from, name, value);
    assert.equal(
      edited(text, (from) =>
        revise(from, [
          set("approver", "kim"),
          set("approved_on", "2026-11-22"),
          set("owner", "jane"),
          set("approver", "lee"),
        ]),
      ),
      "---\ntype: policy\nowner: jane\napprover: lee\napproved_on: 2026-11-22\n---\n",
    );
  });

  it("cannot be made when one of them cannot", () => {
    assert.equal(
      edited("---\ntype: policy\n---\n", (from) =>
        revise(from, [() => [], () => undefined]),
      ),
      undefined,
    );
  });

  it("are the same at once as one after another, for any edits", () => {
    const anyEdits = (length: number): fc.Arbitrary<readonly TextEdit[]> =>
      fc
        .array(
          fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 3 })),
          {
            maxLength: 4,
          },
        )
        .map((parts) => {
          const edits: TextEdit[] = [];
          for (const [a, b, newText] of parts) {
            const range = { start: Math.min(a, b), end: Math.max(a, b) };
            const isFree = edits.every(
              (other) =>
                other.range.end < range.start || range.end < other.range.start,
            );
            if (isFree) edits.push({ range, newText });
          }
          return edits;
        });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }).chain((text) =>
          anyEdits(text.length).chain((first) =>
            anyEdits(applyEdits(text, first).length).map((second) => ({
              text,
              first,
              second,
            })),
          ),
        ),
        ({ text, first, second }) => {
          assert.equal(
            applyEdits(text, composeEdits(text.length, first, second)),
            applyEdits(applyEdits(text, first), second),
          );
        },
      ),
    );
  });
});
