/** What holds for every language: it is complete, and no word of it means two things. */

import assert from "node:assert/strict";
import {
  FOREIGN_MONTHS,
  LANGUAGES,
  withoutAccents,
  wordsOf,
} from "../../../src/core/text/languages/index.ts";
import { foldHeading, foldWord } from "../../../src/core/text/words.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";
import { ENVELOPE } from "../../../src/core/types/envelope.ts";
import { fieldsOf } from "../../../src/core/types/fields-of.ts";
import {
  STATUS_FAMILIES,
  STATUS_WORDS,
} from "../../../src/core/types/status.ts";

/** A heading that names two sections at once: "Purpose and scope". */
const JOINED = / (?:und|et|y|e|ed|en) |と|および/;
const FIELDS = new Set(
  BUILT_IN_TYPES.flatMap((type) => fieldsOf(type).map(({ name }) => name)),
);
const HEADINGS = new Set(
  BUILT_IN_TYPES.flatMap(({ id, sections }) =>
    sections.flatMap(({ heading }) => [heading, `${id}/${heading}`]),
  ),
);

function twice(
  lists: Readonly<Record<string, string>>,
  fold: (word: string) => string,
  isFine: (word: string) => boolean = () => false,
): readonly string[] {
  const known = new Map<string, string>();
  return Object.entries(lists).flatMap(([name, list]) =>
    wordsOf(list).flatMap((word) => {
      const folded = fold(word);
      const other = known.get(folded);
      known.set(folded, name);
      return other === undefined || isFine(word)
        ? []
        : [`${word}: ${other}, ${name}`];
    }),
  );
}

for (const language of LANGUAGES)
  describe(`the ${language.name} language`, () => {
    it("has every month, and no name of two months", () => {
      const months = language.months.split(" | ");
      assert.equal(months.length, 12);
      for (const [at, list] of months.entries())
        for (const name of wordsOf(list))
          assert.equal(FOREIGN_MONTHS.get(foldWord(name)), at + 1, name);
    });

    it("speaks only of fields, sections, types and stages that there are", () => {
      const types = new Set(BUILT_IN_TYPES.map(({ id }) => id));
      const stages = new Set<string>(STATUS_FAMILIES);
      for (const [part, names] of [
        ["fields", FIELDS],
        ["sections", HEADINGS],
        ["types", types],
        ["statuses", stages],
      ] as const)
        assert.deepEqual(
          Object.keys(language[part]).filter((name) => !names.has(name)),
          [],
          part,
        );
    });

    it("has a word for every stage, and for every field of control", () => {
      assert.deepEqual(Object.keys(language.statuses), STATUS_FAMILIES);
      for (const name of [
        "owner",
        "approver",
        "approved_on",
        "last_reviewed",
        "next_review",
        "title",
        "version",
      ])
        assert.ok(
          name in language.fields ||
            ENVELOPE.some(
              (field) =>
                field.name === name && foldWord(name) === foldWord("version"),
            ),
          name,
        );
    });

    for (const { id, sections } of BUILT_IN_TYPES)
      it(`has the sections that a ${id} must have, each word for one`, () => {
        const own = Object.fromEntries(
          sections.flatMap(({ heading }) => {
            const lists = [
              language.sections[heading],
              language.sections[`${id}/${heading}`],
            ].filter((list) => list !== undefined);
            return lists.length === 0 ? [] : [[heading, lists.join(", ")]];
          }),
        );
        assert.deepEqual(
          sections
            .filter(({ heading, required }) => required && !(heading in own))
            .map(({ heading }) => heading),
          [],
        );
        assert.deepEqual(
          twice(own, foldHeading, (word) => JOINED.test(word)),
          [],
        );
      });

    for (const part of [
      "fields",
      "statuses",
      "types",
      "units",
      "intervals",
      "numbers",
    ] as const)
      it(`means one thing by each word of ${part}`, () => {
        assert.deepEqual(twice(language[part], foldWord), []);
      });

    it("means by no status what English means by another", () => {
      const english = new Map(
        STATUS_FAMILIES.flatMap((family) =>
          STATUS_WORDS[family].map((word) => [foldWord(word), family] as const),
        ),
      );
      for (const [family, list] of Object.entries(language.statuses))
        for (const word of wordsOf(list))
          for (const spelling of [word, withoutAccents(word)])
            assert.equal(
              english.get(foldWord(spelling)) ?? family,
              family,
              spelling,
            );
    });
  });

describe("all languages together", () => {
  for (const part of [
    "statuses",
    "units",
    "intervals",
    "numbers",
    "types",
  ] as const)
    it(`mean one thing by each word of ${part}`, () => {
      const known = new Map<string, string>();
      for (const { name: language, [part]: lists } of LANGUAGES)
        for (const [name, list] of Object.entries(lists))
          for (const word of wordsOf(list).flatMap((each) => [
            each,
            withoutAccents(each),
          ])) {
            const folded = foldWord(word);
            assert.equal(
              known.get(folded) ?? name,
              name,
              `${word} (${language})`,
            );
            known.set(folded, name);
          }
    });
});
