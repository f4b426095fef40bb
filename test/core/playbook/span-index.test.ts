import assert from "node:assert/strict";
import fc from "fast-check";
import { doSpansMeet } from "../../../src/core/playbook/day-span.ts";
import { SpanIndex } from "../../../src/core/playbook/span-index.ts";

const day = fc
  .integer({ min: 1, max: 28 })
  .map((each) => `2026-12-${String(each).padStart(2, "0")}`);
const span = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));

describe("an index of spans", () => {
  it("finds and counts what shares a day with a span, as looking at each would", () =>
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), span, (spans, asked) => {
        const index = new SpanIndex(
          spans.map((each, item) => ({ item, span: each })),
        );
        const expected = [...spans.keys()].filter((at) =>
          doSpansMeet(spans[at]!, asked),
        );
        const found = [...index.meeting(asked)];
        assert.deepEqual([...found].sort(byNumber), expected);
        assert.equal(index.count(asked), expected.length);
        const starts = found.map((at) => spans[at]!.start);
        assert.deepEqual(starts, [...starts].sort());
      }),
    ));
});

function byNumber(a: number, b: number): number {
  return a - b;
}
