/** What people put at the top of a document, what is read of it, and the one thing that is said about each mistake. */

import assert from "node:assert/strict";
import { readFrontMatter } from "../../../src/core/document/front-matter/front-matter.ts";
import { fieldsOf } from "./mistake.ts";

describe("front matter", () => {
  it("is read as written: no dates, no numbers, no booleans", () => {
    const text = `---
type: policy
version: 1.10
draft: no
code: 012
big: 12345678901234567890
last_reviewed: 2026-03-01
owner: "Jane: lead"
quoted: 'it''s'
empty:
tags: [a, "b c"]
roles:
  - lead
  - editor
nested:
  from: 2026-01-01
text: >
  folded
  text
---
# Body
`;
    assert.deepEqual(fieldsOf(text), [
      ["type", "policy"],
      ["version", "1.10"],
      ["draft", "no"],
      ["code", "012"],
      ["big", "12345678901234567890"],
      ["last_reviewed", "2026-03-01"],
      ["owner", "Jane: lead"],
      ["quoted", "it's"],
      ["empty", ""],
      ["tags", ["a", "b c"]],
      ["roles", ["lead", "editor"]],
      ["nested", [["from", "2026-01-01"]]],
      ["text", "folded text\n"],
    ]);
    const { problems, bodyStart } = readFrontMatter(text);
    assert.deepEqual(problems, []);
    assert.equal(text.slice(bodyStart), "# Body\n");
  });

  it("gives every key and value the place where it stands", () => {
    const text = `\uFEFF---\r\nowner: "Jane"\r\nroles:\r\n  - lead\r\n---\r\n`;
    const { frontMatter } = readFrontMatter(text);
    const slice = (range: { start: number; end: number }) =>
      text.slice(range.start, range.end);
    assert.ok(frontMatter);
    assert.equal(slice(frontMatter.fence), "---");
    assert.equal(frontMatter.range.start, 1);
    assert.ok(slice(frontMatter.range).endsWith("\r\n---"));
    const [owner, roles] = frontMatter.entries;
    assert.equal(slice(owner!.keyRange), "owner");
    assert.equal(slice(owner!.value.range), '"Jane"');
    assert.equal(slice(owner!.range), 'owner: "Jane"');
    assert.equal(slice(roles!.value.range), "- lead");
  });

  for (const [name, text] of [
    ["nothing", ""],
    ["a body alone", "# Title\n\ntext\n"],
    ["a rule at the top", "---\n\n# Title\n\ntext\n"],
    ["a rule at the top and one below", "---\n\n# Title\n\n---\n\ntext\n"],
    ["prose between two rules", "---\nSome text\n\nand more\n\n---\n"],
    ["a list between two rules", "---\n\n- one\n- two\n\n---\n"],
    ["a rule above a heading underlined with ---", "---\n\nTitle\n---\n"],
    ["a rule, then one note", "---\n\nNote: this is prose.\n\ntext\n"],
    ["a long rule", "------\n\ntext: x\n"],
    ["only an opening fence", "---\n"],
    ["a line with a colon", "Note: this is prose.\n\ntext\n"],
    ["a heading underlined with ---", "Note: a heading\n---\n\ntext\n"],
    ["blank lines and a rule", "\n\n---\n\ntext\n"],
    ["plus signs", "+++\ntext\n"],
  ])
    it(`is not seen in ${name}, and nothing is said`, () => {
      const { frontMatter, problems, bodyStart } = readFrontMatter(text!);
      assert.equal(frontMatter, undefined);
      assert.deepEqual(problems, []);
      assert.equal(bodyStart, 0);
    });

  for (const text of [
    "---\n---\n",
    "---\n\n---\n",
    "---\n# only a comment\n---\n",
  ])
    it(`may be empty: ${JSON.stringify(text)}`, () => {
      const { frontMatter, problems } = readFrontMatter(text);
      assert.deepEqual(frontMatter?.entries, []);
      assert.ok(frontMatter.isComplete);
      assert.deepEqual(problems, []);
    });

  it("may have blanks behind its fences and end the file", () => {
    assert.deepEqual(fieldsOf("--- \t\ntitle: x\n---  "), [["title", "x"]]);
  });

  it("is closed by the first bare fence, not by one inside a word or a value", () => {
    const text = "---\ntitle: x\ntext: |\n  ---\n  more\n---\nbody\n---\n";
    assert.deepEqual(fieldsOf(text), [
      ["title", "x"],
      ["text", "---\nmore\n"],
    ]);
  });

  it("keeps keys that JavaScript gives a meaning, and pollutes nothing", () => {
    const text =
      "---\n__proto__:\n  polluted: yes\nconstructor: x\ntoString: y\n---\n";
    assert.deepEqual(fieldsOf(text), [
      ["__proto__", [["polluted", "yes"]]],
      ["constructor", "x"],
      ["toString", "y"],
    ]);
    assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  });

  it("reads template marks as text, not as maps", () => {
    assert.deepEqual(fieldsOf("---\nowner: {{ owner }}\nx: {{a}}\n---\n"), [
      ["owner", "{{ owner }}"],
      ["x", "{{a}}"],
    ]);
  });

  it("takes several lines, emoji, Windows paths and URLs for what they are", () => {
    const text =
      "---\ntitle: one\n  two\nparty: 🎉 yes\npath: C:\\Users\\x\nurl: https://example.com/a#b\n---\n";
    assert.deepEqual(fieldsOf(text), [
      ["title", "one two"],
      ["party", "🎉 yes"],
      ["path", "C:\\Users\\x"],
      ["url", "https://example.com/a#b"],
    ]);
    assert.deepEqual(readFrontMatter(text).problems, []);
  });
});
