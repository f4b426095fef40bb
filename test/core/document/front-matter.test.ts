/** What people put at the top of a document, what is read of it, and the one thing that is said about each mistake. */

import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/text/edit.ts";
import { readFrontMatter } from "../../../src/core/document/front-matter.ts";
import type { YamlNode } from "../../../src/core/document/yaml-node.ts";

/** The fields as plain data: text, lists, and maps as lists of pairs. */
function fieldsOf(text: string): unknown {
  const { frontMatter } = readFrontMatter(text);
  return frontMatter?.entries.map(({ key, value }) => [key, plain(value)]);
}

function plain(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "list") return node.items.map(plain);
  return node.entries.map(({ key, value }) => [key, plain(value)]);
}

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

interface Mistake {
  readonly text: string;
  readonly code: string;
  /** The characters the finding lies on. */
  readonly at: string;
  readonly says: RegExp;
  /** The text after the fix; absent where there is none. */
  readonly fixed?: string;
  readonly fields?: unknown;
}

const MISTAKES: Readonly<Record<string, Mistake>> = {
  "a fence that names JavaScript": {
    text: "---js\nglobalThis.canary = 1\n---\n",
    code: "fence-language",
    at: "---js",
    says: /never executed/,
  },
  "a fence that names YAML": {
    text: "--- yaml\ntitle: x\n---\n",
    code: "fence-language",
    at: "--- yaml",
    says: /bare `---`/,
    fixed: "---\ntitle: x\n---\n",
  },
  "a comment behind the fence": {
    text: "--- # comment\ntitle: x\n---\n",
    code: "fence-misspelt",
    at: "--- # comment",
    says: /exactly `---`/,
    fixed: "---\n# comment\ntitle: x\n---\n",
  },
  "four dashes above": {
    text: "----\ntitle: x\n---\n",
    code: "fence-misspelt",
    at: "----",
    says: /exactly `---`/,
    fixed: "---\ntitle: x\n---\n",
  },
  "an indented fence": {
    text: " ---\ntitle: x\n---\n",
    code: "fence-misspelt",
    at: " ---",
    says: /exactly `---`/,
    fixed: "---\ntitle: x\n---\n",
  },
  TOML: {
    text: '+++\ntitle = "x"\n+++\n',
    code: "fence-toml",
    at: "+++",
    says: /TOML/,
  },
  "no closing fence": {
    text: "---\ntitle: x\nowner: y\n\n# Title\n\ntext\n",
    code: "fence-unclosed",
    at: "---",
    says: /not closed/,
    fixed: "---\ntitle: x\nowner: y\n---\n\n# Title\n\ntext\n",
    fields: [
      ["title", "x"],
      ["owner", "y"],
    ],
  },
  "no closing fence in a file with CRLF": {
    text: "---\r\ntitle: x\r\n\r\n# Title\r\n",
    code: "fence-unclosed",
    at: "---",
    says: /not closed/,
    fixed: "---\r\ntitle: x\r\n---\r\n\r\n# Title\r\n",
  },
  "no closing fence, and the file ends": {
    text: "---\ntitle: x",
    code: "fence-unclosed",
    at: "---",
    says: /not closed/,
    fixed: "---\ntitle: x\n---\n",
  },
  "no closing fence, and a rule far down": {
    text: "---\ntitle: x\n\n# Title\n\ntext\n\n---\n\nmore: text\n",
    code: "fence-unclosed",
    at: "---",
    says: /not closed/,
    fixed: "---\ntitle: x\n---\n\n# Title\n\ntext\n\n---\n\nmore: text\n",
    fields: [["title", "x"]],
  },
  "four dashes below": {
    text: "---\ntitle: x\n----\n# Title\n",
    code: "fence-unclosed",
    at: "----",
    says: /closed by `----`/,
    fixed: "---\ntitle: x\n---\n# Title\n",
  },
  "four dashes below, and a rule far down": {
    text: "---\ntitle: x\n----\n# Title\n\n---\n",
    code: "fence-unclosed",
    at: "----",
    says: /closed by `----`/,
    fixed: "---\ntitle: x\n---\n# Title\n\n---\n",
  },
  "three dots below": {
    text: "---\ntitle: x\n...\ntext\n\n---\n",
    code: "fence-unclosed",
    at: "...",
    says: /closed by `...`/,
    fixed: "---\ntitle: x\n---\ntext\n\n---\n",
  },
  "three dots between fields": {
    text: "---\ntitle: x\n...\nowner: y\n---\n",
    code: "MULTIPLE_DOCS",
    at: "...",
    says: /ends the fields early/,
    fixed: "---\ntitle: x\nowner: y\n---\n",
  },
  "blank lines above": {
    text: "\n\n---\ntitle: x\n---\ntext",
    code: "fence-late",
    at: "---",
    says: /first line/,
    fixed: "---\ntitle: x\n---\ntext",
    fields: [["title", "x"]],
  },
  "no opening fence, as in strongdm/comply": {
    text: "name: Access Policy\nsatisfies:\n  TSC:\n    - CC9.9\nmajorRevisions:\n  - date: Jun 1 2018\n---\n\n# Purpose\n",
    code: "fence-missing",
    at: "name: Access Policy",
    says: /opening `---`/,
    fixed:
      "---\nname: Access Policy\nsatisfies:\n  TSC:\n    - CC9.9\nmajorRevisions:\n  - date: Jun 1 2018\n---\n\n# Purpose\n",
    fields: [
      ["name", "Access Policy"],
      ["satisfies", [["TSC", ["CC9.9"]]]],
      ["majorRevisions", [[["date", "Jun 1 2018"]]]],
    ],
  },
  "two byte-order marks": {
    text: "\uFEFF\uFEFF---\ntitle: x\n---\n",
    code: "fence-late",
    at: "\uFEFF",
    says: /byte-order mark/,
    fixed: "\uFEFF---\ntitle: x\n---\n",
    fields: [["title", "x"]],
  },
  "line breaks of old Macs": {
    text: "---\rtitle: x\r---\rtext\r",
    code: "line-breaks",
    at: "\r",
    says: /carriage return/,
    fixed: "---\ntitle: x\n---\ntext\n",
    fields: [["title", "x"]],
  },
  "text alone": {
    text: "---\nhello\n---\n",
    code: "not-a-map",
    at: "---",
    says: /`name: value`/,
  },
  "a list": {
    text: "---\n- a\n- b\n---\n",
    code: "not-a-map",
    at: "---",
    says: /`name: value`/,
  },
  "a key twice": {
    text: "---\nowner: x\nowner: y\n---\n",
    code: "DUPLICATE_KEY",
    at: "owner",
    says: /`owner` is written twice/,
  },
  "a nested key twice": {
    text: "---\na:\n  b: 1\n  b: 2\n---\n",
    code: "DUPLICATE_KEY",
    at: "b",
    says: /`b` is written twice/,
  },
  "a handle": {
    text: "---\nowner: @handle # who\n---\n",
    code: "BAD_SCALAR_START",
    at: "@handle",
    says: /reserves; put it in quotes/,
    fixed: '---\nowner: "@handle" # who\n---\n',
    fields: [["owner", "@handle"]],
  },
  "a handle in brackets": {
    text: "---\nowners: [@jane, joe]\n---\n",
    code: "BAD_SCALAR_START",
    at: "@jane",
    says: /`@jane`/,
    fixed: '---\nowners: ["@jane", joe]\n---\n',
  },
  "a backtick": {
    text: "---\ntitle: `x` and y\n---\n",
    code: "BAD_SCALAR_START",
    at: "`x` and y",
    says: /reserves/,
    fixed: '---\ntitle: "`x` and y"\n---\n',
  },
  "a colon in a value": {
    text: "---\ntitle: Launch: phase: one # soon\nowner: x\n---\n",
    code: "BLOCK_AS_IMPLICIT_KEY",
    at: "Launch: phase: one",
    says: /contains a colon; put it in quotes/,
    fixed: '---\ntitle: "Launch: phase: one" # soon\nowner: x\n---\n',
    fields: [
      ["title", "Launch: phase: one"],
      ["owner", "x"],
    ],
  },
  "a colon in a value with emoji and quotes": {
    text: '---\ntitle: 🎉 the "big": one\n---\n',
    code: "BLOCK_AS_IMPLICIT_KEY",
    at: '🎉 the "big": one',
    says: /contains a colon/,
    fixed: "---\ntitle: '🎉 the \"big\": one'\n---\n",
  },
  "no space after the colon": {
    text: "---\ntitle: x\nowner:jane\n---\n",
    code: "missing-space",
    at: "owner:jane",
    says: /space is missing after the colon/,
    fixed: "---\ntitle: x\nowner: jane\n---\n",
  },
  "no space after the only colon": {
    text: "---\nowner:jane\n---\n",
    code: "missing-space",
    at: "owner:jane",
    says: /space is missing/,
    fixed: "---\nowner: jane\n---\n",
  },
  "a no-break space after the colon": {
    text: "---\nowner:\u00A0jane\n---\n",
    code: "missing-space",
    at: "owner:\u00A0jane",
    says: /space is missing/,
    fixed: "---\nowner: jane\n---\n",
  },
  "a field indented below another's value": {
    text: "---\ntitle: x\n  owner: y\nstatus: z\n---\n",
    code: "BLOCK_AS_IMPLICIT_KEY",
    at: "owner: y",
    says: /indented as if/,
    fixed: "---\ntitle: x\nowner: y\nstatus: z\n---\n",
  },
  "columns that do not fit": {
    text: "---\na:\n    b: 1\n  c: 2\n---\n",
    code: "BAD_INDENT",
    at: "  c: 2",
    says: /does not fit the lines above/,
  },
  "a tab as indentation": {
    text: "---\na:\n\tb: 1\n\tc: 2\n---\n",
    code: "TAB_AS_INDENT",
    at: "\t",
    says: /tab/,
    fixed: "---\na:\n  b: 1\n  c: 2\n---\n",
  },
  "an unclosed quote": {
    text: '---\ntitle: "Launch\nowner: x\n---\n',
    code: "MISSING_CHAR",
    at: '"Launch',
    says: /closing quote is missing/,
    fixed: '---\ntitle: "Launch"\nowner: x\n---\n',
  },
  "an apostrophe taken for a quote": {
    text: "---\ntitle: 'tis the season\nowner: x\n---\n",
    code: "MISSING_CHAR",
    at: "'tis the season",
    says: /closing quote is missing/,
  },
  "an apostrophe inside quotes": {
    text: "---\ntitle: 'it's'\nowner: x\n---\n",
    code: "UNEXPECTED_TOKEN",
    at: "'it's'",
    says: /quote in the middle/,
    fixed: '---\ntitle: "it\'s"\nowner: x\n---\n',
  },
  "text behind a quoted word": {
    text: '---\ntitle: "Big" launch\n---\n',
    code: "UNEXPECTED_TOKEN",
    at: '"Big" launch',
    says: /put it in quotes/,
    fixed: "---\ntitle: '\"Big\" launch'\n---\n",
  },
  "text behind a bracket": {
    text: "---\ntitle: [WIP] launch\n---\n",
    code: "UNEXPECTED_TOKEN",
    at: "[WIP] launch",
    says: /opens a list/,
    fixed: '---\ntitle: "[WIP] launch"\n---\n',
  },
  "an unclosed bracket": {
    text: "---\ntags: [a, b\nowner: x\n---\n",
    code: "BAD_INDENT",
    at: "[a, b",
    says: /closing `\]` is missing/,
    fixed: "---\ntags: [a, b]\nowner: x\n---\n",
  },
  "a Windows path in double quotes": {
    text: '---\npath: "C:\\Users\\new"\n---\n',
    code: "BAD_DQ_ESCAPE",
    at: "\\U",
    says: /backslash/,
    fixed: "---\npath: 'C:\\Users\\new'\n---\n",
  },
  "a line that is no field": {
    text: "---\ntitle: x\nthis is prose\nowner: y\n---\n",
    code: "MULTILINE_IMPLICIT_KEY",
    at: "this is prose",
    says: /cannot be read/,
  },
  "emphasis taken for an alias": {
    text: "---\ntitle: *important*\n---\n",
    code: "alias",
    at: "*important*",
    says: /put it in quotes/,
    fixed: '---\ntitle: "*important*"\n---\n',
    fields: [["title", "*important*"]],
  },
  "an anchor": {
    text: "---\na: &x 1\n---\n",
    code: "alias",
    at: "&x",
    says: /anchors/,
  },
  "a custom tag": {
    text: "---\na: !secret b\n---\n",
    code: "tag",
    at: "!secret",
    says: /`!secret`/,
  },
  "binary data": {
    text: "---\na: !!binary aGk=\n---\n",
    code: "tag",
    at: "!!binary",
    says: /`!!binary`/,
    fields: [["a", "aGk="]],
  },
  "a merge key": {
    text: "---\n<<: *base\na: 1\n---\n",
    code: "merge-key",
    at: "<<",
    says: /merge key/,
  },
  "a directive": {
    text: "---\n%YAML 1.1\ndraft: yes\n---\n",
    code: "directive",
    at: "%YAML 1.1",
    says: /directive/,
    fixed: "---\ndraft: yes\n---\n",
  },
  "a list as a key": {
    text: "---\n? [a, b]\n: c\n---\n",
    code: "complex-key",
    at: "[a, b]",
    says: /name of a field/,
  },
  "no name before the colon": {
    text: "---\ntitle: x\n: y\n---\n",
    code: "key-missing",
    at: ":",
    says: /no name/,
  },
  "a channel taken for a comment": {
    text: "---\nowner: #team-launch\n---\n",
    code: "comment-value",
    at: "#team-launch",
    says: /read as a comment/,
  },
  "a NUL": {
    text: "---\ntitle: a\0b\n---\n",
    code: "control-character",
    at: "\0",
    says: /U\+0000/,
    fixed: "---\ntitle: ab\n---\n",
  },
  "half a character": {
    text: "---\ntitle: a\uD800b\n---\n",
    code: "control-character",
    at: "\uD800",
    says: /U\+D800/,
  },
  "a terminal escape": {
    text: "---\ntitle: \x1B[31mred\n---\n",
    code: "control-character",
    at: "\x1B",
    says: /U\+001B/,
    fixed: "---\ntitle: [31mred\n---\n",
  },
  "a stray carriage return": {
    text: "---\ntitle: a\rb\nowner: x\n---\n",
    code: "control-character",
    at: "\r",
    says: /carriage return/,
  },
  "deep nesting in brackets": {
    text: `---\na: ${"[".repeat(1500)}${"]".repeat(1500)}\n---\n`,
    code: "too-deep",
    at: `a: ${"[".repeat(1500)}${"]".repeat(1500)}`,
    says: /nested more than 64 levels/,
  },
};

describe("a mistake in front matter is named once: ", () => {
  for (const [name, mistake] of Object.entries(MISTAKES))
    it(name, () => {
      const { text } = mistake;
      const { problems } = readFrontMatter(text);
      assert.deepEqual(
        problems.map(({ code }) => code),
        [mistake.code],
      );
      const { range, message, fix } = problems[0]!;
      assert.equal(text.slice(range.start, range.end), mistake.at);
      assert.match(message, mistake.says);
      assert.match(message, /^[^\n\r]{10,300}\.$/);
      assert.equal(fix && applyEdits(text, fix.edits), mistake.fixed);
      if (mistake.fields) assert.deepEqual(fieldsOf(text), mistake.fields);
      if (mistake.fixed !== undefined && !name.includes("terminal"))
        assert.deepEqual(readFrontMatter(mistake.fixed).problems, []);
      assert.deepEqual(readFrontMatter(text), readFrontMatter(text));
    });
});
