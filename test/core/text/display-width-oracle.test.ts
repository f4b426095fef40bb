/** The width of text, held against `string-width` for every character and every kind of emoji; where we differ, why. */

import assert from "node:assert/strict";
import stringWidth from "string-width";
import fc from "fast-check";
import { displayWidth } from "../../../src/core/text/display-width.ts";

/** Characters that we count otherwise than `string-width`, on purpose: as one column, not none. */
const DIFFERENCES: readonly {
  readonly characters: RegExp;
  readonly why: string;
}[] = [
  { characters: /\t/u, why: "a tab is never nothing" },
  { characters: /\u00ad/u, why: "terminals draw a soft hyphen" },
  {
    characters:
      /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u,
    why: "signs before Arabic, Syriac and Kaithi numbers are drawn (Prepended_Concatenation_Mark)",
  },
  { characters: /\p{Surrogate}/u, why: "printed as a `�`" },
];

/** Sequences that we count otherwise: `string-width` knows which of them are in use, we do not keep that list. */
const SEQUENCES: readonly (readonly [string, number, number, string])[] = [
  ["🇦🇧", 2, 1, "two letters of a flag that no country has"],
  ["กำ", 2, 1, "a Thai vowel that is drawn beside its consonant"],
];

describe("the width of text, beside string-width", () => {
  it("is the same for every character, but for a few with a reason", () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      // Of the 800,000 that have no character yet, or a private one, some are enough.
      if (code % 256 > 0 && /\p{Cn}|\p{Co}/u.test(character)) continue;
      const ours = displayWidth(character);
      if (ours === stringWidth(character)) continue;
      const isKnown = DIFFERENCES.some((each) =>
        each.characters.test(character),
      );
      if (!isKnown || ours !== 1) wrong.push(`U+${code.toString(16)}: ${ours}`);
    }
    assert.deepEqual(wrong, []);
  });

  it("is the same for every emoji that Unicode recommends", () => {
    const isRecommended = new RegExp("^\\p{RGI_Emoji}$", "v");
    const all = Array.from({ length: 0x1ffff }, (_, code) => code).map((code) =>
      String.fromCodePoint(code),
    );
    const of = (pattern: RegExp): string[] =>
      all.filter((each) => pattern.test(each));
    const pictures = of(/\p{Extended_Pictographic}/u).flatMap((each) => [
      each,
      `${each}\ufe0f`,
    ]);
    const people = of(/\p{Emoji_Modifier_Base}/u).flatMap((each) => [
      each,
      ...of(/\p{Emoji_Modifier}/u).map((colour) => each + colour),
    ]);
    const letters = of(/\p{Regional_Indicator}/u);
    const pairs = (
      firsts: readonly string[],
      glue: string,
      seconds: readonly string[],
    ): string[] =>
      firsts.flatMap((first) => seconds.map((second) => first + glue + second));
    const some = [
      ...pictures,
      ...people,
      ...pairs(letters, "", letters),
      ...pairs([..."0123456789#*"], "", ["\ufe0f\u20e3"]),
      ...pairs(
        people,
        "\u200d",
        pictures.filter((each) =>
          pairs(["🧑", "👩", "🏃", "🐻"], "\u200d", [each]).some((pair) =>
            isRecommended.test(pair),
          ),
        ),
      ),
    ].filter((each) => isRecommended.test(each));
    assert.ok(some.length > 2500, `${some.length}`);
    for (const each of some)
      assert.equal(displayWidth(each), stringWidth(each), each);
  });

  for (const [kind, texts] of [
    ["flags", ["🇩🇪", "🇯🇵🇫🇷", "🇩", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏳️‍🌈", "🏴‍☠️"]],
    ["key caps", ["1️⃣", "#️⃣*️⃣", "7⃣", "1", "#"]],
    ["families", ["👨‍👩‍👧‍👦", "👩‍❤️‍💋‍👨", "🧑🏽‍💻", "👨‍👩‍👧 at work", "🐻‍❄️"]],
    ["colours of skin", ["👍🏽", "🏽", "🫱🏻‍🫲🏿", "🚀🏽"]],
    ["pictograms as text and in colour", ["❤", "❤️", "©️", "⌚︎", "☎", "☎️"]],
    ["marks", ["e\u0301\u0302", "ا\u064b", "נ\u05b8", "का", "\u0301"]],
    [
      "Hangul",
      ["한국어", "\u1112\u1161\u11ab", "\u1112\u1161", "\u1161", "ㅎ"],
    ],
    ["East Asian forms", ["全角", "ｶﾞ", "ＡＢＣ", "·", "“”", "①", "〜"]],
    ["what only steers", ["a\u200bb", "a\u2060b", "\ufeffa", "a\u200db"]],
  ] as const)
    it(`is the same for ${kind}`, () => {
      for (const text of texts)
        assert.equal(displayWidth(text), stringWidth(text), text);
    });

  for (const [text, ours, theirs, what] of SEQUENCES)
    it(`is ${ours} for ${what}, where string-width says ${theirs}`, () => {
      assert.deepEqual([displayWidth(text), stringWidth(text)], [ours, theirs]);
    });

  it("adds up over texts of all of these", () => {
    const part = fc.constantFrom(
      ..."a é 日 한 ｶ 👍 👍🏽 ❤️ 🇩🇪 1️⃣ 👨‍👩‍👧 — … ①".split(" "),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join(" ");
        assert.equal(displayWidth(text), stringWidth(text));
      }),
    );
  });
});
