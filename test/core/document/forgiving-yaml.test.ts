/** Front matter that PyYAML and most versions of js-yaml read, and so do we, without a word. */

import assert from "node:assert/strict";
import { readFrontMatter } from "../../../src/core/document/front-matter/front-matter.ts";
import { textsOf } from "../../../src/core/playbook/fields/field-value.ts";

describe("read without a word:", () => {
  for (const [name, block, texts] of [
    [
      "a quoted title that goes on at the margin",
      'title: "A long\ntitle"\nstatus: draft',
      ["A long title", "draft"],
    ],
    [
      "the same in single quotes",
      "title: 'It''s a\ntitle'\nstatus: draft",
      ["It's a title", "draft"],
    ],
    [
      "an indented one",
      'title: "A long\n  title"\nstatus: draft',
      ["A long title", "draft"],
    ],
    [
      "a blank line within quotes",
      'title: "A long\n\n  title"\nstatus: draft',
      ["A long\ntitle", "draft"],
    ],
    [
      "a list in brackets at the margin",
      "tags: [a,\nb,\n]\nstatus: draft",
      ["a", "b", "draft"],
    ],
    [
      "a question mark as an item",
      "tags:\n  - ?\n  - a\nstatus: draft",
      ["a", "draft"],
    ],
    [
      "blank lines in a text",
      "title: |\n  A\n\n  B\nstatus: draft",
      ["A\n\nB", "draft"],
    ],
    [
      "an item in quotes over lines",
      'tags:\n  - "a\nb"\nstatus: draft',
      ["a b", "draft"],
    ],
  ] as const)
    it(name, () => {
      const { frontMatter, problems } = readFrontMatter(`---\n${block}\n---\n`);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        frontMatter!.entries.flatMap(({ value }) =>
          textsOf(value).map(({ text }) => text),
        ),
        texts,
      );
    });

  for (const block of [
    'title: "A long\nowner: x\nstatus: draft"\nid: 1',
    "tags: [a,\nowner: x\nb]\nstatus: draft",
  ])
    it(`but not ${JSON.stringify(block)}, and no fix tears it apart`, () => {
      const { problems } = readFrontMatter(`---\n${block}\n---\n`);
      assert.equal(problems.length > 0, true);
      assert.deepEqual(
        problems.filter(({ fix }) => fix?.title.startsWith("Close the quote")),
        [],
      );
    });
});
