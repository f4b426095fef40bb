import assert from "node:assert/strict";
import fc from "fast-check";
import { NearWords } from "../../../src/core/text/near-words.ts";
import { nearest } from "../../../src/core/text/nearest.ts";
import { assertLinear } from "../../growth.ts";

const word = fc.string({
  unit: fc.constantFrom("a", "b", "c", "-", "1", "B", "é", "İ"),
  maxLength: 14,
});
const slip = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("drop", "double", "swap", "change"),
});

describe("many words", () => {
  it("answers what comparing with each word answers", () =>
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.array(slip, { maxLength: 4 }),
        (words, chosen, slips) => {
          const asked = slips.reduce(slipped, words[chosen % words.length]!);
          assert.equal(
            new NearWords(words).nearest(asked),
            nearest(asked, words),
          );
        },
      ),
      { numRuns: 3000 },
    ));

  it("finds in time that grows with the number of words", () =>
    assertLinear((n) => {
      const names = Array.from({ length: n }, (_, at) => name(at));
      const near = new NearWords(names);
      for (const each of names) assert.equal(near.nearest(`${each}x`), each);
    }, 200));
});

/** A number in letters, scattered so that neighbours look different. */
function name(at: number): string {
  let left = Math.imul(at + 1, 0x9e3779b1) >>> 0;
  let letters = "";
  for (; letters.length < 7; left = Math.floor(left / 26))
    letters += String.fromCharCode(97 + (left % 26));
  return `page-${letters}.md`;
}

function slipped(
  text: string,
  { at, kind }: { readonly at: number; readonly kind: string },
): string {
  const place = at % (text.length + 1);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  switch (kind) {
    case "drop":
      return before + after.slice(1);
    case "double":
      return `${before}x${after}`;
    case "swap":
      return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
    default:
      return `${before}z${after.slice(1)}`;
  }
}
